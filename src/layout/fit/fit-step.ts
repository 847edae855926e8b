import type { Paragraph } from '../../scene/text.js';
import type { TextStyle } from '../../scene/text-style.js';
import { type LayoutState, styleOf } from '../layout-state.js';
import type { FitRules } from './fit-rules.js';
import { quarterPoints, shrinkStyle, smallestStep } from './shrink-style.js';

/** How far the text of a frame departs from its theme. */
export interface FitStep {
  /** Whole points that every size is smaller, down to the floor. */
  readonly points: number;
  /** Quarters of the way from the theme's leading and spaces to the least that tightening leaves. */
  readonly quarters: number;
}

/** Text as the theme has it. */
export const AS_IS: FitStep = { points: 0, quarters: 0 };

/** Leadings between the theme's own and the tightest: by less than a quarter no eye sees a difference. */
const QUARTERS = 4;

/**
 * The steps that a frame's means allow, in the order they are tried, from `AS_IS` to the smallest and tightest. What stands first
 * among the means is used up before the next one takes its first step, and begins anew with it.
 */
export function fitSteps(styles: readonly TextStyle[], rules: FitRules): readonly FitStep[] {
  const { means } = rules;
  const points = means.includes('shrink') ? range(smallestStep(styles, rules)) : [0];
  const quarters = means.includes('tighten') ? range(QUARTERS) : [0];
  const tightFirst = means.indexOf('tighten') < means.indexOf('shrink') || !means.includes('shrink');
  return tightFirst
    ? points.flatMap((point) => quarters.map((quarter) => ({ points: point, quarters: quarter })))
    : quarters.flatMap((quarter) => points.map((point) => ({ points: point, quarters: quarter })));
}

/** The first step at which content fits; undefined where it does not even at the last one, which is asked second. */
export function chooseStep(steps: readonly FitStep[], fits: (step: FitStep) => boolean): FitStep | undefined {
  const [first, ...rest] = steps;
  if (!first || fits(first)) return first;
  const last = rest.pop();
  if (!last || !fits(last)) return undefined;
  return rest.find(fits) ?? last;
}

/** A style at a step. Named by its size and tightness: `body@16`, `body-tight2`, `body@16-tight4`. */
export function styleAt(style: TextStyle, { points, quarters }: FitStep, rules: FitRules): TextStyle {
  const shrunk = points === 0 ? style : shrinkStyle(style, points, rules);
  const sized = shrunk.size === style.size ? style : shrunk;
  if (quarters === 0) return sized;
  const lessened = (least: number): number => 1 - (quarters / QUARTERS) * (1 - least);
  return {
    ...sized,
    name: `${sized.name}-tight${quarters}`,
    leading: quarterPoints(sized.leading * lessened(rules.leading)),
    spaceBefore: quarterPoints(sized.spaceBefore * lessened(rules.spacing)),
    spaceAfter: quarterPoints(sized.spaceAfter * lessened(rules.spacing)),
  };
}

/** What tightening leaves of the space above and below the text of a cell, as a share. */
export function spacingAt({ quarters }: FitStep, rules: FitRules): number {
  return 1 - (quarters / QUARTERS) * (1 - rules.spacing);
}

/** A paragraph in its style at a step, which joins the styles of `state`. */
export function paragraphAt(paragraph: Paragraph, step: FitStep, rules: FitRules, state: LayoutState): Paragraph {
  const style = styleAt(styleOf(state, paragraph), step, rules);
  if (state.styles.has(style.name)) return { ...paragraph, style: style.name };
  state.styles.set(style.name, style);
  return { ...paragraph, style: style.name };
}

/** A state to try things in: its styles and diagnostics are its own. */
export function trialState(state: LayoutState): LayoutState {
  return { ...state, styles: new Map(state.styles), diagnostics: [] };
}

function range(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
