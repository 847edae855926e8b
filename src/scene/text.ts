import type { Colour } from '../base/colour.js';
import type { Origin } from '../base/diagnostic.js';
import type { FigureClass } from '../base/figure-class.js';
import type { TextAlign } from './text-style.js';

export type { FigureClass, FigureSpan } from '../base/figure-class.js';

/** A paragraph as meaning: decks write it as native text, briefs and drawings write its lines. */
export interface Paragraph {
  /** Key of `SceneTheme.styles`. */
  readonly style: string;
  readonly language: string;
  readonly runs: readonly Run[];
  /** Overrides the style's alignment. */
  readonly align?: TextAlign;
  /** Where the paragraph is a list item: level from 0, and its marker as text (`•`, `1.`). */
  readonly list?: ListMarker;
}

export interface ListMarker {
  readonly level: number;
  readonly ordered: boolean;
  /** Position from 1 among its siblings. */
  readonly ordinal: number;
  readonly marker: string;
}

/** A stretch of text with one look and one meaning. A forced line break is a run whose text is `\n`. */
export interface Run {
  readonly text: string;
  /** Differs from the paragraph's only where the text is in another language. */
  readonly language?: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly position?: 'superscript' | 'subscript';
  /** Only where it differs from the style's. */
  readonly colour?: Colour;
  /** Multiplies the style's size (superscripts are scaled by the setter, not by this). */
  readonly scale?: number;
  readonly link?: LinkTarget;
  /** Name of the destination whose page number is to stand here; layout puts it into `text`, and no scene has it. */
  readonly pageOf?: string;
  /** What figures in the run are: every digit has an owner. */
  readonly figure?: FigureClass;
  readonly origin?: Origin;
}

/** Outside (an absolute URL), inside a brief (name of a `Destination`), or to a slide (its id). */
export type LinkTarget =
  | { readonly kind: 'url'; readonly url: string; readonly title?: string }
  | {
      readonly kind: 'destination';
      readonly name: string;
      readonly title?: string;
      /** A citation: the mark of where a figure comes from. */
      readonly reference?: true;
    }
  | { readonly kind: 'slide'; readonly id: string; readonly title?: string };

/** One set line of a paragraph. Coordinates are relative to the item's frame. */
export interface Line {
  /** Index into the item's `paragraphs`. */
  readonly paragraph: number;
  /** Left edge of the first glyph, and the baseline, from the item's top left. */
  readonly x: number;
  readonly baseline: number;
  /** Advance width with everything that justification added. */
  readonly width: number;
  readonly runs: readonly GlyphRun[];
  /** The line's text exactly as it must be copied out, without spacing or hyphens that setting added. */
  readonly text: string;
  /** True where the paragraph ends or a forced break stands: extraction puts a line break, not a join. */
  readonly last: boolean;
}

/** Glyphs of one font, size and colour. */
export interface GlyphRun {
  /** Key of `Scene.fonts`. */
  readonly font: string;
  readonly size: number;
  readonly colour: Colour;
  /** From the line's x, in points; `rise` lifts the baseline (superscripts). */
  readonly x: number;
  readonly rise: number;
  readonly width: number;
  readonly glyphs: readonly Glyph[];
  /** The text these glyphs stand for: clusters index into it by UTF-16 unit. */
  readonly text: string;
  readonly language: string;
  /** Index of the run in its paragraph, or -1 for a list marker or a hyphen that setting added. */
  readonly run: number;
  /** Set where the drawn glyphs do not map one to one to `text` (added hyphen: empty text). */
  readonly actualText?: string;
}

/** One glyph; lengths in points at the run's size. */
export interface Glyph {
  readonly id: number;
  /** How far the pen moves, with squeeze, spacing and justification in it. */
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly cluster: number;
}
