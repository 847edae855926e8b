import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { Size } from '../../../base/geometry.js';
import type { PdfDictionary, PdfObject } from './pdf-object.js';

/**
 * A PDF being written. The only door to pdfkit: everything that pdfkit keeps private (underscored members, the embedded
 * font's subset, reference data) is touched in this file and nowhere else; NOTES.md says why. pdfkit is pinned to 0.20.2.
 */
export interface PdfFile {
  readonly catalog: PdfDictionary;
  /** The catalog's name dictionary (ISO 32000-1, 7.7.4). */
  readonly names: PdfDictionary;
  /** An object with the next number; it is written when `end` is called on it. */
  readonly object: (data?: PdfDictionary) => PdfObject;
  /** A page after the last one; its dictionaries stay open until `finish`. Content is in pdfkit's flipped space (y down). */
  readonly addPage: (size: Size) => PdfPage;
  /** A font that will be embedded with the glyphs that were asked of it. `bytes` is a whole TrueType file. */
  readonly font: (bytes: Uint8Array) => SubsetFont;
  /** An image XObject of PNG or JPEG bytes, fully written when the promise resolves (pdfkit inflates alpha channels late). */
  readonly image: (bytes: Uint8Array) => Promise<PdfObject>;
  /** The whole file. `xmp` is the packet's XML. */
  readonly finish: (xmp: string) => Promise<Uint8Array>;
}

export interface PdfPage {
  readonly object: PdfObject;
  readonly resources: PdfDictionary;
  readonly write: (content: string) => void;
}

/** One font program in the file. A CID stands for a glyph and the text it was drawn for, so ToUnicode is never ambiguous. */
export interface SubsetFont {
  /** Resource name: `F1`. */
  readonly name: string;
  readonly object: PdfObject;
  /** The CID for a glyph of the full font, drawn for `text`; a second text for one glyph gets a second CID with the same outline. */
  readonly cidOf: (glyph: number, text: string) => number;
  /** Advance width of a CID in thousandths of an em, as the file's W array says. */
  readonly widthOf: (cid: number) => number;
}

export interface PdfFileOptions {
  readonly language: string;
  readonly info: Readonly<Record<string, string | Date>>;
}

/** An empty file: PDF 1.7, PDF/A-3a output intent, document language, title shown in the window. */
export function openPdfFile(options: PdfFileOptions): PdfFile {
  const document = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    lang: options.language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    // pdfkit embeds Helvetica unless told otherwise; PDF/A forbids fonts that are not embedded.
    font: null,
    fontLayoutCache: false,
    info: options.info,
  } as never) as unknown as PrivateDocument;
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk) => chunks.push(chunk));
  return {
    catalog: document._root.data,
    names: (document._root.data.Names as PrivateReference).data,
    object: (data = {}) => document.ref(data),
    addPage: (size) => addPage(document, size),
    font: (bytes) => openFont(document, bytes),
    image: (bytes) => embedImage(document, bytes),
    finish: (xmp) => finish(document, chunks, xmp),
  };
}

interface PrivateReference extends PdfObject {
  compress: boolean;
}

interface PrivateDocument {
  readonly _root: PrivateReference;
  readonly page: PrivatePage;
  readonly _font: PrivateFont;
  _id: Uint8Array;
  metadata: { _metadata: string };
  endMetadata: () => void;
  _finalize: () => void;
  ref: (data: PdfDictionary) => PrivateReference;
  addPage: (options: object) => void;
  font: (bytes: Uint8Array) => void;
  openImage: (bytes: Uint8Array) => PrivateImage;
  on: ((event: 'data', listener: (chunk: Uint8Array) => void) => void) &
    ((event: 'end', listener: () => void) => void) &
    ((event: 'error', listener: (error: unknown) => void) => void);
  end: () => void;
}

interface PrivatePage {
  readonly dictionary: PrivateReference;
  readonly resources: PrivateReference;
  readonly write: (chunk: string) => void;
}

interface PrivateFont {
  readonly id: string;
  readonly scale: number;
  readonly font: { readonly getGlyph: (id: number) => { readonly advanceWidth: number } };
  readonly subset: {
    readonly glyphs: number[];
    readonly mapping: Record<number, number>;
    readonly includeGlyph: (id: number) => number;
  };
  readonly unicode: number[][];
  readonly widths: number[];
  readonly ref: () => PrivateReference;
}

interface PrivateImage {
  obj: PrivateReference | null;
  readonly colorSpace?: string;
  finalize?: () => unknown;
  readonly embed: (document: PrivateDocument) => void;
}

function addPage(document: PrivateDocument, size: Size): PdfPage {
  document.addPage({ size: [size.width, size.height], margin: 0 });
  const page = document.page;
  return { object: page.dictionary, resources: page.resources.data, write: (content) => page.write(content) };
}

function openFont(document: PrivateDocument, bytes: Uint8Array): SubsetFont {
  document.font(bytes);
  const font = document._font;
  const cids = new Map<string, number>();
  const cidOf = (glyph: number, text: string): number => {
    const key = `${glyph} ${text}`;
    const known = cids.get(key);
    if (known !== undefined) return known;
    const { subset } = font;
    const cid = subset.mapping[glyph] === undefined ? subset.includeGlyph(glyph) : subset.glyphs.push(glyph) - 1;
    font.widths[cid] = font.font.getGlyph(glyph).advanceWidth * font.scale;
    font.unicode[cid] = [...text].map((character) => character.codePointAt(0)!);
    cids.set(key, cid);
    return cid;
  };
  return { name: font.id, object: font.ref(), cidOf, widthOf: (cid) => font.widths[cid]! };
}

async function embedImage(document: PrivateDocument, bytes: Uint8Array): Promise<PdfObject> {
  const image = document.openImage(bytes);
  if (image.colorSpace === 'DeviceCMYK') {
    throw new Error('a JPEG in CMYK cannot stand in a PDF/A with an sRGB output intent: convert it to RGB first');
  }
  await new Promise<void>((resolve) => {
    const finalize = image.finalize?.bind(image);
    if (!finalize) {
      image.embed(document);
      resolve();
      return;
    }
    image.finalize = () => {
      finalize();
      resolve();
    };
    image.embed(document);
  });
  return image.obj!;
}

function finish(document: PrivateDocument, chunks: Uint8Array[], xmp: string): Promise<Uint8Array> {
  document.endMetadata = () => {
    const metadata = document.ref({ Type: 'Metadata', Subtype: 'XML' });
    // PDF/A wants the packet readable without a filter (ISO 19005-3, 6.6.2.1).
    metadata.compress = false;
    metadata.end(new TextEncoder().encode(xmp));
    document._root.data.Metadata = metadata;
  };
  const finalize = document._finalize.bind(document);
  document._finalize = () => {
    document._id = contentHash(chunks);
    finalize();
  };
  return new Promise((resolve, reject) => {
    document.on('end', () => resolve(joined(chunks)));
    document.on('error', reject);
    document.end();
  });
}

/** Of everything written so far: two files have the same id only where they have the same content. */
function contentHash(chunks: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('md5');
  for (const chunk of chunks) hash.update(chunk);
  return new Uint8Array(hash.digest());
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
