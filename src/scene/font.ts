/** Script groups that a font slot distinguishes: Latin (and Greek, Cyrillic, digits), East Asian, complex. */
export type FontScript = 'latin' | 'eastAsian' | 'complex';

/** Typeface names for one font slot of an Office theme (ECMA-376 part 1, 20.1.4.1.24 majorFont). */
export interface FontSlotNames extends Readonly<Record<FontScript, string>> {
  /** Typefaces of scripts that have their own, by ISO 15924 code: `Hans`, `Hant`, `Jpan`, `Hang`. */
  readonly byScript?: Readonly<Record<string, string>>;
}

/**
 * Which faces set a text: those for headings, for body, or of one width (code). An Office theme has slots for the first two; text of the third
 * names its typeface (`TextStyle.typeface`).
 */
export type FontSlot = 'heading' | 'body' | 'mono';

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
