import type { Paragraph } from '../scene/text.js';
import type { Galley } from './lines/galley.js';
import { galleyOf } from './lines/galley.js';
import { lineExtent, opportunities } from './lines/line-cut.js';
import type { TextSetting } from './text-setting.js';

/** Width in points that a paragraph takes unbroken: its longest line between forced breaks, with the style's indents. For table columns. */
export function naturalWidth(paragraph: Paragraph, setting: TextSetting): number {
  const galley = galleyOf(paragraph, setting);
  const widths = galley.ranges.map(({ from, to }) => lineExtent(galley, from, to).natural);
  return withIndents(Math.max(0, ...widths), setting);
}

/** Width in points under which a paragraph would have to break inside a word, a figure or a pair of marks: its longest unbreakable piece. */
export function minimumWidth(paragraph: Paragraph, setting: TextSetting): number {
  const galley = galleyOf(paragraph, setting);
  const widths = galley.ranges.map(({ from, to }) => longestPiece(galley, from, to));
  return withIndents(Math.max(0, ...widths), setting);
}

function longestPiece(galley: Galley, from: number, to: number): number {
  let longest = 0;
  let start = from;
  for (const place of opportunities(galley, from, to)) {
    longest = Math.max(longest, lineExtent(galley, start, place).natural);
    start = place;
  }
  return longest;
}

/** A little more than measured, so that rounding does not break a line that just fits. */
const ROUNDING = 0.01;

function withIndents(width: number, { style, fonts }: TextSetting): number {
  const hanging = Math.max(0, style.firstLineIndentEm) * style.size;
  return width * (1 + fonts.substituteMargin) + style.indent + hanging + ROUNDING;
}
