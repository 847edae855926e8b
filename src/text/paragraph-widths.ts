import type { Paragraph } from '../scene/text.js';
import type { Galley, GalleyRange } from './lines/galley.js';
import { galleyOf } from './lines/galley.js';
import { lineExtent, opportunities } from './lines/line-cut.js';
import { indentsOf } from './lines/paragraph-frame.js';
import type { TextSetting } from './text-setting.js';

export interface WidthSetting extends TextSetting {
  /** As in `setParagraph`. */
  readonly listIndent?: number;
  /** The paragraph shaped beforehand, unjustified (`galleyOf` without options), with the same style and fonts. */
  readonly galley?: Galley;
}

/** Widths of a paragraph in points, with its indents and a deck's substitute margin: what table columns are measured by. */
export interface ParagraphWidths {
  /** Unbroken: the longest line between forced breaks. */
  readonly natural: number;
  /** Least without a break inside a word, a figure or a pair of marks: the longest unbreakable piece. */
  readonly minimum: number;
}

/** A little more than measured, so that rounding does not break a line that just fits. */
const ROUNDING = 0.01;

/** Both widths of a paragraph, for the price of shaping it once. */
export function paragraphWidths(paragraph: Paragraph, setting: WidthSetting): ParagraphWidths {
  const galley = setting.galley ?? galleyOf(paragraph, setting);
  const { left, firstLeft } = indentsOf(paragraph, setting.style, setting.listIndent);
  const indent = Math.max(left, firstLeft, 0);
  const outer = (widths: readonly number[]) =>
    Math.max(0, ...widths) * (1 + setting.fonts.substituteMargin) + indent + ROUNDING;
  return {
    natural: outer(galley.ranges.map(({ from, to }) => lineExtent(galley, from, to).natural)),
    minimum: outer(galley.ranges.map((range) => longestPiece(galley, range))),
  };
}

/** `paragraphWidths(…).natural`. */
export function naturalWidth(paragraph: Paragraph, setting: WidthSetting): number {
  return paragraphWidths(paragraph, setting).natural;
}

/** `paragraphWidths(…).minimum`. */
export function minimumWidth(paragraph: Paragraph, setting: WidthSetting): number {
  return paragraphWidths(paragraph, setting).minimum;
}

function longestPiece(galley: Galley, { from, to }: GalleyRange): number {
  let longest = 0;
  let start = from;
  for (const place of opportunities(galley, from, to)) {
    longest = Math.max(longest, lineExtent(galley, start, place).natural);
    start = place;
  }
  return longest;
}
