import { errorOf, type Origin } from '../../base/diagnostic.js';
import { inset } from '../../base/geometry.js';
import type { TextItem } from '../../scene/item.js';
import type { LayoutFrame } from '../../scene/slide-layout.js';
import type { Line, Paragraph } from '../../scene/text.js';
import { fitText } from '../fit/fit-text.js';
import type { LayoutState } from '../layout-state.js';
import { moveLine } from '../text/set-text.js';

export interface FrameTextInput {
  readonly id: string;
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly frame: Pick<LayoutFrame, 'name' | 'rect' | 'insets' | 'anchor'>;
  /** For messages: the slide's id. */
  readonly slide: string;
  readonly origin?: Origin | undefined;
  /** Titles keep their size: too long is an error at once. */
  readonly shrink: boolean;
  /** False for text boxes that stand for no placeholder. */
  readonly placeholder: boolean;
}

/** Text set into a frame as one native text box, shrunk where it must be and may be; what still does not fit is an error. */
export function frameText(input: FrameTextInput, state: LayoutState): TextItem {
  const { frame } = input;
  const inner = inset(frame.rect, frame.insets);
  const fitted = fitText(input.paragraphs, inner, input.shrink, state);
  if (fitted.over > 0) reportOverflow(input, fitted.over, fitted.overCharacters, state);
  const free = Math.max(0, inner.height - fitted.height);
  const shift = frame.anchor === 'top' ? 0 : frame.anchor === 'middle' ? free / 2 : free;
  const lines = fitted.lines.map((line: Line) =>
    moveLine(line, frame.insets.left, frame.insets.top + shift, line.paragraph),
  );
  return {
    kind: 'text',
    id: input.id,
    name: input.name,
    rect: frame.rect,
    ...(input.placeholder && { frame: frame.name }),
    paragraphs: fitted.paragraphs,
    lines,
    insets: frame.insets,
    anchor: frame.anchor,
    ...(input.origin && { origin: input.origin }),
  };
}

function reportOverflow(input: FrameTextInput, lines: number, characters: number, state: LayoutState): void {
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const message =
    `The text in frame “${input.frame.name}” of slide “${input.slide}” is ` +
    `${plural(lines, 'line')} (about ${plural(characters, 'character')}) too long`;
  const hint = `cut about ${plural(characters, 'character')}, or move part of it into the notes or onto another slide`;
  state.diagnostics.push(errorOf('layout/overflow', message, input.origin, hint));
}
