/** Script groups that a font slot distinguishes: Latin (and Greek, Cyrillic, digits), East Asian, complex. */
export type FontScript = 'latin' | 'eastAsian' | 'complex';

/** Typeface names for one font slot of an Office theme (ECMA-376 part 1, 20.1.4.1.24 majorFont). */
export type FontSlotNames = Readonly<Record<FontScript, string>>;

/** One font file: what shaping reads and the PDF embeds. Glyph ids in runs index into exactly these bytes. */
export interface FontResource {
  /** Unique in a scene, stable through builds: `noto-serif-sc/regular`. */
  readonly id: string;
  /** Family name for humans and Office: `Noto Serif SC`. */
  readonly family: string;
  readonly weight: FontWeight;
  readonly italic: boolean;
  /** A whole sfnt file (TrueType outlines). */
  readonly bytes: Uint8Array;
  /** Units of the em square and typographic metrics in them (OS/2 sTypo*, else hhea). */
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
}

export type FontWeight = 'regular' | 'medium' | 'semibold' | 'bold';
