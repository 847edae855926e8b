import type { Line, Paragraph } from '../../scene/text.js';
import { type LayoutState, styleOf } from '../layout-state.js';
import { moveLine } from './set-text.js';

/** Paragraphs set one below the other in one text box. */
export interface Column {
  /** Relative to the box's inner top left, with their paragraph's index. */
  readonly lines: readonly Line[];
  readonly height: number;
  /** Where each line's own height begins and ends, in the order of `lines`. */
  readonly extents: readonly { readonly top: number; readonly bottom: number }[];
}

/**
 * Paragraphs set to a width with the spaces of their styles between them: the larger of the two counts; the first one's
 * space before and the last one's after do not. With `balance`, the lines of each are of near equal length.
 */
export function setColumn(
  paragraphs: readonly Paragraph[],
  width: number,
  state: LayoutState,
  balance = false,
): Column {
  const lines: Line[] = [];
  const extents: Column['extents'][number][] = [];
  let y = 0;
  paragraphs.forEach((paragraph, index) => {
    const style = styleOf(state, paragraph);
    const above = paragraphs[index - 1];
    if (above) y += spaceBetween(state, above, paragraph);
    const set = state.text.set(paragraph, style, width, balance);
    state.diagnostics.push(...set.diagnostics);
    set.lines.forEach((line, at) => {
      lines.push(moveLine(line, 0, y, index));
      extents.push({ top: y + at * style.leading, bottom: y + (at + 1) * style.leading });
    });
    y += set.height;
  });
  return { lines, height: y, extents };
}

/** Briefs collapse spaces; Office adds a paragraph's space after to the next one's space before. */
function spaceBetween(state: LayoutState, above: Paragraph, below: Paragraph): number {
  const after = styleOf(state, above).spaceAfter;
  const before = styleOf(state, below).spaceBefore;
  return state.kind === 'deck' ? after + before : Math.max(after, before);
}
