import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { Size } from '../../../base/geometry.js';
import { allowComposites, compositeGlyph, type GlyphVariant } from './composite-glyph.js';
import {
  crossReferenceStream,
  OBJECTS_PER_STREAM,
  type ObjectPlace,
  objectStream,
  type PlainObject,
} from './object-streams.js';
import type { PdfDictionary, PdfObject } from './pdf-object.js';
import type { PrivateDocument, PrivateFont, PrivateReference, PrivateSubset } from './pdfkit-private.js';

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
  readonly finish: (xmp: string) => Uint8Array;
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
  /**
   * The CID for a glyph of the full font drawn for `text`, its outline moved right by `shift` and its advance longer by
   * `extra` (thousandths of an em). Each new combination gets a CID of its own that shows the same outline.
   */
  readonly cidOf: (glyph: number, text: string, shift?: number, extra?: number) => number;
  /** Advance width of a CID in thousandths of an em, as the file's W array says. */
  readonly widthOf: (cid: number) => number;
  /** The glyph id of the space in the full font; undefined where it has none. */
  readonly space: number | undefined;
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
  // pdfkit notes the time of the run where no date is given; a file without an edition has none.
  if (!options.info['CreationDate']) delete document.info['CreationDate'];
  // The header stands in the stream's buffer already.
  const chunks: Uint8Array[] = [document.read()];
  // A Node stream hands chunks on later; the file's id needs them now.
  document.push = (chunk) => chunk && chunks.push(chunk);
  packObjects(document, chunks);
  const fonts = new Map<PrivateFont, SubsetFont>();
  return {
    catalog: document._root.data,
    names: (document._root.data.Names as PrivateReference).data,
    object: (data = {}) => document.ref(data),
    addPage: (size) => addPage(document, size),
    font: (bytes) => openFont(document, fonts, bytes),
    image: (bytes) => embedImage(document, bytes),
    finish: (xmp) => finish(document, chunks, xmp),
  };
}

function addPage(document: PrivateDocument, size: Size): PdfPage {
  document.addPage({ size: [size.width, size.height], margin: 0 });
  const page = document.page;
  return { object: page.dictionary, resources: page.resources.data, write: (content) => page.write(content) };
}

/** pdfkit gives the same font for the same bytes; so does this. */
function openFont(document: PrivateDocument, fonts: Map<PrivateFont, SubsetFont>, bytes: Uint8Array): SubsetFont {
  document.font(bytes);
  const known = fonts.get(document._font);
  if (known) return known;
  const font = subsetFont(document._font);
  fonts.set(document._font, font);
  return font;
}

function subsetFont(font: PrivateFont): SubsetFont {
  const addVariant = variantGlyphs(font.subset);
  const cids = new Map<string, number>();
  const cidOf = (glyph: number, text: string, shift = 0, extra = 0): number => {
    const key = `${glyph} ${shift} ${extra} ${text}`;
    const known = cids.get(key);
    if (known !== undefined) return known;
    const units = (thousandths: number) => Math.round(thousandths / font.scale);
    const advance = font.font.getGlyph(glyph).advanceWidth + units(extra);
    const plain = shift === 0 && extra === 0;
    const { subset } = font;
    const base = subset.mapping[glyph] ?? (plain ? subset.includeGlyph(glyph) : cidOf(glyph, text));
    const cid =
      plain && font.widths[base] === undefined ? base : addVariant({ glyph, base, shift: units(shift), advance });
    font.widths[cid] = advance * font.scale;
    font.unicode[cid] = [...text].map((character) => character.codePointAt(0)!);
    cids.set(key, cid);
    return cid;
  };
  return {
    name: font.id,
    object: font.ref(),
    cidOf,
    widthOf: (cid) => font.widths[cid]!,
    space: font.font.glyphForCodePoint(0x20).id || undefined,
  };
}

/** Numbers for variants in fontkit's list of glyphs to write, beyond any glyph id of a font. */
const FIRST_VARIANT = 0x10000;

