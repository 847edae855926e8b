import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { localeOf } from '../../src/locale/locale.js';
import { openFonts } from '../../src/text/open-fonts.js';
import type { Theme } from '../../src/theme/theme.js';
import { writePdf } from '../../src/write/pdf/write-pdf.js';
import { readCorpus } from '../corpus/read-corpus.js';
import { pdfPages } from '../e2e/read-back.js';
import { contentOf, resolve } from '../layout/example.js';
import { exampleTheme } from '../layout/example-theme.js';
import { hasPdfium, pdfiumPages } from '../readers/pdfium.js';
import { hasProgram, readWith } from '../write/pdf/external-program.js';
import { packagedFont } from './fixture.js';

/** The example theme with justified paragraphs. */
const theme: Theme = {
  ...exampleTheme,
  brief: {
    ...exampleTheme.brief,
    styles: (language) => {
      const styles = exampleTheme.brief.styles(language);
      return new Map([...styles, ['body', { ...styles.get('body')!, align: 'justify' }]]);
    },
  },
};

/** The corpus of a language as a PDF, and the texts of its lines. */
async function corpusAsPdf(language: 'zh-Hans' | 'en') {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = readCorpus().filter((paragraph) => paragraph.language === language);
  const markup = paragraphs.map(({ text }) => `<p><literal reason="corpus">${escaped(text)}</literal></p>`).join('');
  const { resolved } = resolve(`<brief>${markup}</brief>`, language);
  const { value: scene } = layoutDocument(resolved, {
    theme,
    fonts: openFonts({ theme, artifact: 'brief', language, font: packagedFont }).value!,
    locale: localeOf(language)!,
    images: new Map(),
    generator: 'briefdeck test',
    drawChart: () => ({ value: undefined, diagnostics: [] }),
  });
  const pages = scene.pages.map((page) => ({ ...page, items: contentOf(page) }));
  const lines = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? item.lines : [])));
  return { bytes: await writePdf({ ...scene, pages, attachments: [] }), lines: lines.map(({ text }) => text.trim()) };
}

const withoutSpaces = (text: string) => text.replace(/[\s\u00AD]/g, '');

describe.each(['zh-Hans', 'en'] as const)('text of the corpus read out of a PDF, %s', (language) => {
  let pdf: Awaited<ReturnType<typeof corpusAsPdf>>;
  beforeAll(async () => {
    pdf = await corpusAsPdf(language);
  });

  it('poppler gives each line exactly: no space that setting added, no look-alike, no broken surrogate', () => {
    if (!hasProgram('pdftotext')) return;
    const read = readWith('pdftotext', pdf.bytes, ['-raw', '-nopgbrk', 'FILE', '-']).toString();
    expect(read.trim().replaceAll('\u00AD', '').split('\n')).toEqual(
      // Poppler writes any space between words as U+0020.
      pdf.lines.map((line) => line.replaceAll('\u3000', ' ')),
    );
  });

  it('pdfium gives each line exactly', () => {
    if (!hasPdfium()) return;
    // It puts the rest of a divided word on the line where the word began, U+FFFE between the parts.
    const plain = (text: string) => text.replace(/[\u00AD\uFFFE\n]/g, '').replace(/[ \u00A0\u3000]+/g, ' ');
    const read = plain(pdfiumPages(pdf.bytes).join(''));
    const lines = pdf.lines.map((line) => plain(line).replace(/-$/, '').trim());
    expect(lines.filter((line) => !read.includes(line))).toEqual([]);
  });

  it('mupdf and pdf.js give it once spaces are taken out', async () => {
    const all = withoutSpaces(pdf.lines.join(''));
    expect(withoutSpaces((await pdfPages(pdf.bytes)).join(''))).toBe(all);
    if (!hasProgram('mutool')) return;
    expect(withoutSpaces(readWith('mutool', pdf.bytes, ['draw', '-q', '-F', 'txt', 'FILE']).toString())).toBe(all);
  });
});
