import * as harfbuzz from 'harfbuzzjs';

/** One shaped glyph in font units. `cluster` is the UTF-16 offset, in the shaped text, of the first character it stands for. */
export interface ShapedGlyph {
  readonly id: number;
  readonly cluster: number;
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** What shaping a text depends on, besides the font and the text. */
export interface ShapingRequest {
  /** OpenType script as an ISO 15924 tag; found from the text where absent. */
  readonly script?: string;
  /** BCP 47 tag; decides on regional forms (`locl`) and on the two-em dash of Chinese fonts. */
  readonly language: string;
  /** OpenType features to switch on (`tnum`) or off (`-liga`). */
  readonly features: readonly string[];
}

/** A font file opened by HarfBuzz. */
export interface Shaper {
  readonly unitsPerEm: number;
  /** Typographic metrics in font units (OS/2 sTypoAscender, sTypoDescender, sCapHeight; hhea where OS/2 has none). */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** True where the font's cmap has the code point. */
  readonly has: (codePoint: number) => boolean;
  /** Glyphs of a text set from left to right, in visual order. */
  readonly shape: (text: string, request: ShapingRequest) => readonly ShapedGlyph[];
  /** Blank in em that the half-width form of a full-width mark (feature `halt`) takes off before and after its ink. */
  readonly halfWidthRooms: (mark: string) => Rooms;
  /** Centre of a full-width character's ink in em, from its left edge and over the base line; undefined where it is narrower or blank. */
  readonly inkCentre: (character: string) => InkCentre | undefined;
}

/** In em. */
export interface InkCentre {
  readonly x: number;
  readonly y: number;
}

export interface Rooms {
  readonly before: number;
  readonly after: number;
}

/**
 * Fonts opened so far, by the identity of their bytes. HarfBuzz copies a file into WebAssembly memory (10 MB for a Chinese
 * face), so each array is opened once per process; the entry goes when its bytes do, and harfbuzzjs then frees the copy.
 */
const opened = new WeakMap<Uint8Array, Shaper>();

/** The one buffer that all shaping goes through: contents are cleared before each use, so no call sees another's. */
let sharedBuffer: harfbuzz.Buffer | undefined;

/** The shaper of a whole sfnt file. Throws where the bytes are no font that HarfBuzz can read. */
export function shaperOf(bytes: Uint8Array): Shaper {
  const known = opened.get(bytes);
  if (known) return known;
  const shaper = openShaper(bytes);
  opened.set(bytes, shaper);
  return shaper;
}

function openShaper(bytes: Uint8Array): Shaper {
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
  // HarfBuzz opens anything, as an empty font.
  if (!face.referenceTable('cmap') || !face.referenceTable('head')) throw new Error('not an sfnt font');
  const font = new harfbuzz.Font(face);
  const coverage = new Map<number, boolean>();
  const rooms = new Map<string, Rooms>();
  const centres = new Map<string, InkCentre | undefined>();
  const metrics = typographicMetrics(face, font);
  return {
    unitsPerEm: face.upem,
    ...metrics,
    has: (codePoint) => {
      const known = coverage.get(codePoint);
      if (known !== undefined) return known;
      const found = (font.nominalGlyph(codePoint) ?? 0) !== 0;
      coverage.set(codePoint, found);
      return found;
    },
    shape: (text, request) => shape(font, text, request),
    halfWidthRooms: (mark) => {
      const known = rooms.get(mark);
      if (known) return known;
      const found = halfWidthRooms(font, face.upem, mark);
      rooms.set(mark, found);
      return found;
    },
    inkCentre: (character) => {
      if (!centres.has(character)) centres.set(character, inkCentre(font, face.upem, character));
      return centres.get(character);
    },
  };
}

function halfWidthRooms(font: harfbuzz.Font, unitsPerEm: number, mark: string): Rooms {
  const request = { script: 'Hani', language: 'zh-Hans', features: [] };
  const full = shape(font, mark, request)[0];
  const half = shape(font, mark, { ...request, features: ['halt'] })[0];
  if (!full || !half || full.advance < unitsPerEm * 0.9) return { before: 0, after: 0 };
  const taken = full.advance - half.advance;
  const before = full.offsetX - half.offsetX;
  return { before: before / unitsPerEm, after: (taken - before) / unitsPerEm };
}

function inkCentre(font: harfbuzz.Font, unitsPerEm: number, character: string): InkCentre | undefined {
  const [glyph] = shape(font, character, { script: 'Hani', language: 'zh-Hans', features: [] });
  const ink = glyph && font.glyphExtents(glyph.id);
  if (!ink || ink.width === 0 || glyph.advance < unitsPerEm * 0.9) return undefined;
  const x = glyph.offsetX + ink.xBearing + ink.width / 2;
  const y = glyph.offsetY + ink.yBearing + ink.height / 2;
  return { x: x / unitsPerEm, y: y / unitsPerEm };
}

function shape(font: harfbuzz.Font, text: string, request: ShapingRequest): ShapedGlyph[] {
  sharedBuffer ??= new harfbuzz.Buffer();
  const buffer = sharedBuffer;
  buffer.clearContents();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(harfbuzz.Direction.LTR);
  if (request.script) buffer.setScript(request.script);
  buffer.setLanguage(request.language);
  harfbuzz.shape(font, buffer, request.features.map(featureOf));
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map((info, index) => {
    const position = positions[index]!;
    return {
      id: info.codepoint,
      cluster: info.cluster,
      advance: position.xAdvance,
      offsetX: position.xOffset,
      offsetY: position.yOffset,
    };
  });
}

function featureOf(name: string): harfbuzz.Feature {
  return name.startsWith('-') ? new harfbuzz.Feature(name.slice(1), 0) : new harfbuzz.Feature(name, 1);
}

/** Offsets of the fields: OpenType 1.9.1, table OS/2 (sTypoAscender 68, sTypoDescender 70, sCapHeight 88 from version 2). */
function typographicMetrics(face: harfbuzz.Face, font: harfbuzz.Font) {
  const extents = font.hExtents();
  // A view into WebAssembly memory, valid only until the next allocation: read at once.
  const table = face.referenceTable('OS/2');
  if (!table || table.byteLength < 72) {
    return { ascent: extents.ascender, descent: extents.descender, capHeight: Math.round(face.upem * 0.7) };
  }
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const hasCapHeight = view.getUint16(0) >= 2 && table.byteLength >= 90;
  return {
    ascent: view.getInt16(68),
    descent: view.getInt16(70),
    capHeight: hasCapHeight ? view.getInt16(88) : Math.round(face.upem * 0.7),
  };
}
