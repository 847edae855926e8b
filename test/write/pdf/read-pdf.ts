import { getDocument, OPS, type PDFDocumentProxy } from '../../office/pdfjs.js';

/** A PDF opened by pdf.js. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
}

/** Text lines of a page (from 1) as pdf.js gives them, without spaces at their ends. */
export async function textLines(document: PDFDocumentProxy, page: number): Promise<string[]> {
  const { items } = await (await document.getPage(page)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

/** A glyph on a page: what it is copied as, and its pen position along its line, in points. */
export interface ReadGlyph {
  readonly unicode: string;
  readonly x: number;
}

/** Glyphs of a page by text object, with pen positions from the text object's start. */
export async function glyphPositions(document: PDFDocumentProxy, page: number): Promise<ReadGlyph[][]> {
  const { fnArray, argsArray } = await (await document.getPage(page)).getOperatorList();
  const lines: ReadGlyph[][] = [];
  let [size, pen] = [0, 0];
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[];
    if (operator === OPS.beginText) {
      lines.push([]);
      pen = 0;
    }
    if (operator === OPS.setFont) size = args[1] as number;
    if (operator !== OPS.showText) return;
    for (const shown of args[0] as (number | { unicode: string; width: number })[]) {
      if (typeof shown === 'number') {
        pen -= (shown * size) / 1000;
        continue;
      }
      lines.at(-1)!.push({ unicode: shown.unicode, x: pen });
      pen += (shown.width * size) / 1000;
    }
  });
  return lines;
}

/** A structure element as pdf.js tells it. */
export interface ReadElement {
  readonly role: string;
  readonly children?: readonly ReadElement[];
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
}

/** The structure of a page as nested lists of roles: `P(Link, Span)`; content itself is left out. */
export function roles(element: ReadElement): string {
  const inner = (element.children ?? []).filter((child) => child.role).map(roles);
  return inner.length > 0 ? `${element.role}(${inner.join(', ')})` : element.role;
}

/** All elements of a role in a tree. */
export function elementsOf(element: ReadElement, role: string): ReadElement[] {
  const inner = (element.children ?? []).flatMap((child) => elementsOf(child, role));
  return element.role === role ? [element, ...inner] : inner;
}
