import type { Size } from '../../base/geometry.js';
import type { Line, Paragraph } from '../../scene/text.js';
import { type LayoutState, styleOf } from '../layout-state.js';
import { setColumn } from '../text/set-column.js';
import type { FitRules } from './fit-rules.js';
import { AS_IS, chooseStep, type FitStep, fitSteps, paragraphAt, trialState } from './fit-step.js';

/** Text set for a frame. */
export interface FittedText {
  readonly paragraphs: readonly Paragraph[];
  /** Relative to the frame's inner top left. */
  readonly lines: readonly Line[];
  readonly height: number;
  /** Lines that stand below the frame's end, and the characters in them; 0 where all fit. */
  readonly over: number;
  readonly overCharacters: number;
}

/** Heights that differ by less are equal: sums of decimals are not exact. */
export const TOLERANCE = 0.01;

/**
 * The first step of a frame's means at which paragraphs fit it; where they do not at any, undefined if they may go on on another
 * slide, else the last step.
 */
export function textStep(
  paragraphs: readonly Paragraph[],
  frame: Size,
  rules: FitRules,
  state: LayoutState,
): FitStep | undefined {
  const styles = paragraphs.map((paragraph) => styleOf(state, paragraph));
  const steps = fitSteps(styles, rules);
  const found = chooseStep(steps, (step) => {
    const trial = trialState(state);
    const tried = paragraphs.map((paragraph) => paragraphAt(paragraph, step, rules, trial));
    return setColumn(tried, frame.width, trial).height <= frame.height + TOLERANCE;
  });
  return found ?? (rules.means.includes('continue') ? undefined : (steps.at(-1) ?? AS_IS));
}

/** Paragraphs set to a frame at a step, with what is over counted. */
export function fitText(
  paragraphs: readonly Paragraph[],
  frame: Size,
  step: FitStep,
  rules: FitRules,
  state: LayoutState,
): FittedText {
  const fitted = paragraphs.map((paragraph) => paragraphAt(paragraph, step, rules, state));
  const { lines, height, extents } = setColumn(fitted, frame.width, state);
  const over = lines.filter((_, index) => extents[index]!.bottom > frame.height + TOLERANCE);
  const overCharacters = over.reduce((sum, line) => sum + [...line.text].length, 0);
  return { paragraphs: fitted, lines, height, over: over.length, overCharacters };
}
