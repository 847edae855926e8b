import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfPiece } from './page-lines.js';

/** So many pieces have no page that people read; drawings made of letters may. */
const MOST_PIECES = 50_000;

/** What stands on a page. */
export interface PagePieces {
  readonly pieces: readonly PdfPiece[];
}

/** The upright texts of a page with their places, but what the file itself marks as no content (artifacts: headers, page numbers). */
export async function readPage(document: PDFDocumentProxy, number: number): Promise<PagePieces> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces: PdfPiece[] = [];
  const marks: boolean[] = [];
  for (const item of items.slice(0, MOST_PIECES)) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push((item as { readonly tag?: string }).tag === 'Artifact');
      continue;
    }
    const [, slantY = 0, , scaleY = 0, x = 0, y = 0] = item.transform as readonly number[];
    const size = Math.abs(scaleY) || item.height;
    // Text that runs upwards is a stamp or a margin note; a watermark runs aslant.
    const isUpright = Math.abs(slantY) < size * 0.05 && size > 0;
    if (isUpright && !marks.includes(true) && item.str.trim() !== '')
      pieces.push({ text: item.str, x, y, width: item.width, size });
  }
  page.cleanup();
  return { pieces };
}
