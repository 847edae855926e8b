import type { ResolvedKeyFigure } from '../../../resolve/resolved-block.js';
import type { Paragraph } from '../../../scene/text.js';
import { shrinkStyle, smallestStep } from '../../fit/shrink-style.js';
import { type LayoutState, styleOf } from '../../layout-state.js';

/** Figures side by side at most. */
const PER_ROW = 4;
/** Space between figures side by side, and the least width of one, in points: a value and the words under it. */
export const FIGURE_GUTTER = 16;
const LEAST_WIDTH = 86;

/** How many figures stand side by side in a width: four at most, in rows of as equal length as can be. */
export function figureColumns(count: number, width = Number.POSITIVE_INFINITY): number {
  const within = Math.floor((width + FIGURE_GUTTER) / (LEAST_WIDTH + FIGURE_GUTTER));
  const rows = Math.max(1, Math.ceil(count / Math.max(1, Math.min(PER_ROW, within))));
  return Math.max(1, Math.ceil(count / rows));
}

/** The paragraphs of one key figure from top to bottom. */
export function figureParagraphs(figure: ResolvedKeyFigure): readonly Paragraph[] {
  return [figure.value, figure.label, ...(figure.note ? [figure.note] : [])];
}

/** The figures with their values smaller by whole points, all alike, until each stands on one line of the width (or the floor is reached). */
export function fitValues(
  figures: readonly ResolvedKeyFigure[],
  width: number,
  state: LayoutState,
): readonly ResolvedKeyFigure[] {
  const last = smallestStep(figures.map(({ value }) => styleOf(state, value)));
  for (let step = 0; step <= last; step++) {
    const fitted = figures.map((figure) => ({ ...figure, value: smaller(figure.value, step, state) }));
    const fits = fitted.every(({ value }) => state.text.widths(value, styleOf(state, value)).natural <= width);
    if (fits || step === last) return fitted;
  }
  return figures;
}

function smaller(value: Paragraph, step: number, state: LayoutState): Paragraph {
  if (step === 0) return value;
  const style = shrinkStyle(styleOf(state, value), step);
  state.styles.set(style.name, style);
  return { ...value, style: style.name };
}
