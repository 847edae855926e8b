// Makes the pictures of templates/CHARTS.md: every native chart as our own drawing, and as LibreOffice shows the deck's chart.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drawChart } from '../../.build/chart/draw-chart.js';
import { layOutChart } from '../../.build/layout/lay-out-chart.js';
import { layOutChartSlide } from '../../.build/layout/lay-out-chart-slide.js';
import { loadTheme } from '../../.build/load/load-theme.js';
import { localeOf } from '../../.build/locale/locale.js';
import { readChartFile } from '../../.build/merge/read-chart-file.js';
import { openFonts } from '../../.build/text/open-fonts.js';
import { validateTheme } from '../../.build/validate/validate-theme.js';
import { writePdf } from '../../.build/write/pdf/write-pdf.js';
import { writePptx } from '../../.build/write/pptx/write-pptx.js';
import { convertWithOffice, hasProgram } from '../office/office.mjs';

export const MEMBERS = 'test/chart/native/members';
const PREVIEW = 'templates/policy/preview/charts';

/** Size of each picture in points, its resolution, and where the chart stands on its slide. */
const SIZE = { width: 540, height: 320 };
const DPI = 60;
const PLACE = { x: 60, y: 150 };

/** All pictures together: what the page's reader has to load. */
const MOST_BYTES = 1_500_000;

if (process.argv[1] === import.meta.filename) await makeChartPictures();

async function makeChartPictures() {
  const missing = ['soffice', 'pdftoppm'].filter((program) => !hasProgram(program));
  if (missing.length > 0) throw new Error(`LibreOffice and poppler make the pictures: ${missing.join(', ')} missing`);
  const only = process.argv.slice(2);
  const names = memberNames().filter((name) => only.length === 0 || only.includes(name));
  const work = mkdtempSync(path.join(tmpdir(), 'chart-pictures-'));
  try {
    const made = path.join(work, 'made');
    mkdirSync(made);
    await drawMembers(names, work, made);
    const bytes = readdirSync(made).reduce((sum, file) => sum + statSync(path.join(made, file)).size, 0);
    if (bytes > MOST_BYTES) throw new Error(`the pictures have ${bytes} bytes, more than ${MOST_BYTES}`);
    if (only.length === 0) rmSync(PREVIEW, { recursive: true, force: true });
    mkdirSync(PREVIEW, { recursive: true });
    for (const file of readdirSync(made)) writeFileSync(path.join(PREVIEW, file), readFileSync(path.join(made, file)));
    console.log(`${PREVIEW}: ${names.length} charts, ${Math.round(bytes / 1000)} kB`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Names of the specs, in order. */
export function memberNames() {
  return readdirSync(MEMBERS)
    .filter((file) => file.endsWith('.vl.json'))
    .map((file) => file.replace('.vl.json', ''))
    .sort();
}

async function drawMembers(names, work, made) {
  const setting = openSetting();
  const pages = [];
  let deck;
  for (const name of names) {
    const { drawn, source } = drawMember(name, setting);
    if (!drawn.native) throw new Error(`${name} is not native: ${JSON.stringify(drawn.refusal)}`);
    const alone = layOutChart({ name, title: name, drawn, ...setting, generator: 'briefdeck', attachments: [] });
    const pdf = path.join(work, `${name}.pdf`);
    writeFileSync(pdf, await writePdf(alone));
    picture(pdf, 1, { x: 0, y: 0 }, path.join(made, `${name}-page`));
    deck ??= slideOf(name, source, drawn, setting);
    pages.push(pageOf(deck, name, drawn, pages.length));
  }
  const file = path.join(work, 'deck.pptx');
  writeFileSync(file, await writePptx({ ...deck, pages }));
  const shown = convertWithOffice(file);
  names.forEach((name, index) => picture(shown, index + 1, PLACE, path.join(made, `${name}-deck`)));
}

/** Theme, fonts and style as for a deck, and its size of text. */
function openSetting() {
  const { workspace } = loadTheme(process.cwd(), 'policy').value;
  const theme = validateTheme(workspace).value;
  const language = 'en';
  const fonts = openFonts({ theme, artifact: 'deck', language, font: workspace.font }).value;
  const style = theme.deck.styles(language).get('chart');
  return { theme, artifact: 'deck', fonts, style, language, locale: localeOf(language) };
}

function drawMember(name, setting) {
  const file = `${MEMBERS}/${name}.vl.json`;
  const source = readChartFile({ name, file, text: readFileSync(file, 'utf8'), data: [] }).value;
  const { value, diagnostics } = drawChart({ source, ...SIZE, ...setting });
  if (!value) throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return { drawn: value, source };
}

function slideOf(name, source, drawn, { theme, fonts, locale, language }) {
  const context = { theme, locale, generator: 'briefdeck', fonts, images: new Map() };
  const drawChart = () => ({ value: drawn, diagnostics: [] });
  return layOutChartSlide({ name, title: name, language, origin: source.at([]), context: { ...context, drawChart } })
    .value;
}

/** A slide of the deck with another chart on it. */
function pageOf(deck, name, { drawing, native, alternative }, index) {
  const [first] = deck.pages;
  const id = `chart-${index}`;
  const rect = { ...PLACE, width: drawing.width, height: drawing.height };
  const chart = { kind: 'chart', id, name, rect, chart: name, drawing, native, alternative };
  const title = first.items.find((item) => item.frame === 'title');
  const items = [
    { ...title, id: `title-${index}`, paragraphs: [{ ...title.paragraphs[0], runs: [{ text: name }] }] },
    chart,
  ];
  return { ...first, items, label: String(index + 1), slide: { ...first.slide, id, title: name } };
}

/** A part of a page as a picture. */
function picture(pdf, page, { x, y }, to) {
  const pixels = (points) => String(Math.round((points * DPI) / 72));
  const part = ['-x', pixels(x), '-y', pixels(y), '-W', pixels(SIZE.width), '-H', pixels(SIZE.height)];
  execFileSync('pdftoppm', ['-r', String(DPI), '-png', '-f', String(page), '-l', String(page), ...part, pdf, to]);
  const [found] = readdirSync(path.dirname(to)).filter(
    (file) => file.startsWith(`${path.basename(to)}-`) && /-\d+\.png$/.test(file),
  );
  renameSync(path.join(path.dirname(to), found), `${to}.png`);
}
