/**
 * pdf.js as a reader of text and structure. Its optional canvas (33 MB unpacked) is left out of the installation by an `overrides`
 * entry in package.json; what only drawing would need stands here by name alone, as pdf.js makes one matrix when it is loaded.
 */
const DRAWING_ONLY = ['DOMMatrix', 'ImageData', 'Path2D'];
for (const name of DRAWING_ONLY) (globalThis as Record<string, unknown>)[name] ??= Object;

export const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
export type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
