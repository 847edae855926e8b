import { type Diagnostic, type Origin, warningOf } from '../../base/diagnostic.js';
import type { FrameFit } from '../../scene/slide/frame-fit.js';
import type { Line, Paragraph } from '../../scene/text.js';
import { type LayoutState, styleOf } from '../layout-state.js';
import type { FitRules } from './fit-rules.js';
import type { FitStep } from './fit-step.js';
import { TOLERANCE } from './fit-text.js';

interface Fitted {
  readonly frame: string;
  readonly available: number;
  readonly used: number;
  readonly lines: number;
  /** In the styles of the step, each with the number of its lines. */
  readonly paragraphs: readonly { readonly paragraph: Paragraph; readonly lines: number }[];
  readonly step: FitStep;
  readonly rules: FitRules;
  readonly part?: FrameFit['part'];
}

/** What the fit report says of a frame. */
export function frameFit(fitted: Fitted, state: LayoutState): FrameFit {
  const { frame, available, used, lines, step, rules, part } = fitted;
  const sizes = fitted.paragraphs.map((one) => ({ ...sizesOf(one.paragraph, state), lines: one.lines }));
  const main = mainSizes(sizes);
  const shrunk = Math.max(0, ...sizes.map(({ size, themeSize }) => themeSize - size));
  return {
    frame,
    available: rounded(available),
    used: rounded(used),
    lines,
    ...(main && { size: main.size, themeSize: main.themeSize }),
    action: used > available + TOLERANCE ? 'too much' : actionOf(step, shrunk, part),
    ...(part && { part }),
    ...(shrunk > rules.comfort && { beyondComfort: shrunk - rules.comfort }),
  };
}

/** A warning where text shrank by more than the theme finds comfortable. */
export function comfortWarnings(
  fit: FrameFit,
  where: { readonly slide: string; readonly origin?: Origin | undefined },
  rules: FitRules,
): readonly Diagnostic[] {
  if (fit.beyondComfort === undefined || fit.action === 'too much') return [];
  const points = fit.beyondComfort + rules.comfort;
  const message =
    `The text in frame “${fit.frame}” of slide “${where.slide}” is ${points} pt smaller than in the theme, ` +
    `which allows ${rules.comfort} pt`;
  const hint = 'say it in fewer words, move part of it into the notes, or use a layout with a larger frame';
  return [warningOf('layout/beyond-comfort', message, where.origin, hint)];
}

/** Paragraphs of a text box with the numbers of their lines. */
export function paragraphLines(paragraphs: readonly Paragraph[], lines: readonly Line[]): Fitted['paragraphs'] {
  return paragraphs.map((paragraph, index) => {
    return { paragraph, lines: lines.filter((line) => line.paragraph === index).length };
  });
}

function actionOf(step: FitStep, shrunk: number, part: FrameFit['part']): FrameFit['action'] {
  if (part && part.of > 1) return 'continued';
  if (shrunk > 0) return 'shrunk';
  return step.quarters > 0 ? 'tightened' : 'as is';
}

interface Sizes {
  readonly size: number;
  readonly themeSize: number;
}

/** A style made by fitting is named after the theme's own (`body@16-tight2`). */
function sizesOf(paragraph: Paragraph, state: LayoutState): Sizes {
  const { size, name } = styleOf(state, paragraph);
  const own = /^(.*?)(@[\d.]+)?(-tight\d)?$/.exec(name)?.[1] ?? name;
  return { size, themeSize: state.styles.get(own)?.size ?? size };
}

/** Those that most lines have. */
function mainSizes(sizes: readonly (Sizes & { readonly lines: number })[]): Sizes | undefined {
  const counts = new Map<number, { readonly sizes: Sizes; lines: number }>();
  for (const { lines, ...one } of sizes) {
    const count = counts.get(one.size) ?? { sizes: one, lines: 0 };
    count.lines += lines;
    counts.set(one.size, count);
  }
  return [...counts.values()].sort((a, b) => b.lines - a.lines || b.sizes.size - a.sizes.size)[0]?.sizes;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
