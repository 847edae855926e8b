import type { Colour } from '../base/colour.js';
import type { FontSlot, FontWeight } from './font.js';

export type TextAlign = 'start' | 'center' | 'end' | 'justify';

/** A named style of the theme, resolved for one artifact and language. Lengths in points. */
export interface TextStyle {
  readonly name: string;
  /** The font slot: which pair of faces (Latin, East Asian) sets it. */
  readonly slot: FontSlot;
  /** Decks: the Latin typeface that an Office program is told, where the slot is none of an Office theme. */
  readonly typeface?: string;
  /** Decks: typefaces of Han text in languages whose face is not the slot's, by language and region as `zh-Hant-TW`, `ja`. */
  readonly eastAsianTypefaces?: Readonly<Record<string, string>>;
  readonly weight: FontWeight;
  readonly italic: boolean;
  readonly size: number;
  /** Distance from baseline to baseline; exact, so that a substitute face cannot change it. */
  readonly leading: number;
  readonly colour: Colour;
  readonly align: TextAlign;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** First-line indent in em; negative hangs. */
  readonly firstLineIndentEm: number;
  /** Indent of every line in points. */
  readonly indent: number;
  /** Extra space after every glyph, in thousandths of an em. */
  readonly tracking: number;
  /** Digits of equal width (`tnum`). */
  readonly tabularFigures: boolean;
}
