/** A glyph of the file that shows another one's outline at another place or with another width. */
export interface GlyphVariant {
  /** Glyph id in the full font. */
  readonly glyph: number;
  /** Glyph id of the same outline in the subset. */
  readonly base: number;
  /** How far the outline is moved to the right, in font units. */
  readonly shift: number;
  readonly advance: number;
}

/**
 * A composite glyph (OpenType 1.9, glyf table) of one component: the glyph `base`, moved by `shift` units. `outline` is
 * the base's own entry, for its bounding box. 18 bytes: an even
 * number, as short loca offsets want.
 */
export function compositeGlyph(outline: Uint8Array, base: number, shift: number): Uint8Array {
  const from = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const bytes = new Uint8Array(18);
  const to = new DataView(bytes.buffer);
  to.setInt16(0, -1);
  to.setInt16(2, from.getInt16(2) + shift);
  to.setInt16(4, from.getInt16(4));
  to.setInt16(6, from.getInt16(6) + shift);
  to.setInt16(8, from.getInt16(8));
  to.setUint16(10, ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS);
  to.setUint16(12, base);
  to.setInt16(14, shift);
  to.setInt16(16, 0);
  return bytes;
}

const ARGUMENTS_ARE_WORDS = 0x0001;
const ARGUMENTS_ARE_OFFSETS = 0x0002;

/**
 * Raises what a font's maxp table (OpenType 1.9, version 1.0) promises about composites, in place, so that glyphs made by
 * `compositeGlyph` of any other glyph of the font keep within it. Checksums stay as they are: fontkit's are not right
 * either, and PDF readers do not look.
 */
export function allowComposites(font: Uint8Array): void {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const record = tableRecord(view, 'maxp');
  if (record === undefined) return;
  const offset = view.getUint32(record + 8);
  const raise = (field: number, least: number) =>
    view.setUint16(offset + field, Math.max(least, view.getUint16(offset + field)));
  raise(MAX_COMPOSITE_POINTS, view.getUint16(offset + MAX_POINTS));
  raise(MAX_COMPOSITE_CONTOURS, view.getUint16(offset + MAX_CONTOURS));
  raise(MAX_COMPONENT_ELEMENTS, 1);
  view.setUint16(offset + MAX_COMPONENT_DEPTH, view.getUint16(offset + MAX_COMPONENT_DEPTH) + 1);
}

const MAX_POINTS = 6;
const MAX_CONTOURS = 8;
const MAX_COMPOSITE_POINTS = 10;
const MAX_COMPOSITE_CONTOURS = 12;
const MAX_COMPONENT_ELEMENTS = 28;
const MAX_COMPONENT_DEPTH = 30;

function tableRecord(view: DataView, tag: string): number | undefined {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const found = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at))).join('');
    if (found === tag) return record;
  }
  return undefined;
}
