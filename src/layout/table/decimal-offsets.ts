import type { Paragraph, Run } from '../../scene/text.js';
import { type LayoutState, styleOf } from '../layout-state.js';

/** An optional sign, digits in groups, a decimal part: what a decimal column lines up. Behind it may stand a unit. */
const FIGURE = /^[-−+±≈<>≤≥]?\s*[\d,\u2009\u202f]*\d/;

/**
 * How far the text of each cell of a column must stay from the column's end, in points, so that decimal points (or where
 * they would be) stand under each other: the widest tail gets 0. Undefined for cells that hold no single figure.
 */
export function decimalOffsets(
  cells: readonly (readonly Paragraph[])[],
  state: LayoutState,
): readonly (number | undefined)[] {
  const tails = cells.map((paragraphs) => (paragraphs.length === 1 ? tailWidth(paragraphs[0]!, state) : undefined));
  const widest = Math.max(0, ...tails.filter((tail) => tail !== undefined));
  return tails.map((tail) => (tail === undefined ? undefined : widest - tail));
}

/** Width of what follows the whole digits of a figure: decimal part and unit. */
function tailWidth(paragraph: Paragraph, state: LayoutState): number | undefined {
  const text = paragraph.runs.map((run) => run.text).join('');
  const whole = FIGURE.exec(text)?.[0];
  if (whole === undefined || text.includes('\n')) return undefined;
  const style = styleOf(state, paragraph);
  const tail: Paragraph = { ...paragraph, runs: runsFrom(paragraph.runs, whole.length) };
  return tail.runs.length === 0 ? 0 : state.text.widths(tail, { ...style, indent: 0, firstLineIndentEm: 0 }).natural;
}

function runsFrom(runs: readonly Run[], offset: number): readonly Run[] {
  let left = offset;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    const text = run.text.slice(cut);
    return text === '' ? [] : [{ ...run, text }];
  });
}
