import { beforeAll, describe, expect, it } from 'vitest';
import { pdfPages } from '../e2e/read-back.js';
import { hasProgram, readWith } from '../write/pdf/external-program.js';
import { linesOf, stressBrief, type WrittenBrief, writtenBrief } from './briefs.js';
import { readInChromium } from './chromium.js';
import { hasPdfium, pdfiumPages } from './pdfium.js';

const BRIEFS = [
  ['the real brief, zh-Hans', () => writtenBrief('shandong-industry-2023', 'zh-Hans')],
  ['the real brief, en', () => writtenBrief('shandong-industry-2023', 'en')],
  ['the brief of every element, zh-Hans', () => stressBrief('zh-Hans')],
  ['the brief of every element, en', () => stressBrief('en')],
] as const;

/**
 * Hyphens that setting added are no text: poppler and pdf.js copy U+00AD, pdfium U+FFFE, and both then put the rest of the word on
 * either line. Readers write any space, and several, as one U+0020.
 */
function plain(text: string): string {
  return text.replace(/[\u00AD\uFFFE\n]/g, '').replace(/[ \u00A0\u2000-\u200A\u202F\u3000]+/g, ' ');
}

/** White space taken out: what pdf.js and mupdf put between Han and Latin, and what parts lines and cells. */
function squeezed(text: string): string {
  return plain(text).replace(/\s/g, '');
}

/** Characters in order: readers differ in the order of columns, cells and furniture. A hyphen at a line's end is dropped by some. */
function characters(text: string): string {
  return [...squeezed(text).replaceAll('-', '')].sort().join('');
}

/** Lines of a page that a reader's text of it does not hold word for word. */
function missing(lines: readonly string[], read: string, form: (text: string) => string): readonly string[] {
  const text = form(read);
  return lines.map((line) => form(line).replace(/-$/, '').trim()).filter((line) => !text.includes(line));
}

describe.each(BRIEFS)('%s: five readers', (_, write) => {
  let brief: WrittenBrief;
  let pages: readonly (readonly string[])[];
  let all: readonly string[];
  beforeAll(async () => {
    brief = await write();
    pages = brief.scene.pages.map(linesOf);
    all = pages.map((lines) => characters(lines.join('')));
  });

  it('poppler: the pages, and every line exactly', () => {
    if (!hasProgram('pdftotext')) return;
    const readBy = (...options: string[]) =>
      readWith('pdftotext', brief.bytes, [...options, 'FILE', '-'])
        .toString()
        .split('\f')
        .slice(0, -1);
    const [raw, sorted] = [readBy('-raw'), readBy()];
    expect(raw.map(characters)).toEqual(all);
    // In the order of the file poppler sees no space under 0.15 em, in the order of reading none under 0.1 em.
    const left = pages.map((lines, page) => missing(missing(lines, raw[page]!, plain), sorted[page]!, plain));
    expect(left).toEqual(pages.map(() => []));
  });

  it('pdfium: the pages, and every line exactly', () => {
    if (!hasPdfium()) return;
    const read = pdfiumPages(brief.bytes);
    expect(read.map(characters)).toEqual(all);
    expect(pages.map((lines, page) => missing(lines, read[page]!, plain))).toEqual(pages.map(() => []));
  });

  it('pdf.js: the pages, and every line once spaces are taken out', async () => {
    const read = await pdfPages(brief.bytes);
    expect(read.map(characters)).toEqual(all);
    expect(pages.map((lines, page) => missing(lines, read[page]!, squeezed))).toEqual(pages.map(() => []));
  });

  it('mupdf: the pages, and every line once spaces are taken out', () => {
    if (!hasProgram('mutool')) return;
    const output = readWith('mutool', brief.bytes, ['draw', '-q', '-F', 'txt', 'FILE']).toString();
    const read = output.split('\f').slice(0, -1);
    expect(read.map(characters)).toEqual(all);
    expect(pages.map((lines, page) => missing(lines, read[page]!, squeezed))).toEqual(pages.map(() => []));
  });

  it('Chromium: the title, the pages, and every line exactly, selected and copied', async () => {
    if (!hasProgram('chromium')) return;
    const read = await readInChromium(brief.bytes);
    expect(read.pages).toBe(brief.scene.pages.length);
    expect(read.title).toBe(brief.scene.meta.title);
    expect(characters(read.text)).toBe(characters(pages.flat().join('')));
    expect(missing(pages.flat(), read.text, plain)).toEqual([]);
  }, 120_000);
});
