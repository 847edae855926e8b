// Draws every example of the reference of elements: the block as a brief shows it, cropped, and as a slide where it has one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadResvg } from '../../.build/base/load-resvg.js';
import { compileScene } from '../../.build/compile-document.js';
import { loadWorkspace } from '../../.build/load/load-workspace.js';
import { localeOf } from '../../.build/locale/locale.js';
import { validateReport } from '../../.build/validate/validate-report.js';
import { validateTheme } from '../../.build/validate/validate-theme.js';
import { writePdf } from '../../.build/write/pdf/write-pdf.js';
import { writePptx } from '../../.build/write/pptx/write-pptx.js';
import { convertWithOffice } from '../office/office.mjs';
import { compileExample, compileSlides } from './elements/compile-example.mjs';
import { EXAMPLES } from './elements/examples.mjs';
import { palettePng } from './palette-png.mjs';

const STAGES = { loadResvg, compileScene, loadWorkspace, localeOf, validateReport, validateTheme };

/** Dots per inch: twice what the page shows them at, for dense screens; a slide is 733 pixels wide. */
const DPI = { brief: 132, deck: 55 };

/** White round a block, in points. */
const MARGIN = 8;

/** Pictures of all examples as PNG by file name. */
export async function drawElements() {
  const work = mkdtempSync(path.join(tmpdir(), 'elements-'));
  try {
    const pictures = new Map();
    for (const example of EXAMPLES) pictures.set(`${example.name}.png`, await drawBlock(example, work));
    for (const [name, png] of await drawSlides(work)) pictures.set(name, png);
    return pictures;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function drawBlock(example, work) {
  const scene = sound(await compileExample(example, STAGES), example.name);
  const file = path.join(work, `${example.name}.pdf`);
  writeFileSync(file, await writePdf(scene));
  return pixels(file, 1, DPI.brief, contentBox(scene.pages[0]));
}

async function drawSlides(work) {
  const shown = EXAMPLES.filter(({ slide }) => slide !== undefined);
  const scene = sound(await compileSlides(shown, STAGES), 'slides');
  const file = path.join(work, 'slides.pptx');
  mkdirSync(work, { recursive: true });
  writeFileSync(file, await writePptx(scene));
  const pdf = convertWithOffice(file, { out: work });
  return shown.map(({ name }, index) => [`${name}-slide.png`, pixels(pdf, index + 1, DPI.deck)]);
}

function sound({ value, diagnostics }, name) {
  if (!value || diagnostics.length > 0) throw new Error(`${name}: ${JSON.stringify(diagnostics, undefined, 1)}`);
  return value;
}

/** The rectangle round all that is not furniture of the page, with the rules and bars beside it, and a margin. */
function contentBox({ items }) {
  const rects = items.filter(({ kind, furniture }) => !furniture || kind === 'shape').map(({ rect }) => rect);
  const [left, top] = [Math.min(...rects.map(({ x }) => x)), Math.min(...rects.map(({ y }) => y))];
  const right = Math.max(...rects.map(({ x, width }) => x + width));
  const bottom = Math.max(...rects.map(({ y, height }) => y + height));
  return { x: left - MARGIN, y: top - MARGIN, width: right - left + 2 * MARGIN, height: bottom - top + 2 * MARGIN };
}

function pixels(pdf, page, dpi, box) {
  const scale = (points) => String(Math.round((points * dpi) / 72));
  const crop = box ? ['-x', scale(box.x), '-y', scale(box.y), '-W', scale(box.width), '-H', scale(box.height)] : [];
  const target = `${pdf}-${page}`;
  execFileSync('pdftoppm', [
    '-r',
    String(dpi),
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    ...crop,
    pdf,
    target,
  ]);
  return palettePng(readFileSync(`${target}.ppm`));
}
