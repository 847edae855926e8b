import type { PdfDictionary, PdfObject } from './pdf-object.js';

// Shapes of what pdfkit 0.20.2 and fontkit 2.0.4 keep private and `pdf-file.ts` uses, as read in their sources.

/** pdfkit's PDFReference. */
export interface PrivateReference extends PdfObject {
  compress: boolean;
  /** What was written to its stream so far. */
  readonly buffer: readonly Uint8Array[];
  finalize: () => void;
}

/** pdfkit's PDFDocument, a Node stream. */
export interface PrivateDocument {
  readonly _root: PrivateReference;
  readonly page: PrivatePage;
  readonly _font: PrivateFont;
  readonly _info: PrivateReference;
  /** What becomes the information dictionary when the document ends. */
  readonly info: Record<string, unknown>;
  /** Byte offsets of objects, by number less one. */
  readonly _offsets: (number | null)[];
  _offset: number;
  _write: (data: string | Uint8Array) => void;
  push: (chunk: Uint8Array | null) => unknown;
  read: () => Uint8Array;
  endMetadata: () => void;
  _finalize: () => void;
  _refEnd: (reference: PrivateReference) => void;
  ref: (data: PdfDictionary) => PrivateReference;
  addPage: (options: object) => void;
  font: (bytes: Uint8Array) => void;
  openImage: (bytes: Uint8Array) => PrivateImage;
  end: () => void;
}

/** pdfkit's PDFPage. */
export interface PrivatePage {
  readonly dictionary: PrivateReference;
  readonly resources: PrivateReference;
  readonly write: (chunk: string) => void;
}

/** pdfkit's EmbeddedFont. */
export interface PrivateFont {
  readonly id: string;
  readonly scale: number;
  readonly font: {
    readonly getGlyph: (id: number) => { readonly advanceWidth: number };
    readonly glyphForCodePoint: (codePoint: number) => { readonly id: number };
  };
  readonly subset: PrivateSubset;
  readonly unicode: number[][];
  readonly widths: number[];
  readonly ref: () => PrivateReference;
}

/** fontkit's TTFSubset. */
export interface PrivateSubset {
  /** Ids in the full font, by id in the subset. */
  readonly glyphs: number[];
  readonly mapping: Record<number, number>;
  readonly includeGlyph: (id: number) => number;
  readonly glyf: Uint8Array[];
  readonly hmtx: { readonly metrics: { advance: number; bearing: number }[] };
  offset: number;
  _addGlyph: (id: number) => number;
  encode: () => Uint8Array;
}

/** pdfkit's PNGImage or JPEG. */
export interface PrivateImage {
  obj: PrivateReference | null;
  readonly colorSpace?: string;
  finalize?: () => unknown;
  readonly embed: (document: PrivateDocument) => void;
}
