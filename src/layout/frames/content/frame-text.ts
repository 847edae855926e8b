import { errorOf, type Origin } from '../../../base/diagnostic.js';
import { inset } from '../../../base/geometry.js';
import type { FrameFit } from '../../../scene/slide/frame-fit.js';
import type { TextItem } from '../../../scene/item.js';
import type { LayoutFrame } from '../../../scene/slide/slide-layout.js';
import type { Line, Paragraph } from '../../../scene/text.js';
import type { FitRules } from '../../fit/fit-rules.js';
import { AS_IS, type FitStep } from '../../fit/fit-step.js';
import { fitText, textStep } from '../../fit/fit-text.js';
import { comfortWarnings, frameFit, paragraphLines } from '../../fit/frame-fit.js';
import type { LayoutState } from '../../layout-state.js';
import { moveLine } from '../../text/set-text.js';

export interface FrameTextInput {
  readonly id: string;
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly frame: Pick<LayoutFrame, 'name' | 'rect' | 'insets' | 'anchor'>;
  readonly rules: FitRules;
  /** Where it is already known; the first one at which the text fits where absent. */
  readonly step?: FitStep;
  readonly part?: FrameFit['part'];
  /** For messages: the slide's id. */
  readonly slide: string;
  readonly origin?: Origin | undefined;
  /** False for text boxes that stand for no placeholder. */
  readonly placeholder: boolean;
}

/** Text set into a frame as one native text box, by the frame's means; what still does not fit is an error. */
export function frameText(
  input: FrameTextInput,
  state: LayoutState,
): { readonly item: TextItem; readonly fit: FrameFit } {
  const { frame, rules, part } = input;
  const inner = inset(frame.rect, frame.insets);
  const step = input.step ?? textStep(input.paragraphs, inner, rules, state) ?? AS_IS;
  const fitted = fitText(input.paragraphs, inner, step, rules, state);
  const { paragraphs, height } = fitted;
  const set = { frame: frame.name, available: inner.height, used: height, lines: fitted.lines.length, step, rules };
  const shown = paragraphLines(paragraphs, fitted.lines);
  const fit = frameFit({ ...set, paragraphs: shown, ...(part && { part }) }, state);
  if (fitted.over > 0) reportOverflow(input, fitted.over, fitted.overCharacters, state);
  state.diagnostics.push(...comfortWarnings(fit, input, rules));
  const free = Math.max(0, inner.height - height);
  const shift = frame.anchor === 'top' ? 0 : frame.anchor === 'middle' ? free / 2 : free;
  const lines = fitted.lines.map((line: Line) =>
    moveLine(line, frame.insets.left, frame.insets.top + shift, line.paragraph),
  );
  const item: TextItem = {
    kind: 'text',
    id: input.id,
    name: input.name,
    rect: frame.rect,
    ...(input.placeholder && { frame: frame.name }),
    paragraphs,
    lines,
    insets: frame.insets,
    anchor: frame.anchor,
    ...(input.origin && { origin: input.origin }),
  };
  return { item, fit };
}

function reportOverflow(input: FrameTextInput, lines: number, characters: number, state: LayoutState): void {
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const message =
    `The text in frame “${input.frame.name}” of slide “${input.slide}” is ` +
    `${plural(lines, 'line')} (about ${plural(characters, 'character')}) too long`;
  const hint = `cut about ${plural(characters, 'character')}, or move part of it into the notes or onto another slide`;
  state.diagnostics.push(errorOf('layout/overflow', message, input.origin, hint));
}
