// The charts of a gallery as a deck shows them: native where Office has one, else a picture; LibreOffice paints the slides.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openFonts } from '../../.build/text/open-fonts.js';
import { writePptx } from '../../.build/write/pptx/write-pptx.js';
import { convertWithOffice, rasterise } from '../office/office.mjs';
import { fontBytes, STYLE, THEME } from './neutral-setting.mjs';
import { chartInput, ourChart, usedFonts } from './our-picture.mjs';

const SLIDE = { width: 960, height: 540 };
const MARGIN = 20;

/** Slides in one deck: LibreOffice takes as long to start as for a dozen of them. */
const BATCH = 40;

/** Writes `NAME.deck.png` for each job that can be drawn, and returns the names of those files by name. */
export async function deckPictures(jobs, out, fileReader) {
  const pictures = new Map();
  for (let from = 0; from < jobs.length; from += BATCH) {
    for (const [name, file] of await batchPictures(jobs.slice(from, from + BATCH), out, fileReader))
      pictures.set(name, file);
  }
  return pictures;
}

async function batchPictures(jobs, out, fileReader) {
  const fonts = openFonts({ theme: THEME, artifact: 'deck', language: 'en', font: fontBytes }).value;
  const drawn = jobs.flatMap(({ name, file, base }) => {
    const input = chartInput(name, JSON.parse(readFileSync(file, 'utf8')), fileReader(base));
    const { chart } = ourChart({ ...input, artifact: 'deck', fonts });
    return chart ? [{ name, chart }] : [];
  });
  if (drawn.length === 0) return [];
  const folder = path.join(out, 'deck');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'charts.pptx');
  writeFileSync(file, await writePptx(deckOf(drawn, fonts)));
  const pages = rasterise(convertWithOffice(file), { out: folder, dpi: 72 });
  const pictures = drawn.map(({ name }, index) => {
    renameSync(pages[index], path.join(out, `${name}.deck.png`));
    return [name, `${name}.deck.png`];
  });
  rmSync(folder, { recursive: true, force: true });
  return pictures;
}

const NAMES = { latin: 'Arimo', eastAsian: 'Noto Sans SC', complex: 'Arimo' };

function deckOf(charts, fonts) {
  const items = charts.map(({ name, chart }, index) => itemOf(name, chart, index));
  const meta = { title: 'Gallery', subject: '', author: '', keywords: [], language: 'en' };
  return {
    kind: 'deck',
    meta: { ...meta, date: '2026-01-01', reportId: 'gallery', generator: 'briefdeck' },
    theme: {
      name: 'neutral',
      colours: THEME.colours,
      fonts: { heading: NAMES, body: NAMES },
      styles: new Map([
        ['body', STYLE],
        ['chart', STYLE],
      ]),
    },
    fonts: usedFonts(
      charts.flatMap(({ chart }) => chart.drawing.graphics),
      fonts,
    ),
    layouts: [
      {
        name: 'blank',
        label: 'Blank',
        type: 'blank',
        background: { slot: 'lt1', hex: 'FFFFFF' },
        frames: [],
        decoration: [],
      },
    ],
    pages: items.map((item, index) => ({
      size: SLIDE,
      items: [item],
      label: String(index + 1),
      slide: { id: item.id, layout: 'blank', title: item.name, notes: [] },
    })),
    structure: {
      role: 'Document',
      children: items.map((item) => ({
        role: 'Figure',
        alternative: item.alternative,
        children: [{ role: 'leaf', item: item.id }],
      })),
    },
    outline: [],
    destinations: [],
    attachments: [],
    facts: [],
  };
}

/** The chart as large as it is, or as fits on the slide. */
function itemOf(name, { drawing, native, alternative }, index) {
  const scale = Math.min(1, (SLIDE.width - 2 * MARGIN) / drawing.width, (SLIDE.height - 2 * MARGIN) / drawing.height);
  const rect = { x: MARGIN, y: MARGIN, width: drawing.width * scale, height: drawing.height * scale };
  return {
    kind: 'chart',
    id: `chart-${index + 1}`,
    name,
    rect,
    chart: name,
    drawing,
    alternative,
    ...(native && { native }),
  };
}
