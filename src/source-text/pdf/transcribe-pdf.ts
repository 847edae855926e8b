import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Diagnostic, warningOf } from '../../base/diagnostic.js';
import type { Transcript } from '../transcript.js';
import { dropRunningLines } from './drop-running-lines.js';
import { loadPdfjs, PDFJS_OPTIONS, pdfjsFolder } from './load-pdfjs.js';
import { pageLines, type PdfLine } from './page-lines.js';
import { paragraphsOf, type PdfBlock } from './paragraphs-of.js';
import { type PagePieces, readPage } from './read-page.js';
import { joinLines, writeTranscript } from './write-transcript.js';

/** An article of 300 pages is a book; what stands behind them is not read, and said so. */
const MOST_PAGES = 300;

/** 256 MB of PDF are pictures. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Why a PDF gives no text. */
export interface PdfFault {
  readonly fault: Diagnostic['code'];
  readonly message: string;
  readonly hint: string;
}

/** The text of a PDF, by its structure where it is tagged and by the places of its letters where it is not, with page and line of each part. */
export async function transcribePdf(
  file: string,
  bytes: Uint8Array,
): Promise<PdfFault | { readonly transcript: Transcript; readonly diagnostics: readonly Diagnostic[] }> {
  if (bytes.length > MOST_BYTES) {
    const message = `${file} has ${Math.ceil(bytes.length / 1024 / 1024)} MB, more than any article (256 MB)`;
    return { fault: 'article/too-large', message, hint: 'save the pages of the article alone' };
  }
  const { getDocument } = await loadPdfjs();
  const task = getDocument({
    ...PDFJS_OPTIONS,
    // pdf.js takes over the bytes that it is given.
    data: bytes.slice(),
    cMapUrl: pdfjsFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: pdfjsFolder('standard_fonts'),
  });
  try {
    return await readDocument(file, await task.promise);
  } catch (problem) {
    return faultOf(file, problem);
  } finally {
    await task.destroy();
  }
}

async function readDocument(
  file: string,
  document: PDFDocumentProxy,
): Promise<PdfFault | { readonly transcript: Transcript; readonly diagnostics: readonly Diagnostic[] }> {
  const count = Math.min(document.numPages, MOST_PAGES);
  const pages: PagePieces[] = [];
  for (let number = 1; number <= count; number++) pages.push(await readPage(document, number));
  const letters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((all, { text }) => all + text.trim().length, 0),
    0,
  );
  // A scanned page may carry a stamp or a page number as text.
  if (letters < 20 * Math.min(count, 3)) {
    const hint = 'recognise its text first (OCR), or copy the article as plain text';
    return { fault: 'article/no-text', message: `${file} holds pictures of pages and no text`, hint };
  }
  const lines: readonly PdfLine[] = dropRunningLines(
    pages.map(({ pieces }, index) => pageLines(pieces, index + 1)),
  ).flat();
  const blocks = paragraphsOf(lines);
  const title = titleOf(blocks);
  const about = { ...(await readAbout(document)), ...(title !== undefined && { title }) };
  const transcript = writeTranscript(file, blocks, about);
  const cut =
    document.numPages > MOST_PAGES
      ? [warningOf('article/cut', `${file} has ${document.numPages} pages: only the first ${MOST_PAGES} were read`)]
      : [];
  return { transcript, diagnostics: cut };
}

/** What stands in the largest type on the first page, if in no other place. */
function titleOf(blocks: readonly PdfBlock[]): string | undefined {
  const largest = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  if (largest.length !== 1 || largest[0]!.lines[0]!.page !== 1) return undefined;
  const title = joinLines(largest[0]!.lines);
  return title.length >= 4 ? title : undefined;
}

async function readAbout(document: PDFDocumentProxy): Promise<Transcript['about']> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const said = info as Readonly<Record<string, unknown>>;
  const text = (key: string): string | undefined =>
    typeof said[key] === 'string' && said[key] !== '' ? said[key] : undefined;
  const title = text('Title');
  // PDF dates begin D:YYYYMMDD (ISO 32000-2, 7.9.4).
  const date = /^D:(\d{8})/.exec(text('CreationDate') ?? '')?.[1];
  const language = text('Language');
  return {
    // What printing programs leave is no title.
    ...(title !== undefined &&
      !/\.(?:docx?|indd|pdf|html?)$|^Microsoft|^untitled|^无标题/i.test(title) && { fileTitle: title }),
    ...(date !== undefined && { fileDate: date }),
    ...(language !== undefined && { language }),
  };
}

function faultOf(file: string, problem: unknown): PdfFault {
  const name = problem instanceof Error ? problem.name : '';
  if (name === 'PasswordException') {
    const hint = 'open it in a reader with its password, print it to a PDF without one, and use that';
    return { fault: 'article/locked', message: `${file} is locked with a password`, hint };
  }
  return {
    fault: 'article/damaged',
    message: `${file} is damaged: it cannot be read as PDF`,
    hint: 'save or download it again',
  };
}
