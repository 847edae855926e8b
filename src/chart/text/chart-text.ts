import type { Colour } from '../../base/colour.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { FontWeight } from '../../scene/font.js';
import type { GlyphRun } from '../../scene/text.js';

/** The look of one text of a chart: what of Vega's font properties the report's faces can follow. Size in points. */
export interface ChartFont {
  readonly size: number;
  readonly weight: FontWeight;
  readonly italic: boolean;
}

/** The report's faces as charts need them: the one door between Vega and the text engine. */
export interface ChartText {
  /** Advance width in points of one unbroken line. */
  readonly width: (text: string, font: ChartFont) => number;
  /** The line's glyphs from x = 0, and its width in points. */
  readonly shape: (
    text: string,
    font: ChartFont,
    colour: Colour,
  ) => { readonly runs: readonly GlyphRun[]; readonly width: number };
  /** The text in lines no wider than `width` points where it can be broken, balanced; the joined lines are the text. */
  readonly wrap: (text: string, font: ChartFont, width: number) => readonly string[];
  /** What shaping had to say so far, each once: characters that no face has, missing font files. */
  readonly diagnostics: () => readonly Diagnostic[];
}