/** Teaches fontkit's subset to write variants, and returns the function that adds one and tells its glyph id. */
function variantGlyphs(subset: PrivateSubset): (variant: GlyphVariant) => number {
  const variants: GlyphVariant[] = [];
  const addGlyph = subset._addGlyph.bind(subset);
  subset._addGlyph = (entry) => {
    const variant = variants[entry - FIRST_VARIANT];
    const at = addGlyph(variant?.glyph ?? entry);
    if (!variant) return at;
    const outline = subset.glyf[at]!;
    // Spaces have no outline, and a composite of nothing is not allowed.
    const written = outline.length === 0 ? outline : compositeGlyph(outline, variant.base, variant.shift);
    subset.glyf[at] = written;
    subset.offset += written.length - outline.length;
    const metrics = subset.hmtx.metrics[at]!;
    metrics.advance = variant.advance;
    metrics.bearing += variant.shift;
    return at;
  };
  const encode = subset.encode.bind(subset);
  subset.encode = () => {
    const bytes = encode();
    if (variants.length > 0) allowComposites(bytes);
    return bytes;
  };
  return (variant) => {
    variants.push(variant);
    return subset.glyphs.push(FIRST_VARIANT + variants.length - 1) - 1;
  };
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

function finish(document: PrivateDocument, chunks: readonly Uint8Array[], xmp: string): Uint8Array {
  document.endMetadata = () => {
    const metadata = document.ref({ Type: 'Metadata', Subtype: 'XML' });
    // PDF/A wants the packet readable without a filter (ISO 19005-3, 6.6.2.1).
    metadata.compress = false;
    metadata.end(new TextEncoder().encode(xmp));
    document._root.data.Metadata = metadata;
  };
  document.end();
  return joined(chunks);
}

/**
 * Makes pdfkit, which writes every object by itself and a plain cross-reference table, put objects without a stream into
 * object streams.
 */
function packObjects(document: PrivateDocument, chunks: readonly Uint8Array[]): void {
  const packed: PlainObject[] = [];
  const write = document._write.bind(document);
  const makeReference = document.ref.bind(document);
  document.ref = (data) => {
    const reference = makeReference(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.buffer.length > 0) {
        finalize();
        return;
      }
      const parts: string[] = [];
      document._write = (part) => parts.push(part as string);
      const { _refEnd: refEnd } = document;
      document._refEnd = () => {};
      finalize();
      document._write = write;
      document._refEnd = refEnd;
      // pdfkit writes "n 0 obj", the value and "endobj".
      packed.push({ id: reference.id, syntax: parts[1]! });
      document._refEnd(reference);
    };
    return reference;
  };
  document._finalize = () => writeEnd(document, write, packed, chunks);
}

/** Object streams, cross-reference stream and the way to it, in place of pdfkit's table and trailer. */
function writeEnd(
  document: PrivateDocument,
  write: (data: string | Uint8Array) => void,
  packed: readonly PlainObject[],
  chunks: readonly Uint8Array[],
): void {
  const places = new Map<number, ObjectPlace>();
  document._offsets.forEach((offset, index) => {
    if (offset !== null) places.set(index + 1, { kind: 'offset', offset });
  });
  let id = document._offsets.length + 1;
  for (let at = 0; at < packed.length; at += OBJECTS_PER_STREAM) {
    const objects = packed.slice(at, at + OBJECTS_PER_STREAM);
    const stream = id++;
    objects.forEach((object, index) => {
      places.set(object.id, { kind: 'packed', stream, index });
    });
    places.set(stream, { kind: 'offset', offset: document._offset });
    write(objectStream(stream, objects));
  }
  const hash = contentHash(chunks);
  const start = document._offset;
  const trailer = `/Root ${document._root.id} 0 R/Info ${document._info.id} 0 R/ID[<${hash}><${hash}>]`;
  write(crossReferenceStream(id, start, places, trailer));
  write(`startxref\n${start}\n%%EOF`);
}

/** Of everything written so far: two files have the same id only where they have the same content. */
function contentHash(chunks: readonly Uint8Array[]): string {
  const hash = createHash('md5');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
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
