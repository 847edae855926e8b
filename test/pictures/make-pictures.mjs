// Makes the README's pictures from the documents in output/: pages of the brief, and slides as LibreOffice shows them; and the
// pictures of every element for templates/ELEMENTS.md.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convertWithOffice, hasProgram, rasterise } from '../office/office.mjs';
import { drawElements } from './make-elements.mjs';

const OUTPUT = 'output/shandong-industry-2023';
const PREVIEW = 'templates/policy/preview';

/** Picture by name: the document, its page or slide from 1, and dots per inch. A page is 546 pixels wide at 66, a slide 800 at 60. */
const PICTURES = [
  { name: 'brief-zh-hans-cover', document: 'zh-Hans/brief.pdf', page: 1, dpi: 66 },
  { name: 'brief-en-charts', document: 'en/brief.pdf', page: 2, dpi: 66 },
  { name: 'deck-zh-hans-chart', document: 'zh-Hans/deck.pptx', page: 4, dpi: 60 },
  { name: 'deck-en-figure', document: 'en/deck.pptx', page: 8, dpi: 60 },
];

/** What the README's reader has to load for one picture, at most. */
const MOST_BYTES = 150_000;

/** The same for each of the many pictures of elements. */
const MOST_ELEMENT_BYTES = 60_000;

try {
  const elements = await drawElements();
  makePictures();
  writeElements(elements);
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}

function makePictures() {
  const missing = ['soffice', 'pdftoppm'].filter((program) => !hasProgram(program));
  if (missing.length > 0) throw new Error(`LibreOffice and poppler make the pictures: ${missing.join(', ')} missing`);
  const absent = PICTURES.map(({ document }) => `${OUTPUT}/${document}`).filter((file) => !existsSync(file));
  if (absent.length > 0) throw new Error(`build first (npm run build): there is no ${absent.join(', ')}`);
  const work = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  try {
    const pdfs = new Map(PICTURES.map(({ document }) => [document, asPdf(document, work)]));
    const made = PICTURES.map((picture) => [picture.name, makePicture(picture, pdfs.get(picture.document), work)]);
    // Only when all are made do they take the place of the old ones.
    rmSync(PREVIEW, { recursive: true, force: true });
    mkdirSync(PREVIEW, { recursive: true });
    for (const [name, file] of made) {
      copyFileSync(file, path.join(PREVIEW, `${name}.png`));
      console.log(`${PREVIEW}/${name}.png  ${Math.round(statSync(file).size / 1000)} kB`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The pictures of elements, beside those of whole pages. */
function writeElements(elements) {
  const folder = path.join(PREVIEW, 'elements');
  mkdirSync(folder, { recursive: true });
  for (const [name, png] of elements) {
    if (png.length > MOST_ELEMENT_BYTES)
      throw new Error(`${name} has ${png.length} bytes, more than ${MOST_ELEMENT_BYTES}`);
    writeFileSync(path.join(folder, name), png);
  }
  const all = [...elements.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${folder}: ${elements.size} pictures, ${Math.round(all / 1000)} kB`);
}

/** A brief as it is, a deck as LibreOffice prints it. */
function asPdf(document, work) {
  const file = `${OUTPUT}/${document}`;
  return file.endsWith('.pdf') ? file : convertWithOffice(file, { out: path.join(work, path.dirname(document)) });
}

/** The picture's file in the working folder. */
function makePicture({ name, page, dpi }, pdf, work) {
  const [made] = rasterise(pdf, { out: work, prefix: name, dpi, first: page, last: page });
  if (!made) throw new Error(`${pdf} has no page ${page}, which ${name} is to show`);
  const { size } = statSync(made);
  if (size > MOST_BYTES) throw new Error(`${name} has ${size} bytes, more than ${MOST_BYTES}: lower its dots per inch`);
  return made;
}
