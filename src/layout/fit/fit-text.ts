import type { Size } from '../../base/geometry.js';
import type { Line, Paragraph } from '../../scene/text.js';
import { type LayoutState, styleOf } from '../layout-state.js';
import { setColumn } from '../text/set-column.js';
import { shrinkStyle, smallestStep } from './shrink-style.js';

/** Text set for a frame. */
export interface FittedText {
  readonly paragraphs: readonly Paragraph[];
  /** Relative to the frame's inner top left. */
  readonly lines: readonly Line[];
  readonly height: number;
  /** Whole points by which every style was made smaller. */
  readonly shrunk: number;
  /** Lines that stand below the frame's end, and the characters in them; 0 where all fit. */
  readonly over: number;
  readonly overCharacters: number;
}

/** Heights that differ by less are equal: sums of decimals are not exact. */
const TOLERANCE = 0.01;

/**
 * Paragraphs set to a frame, in the order of means that decks declare: as the theme has them; then every size smaller
 * by one whole point after the other, down to the floor; then as they are at the floor, with what is over counted.
 */
export function fitText(
  paragraphs: readonly Paragraph[],
  frame: Size,
  shrink: boolean,
  state: LayoutState,
): FittedText {
  const last = shrink ? smallestStep(paragraphs.map((paragraph) => styleOf(state, paragraph))) : 0;
  for (let step = 0; ; step++) {
    const shrunk = paragraphs.map((paragraph) => shrunkParagraph(paragraph, step, state));
    const { lines, height, extents } = setColumn(shrunk, frame.width, state);
    if (height > frame.height + TOLERANCE && step < last) continue;
    const over = lines.filter((_, index) => extents[index]!.bottom > frame.height + TOLERANCE);
    const overCharacters = over.reduce((sum, line) => sum + [...line.text].length, 0);
    return { paragraphs: shrunk, lines, height, shrunk: step, over: over.length, overCharacters };
  }
}

/** The paragraph in a smaller copy of its style, which joins the scene's styles. */
function shrunkParagraph(paragraph: Paragraph, step: number, state: LayoutState): Paragraph {
  if (step === 0) return paragraph;
  const style = shrinkStyle(styleOf(state, paragraph), step);
  state.styles.set(style.name, style);
  return { ...paragraph, style: style.name };
}
