import type { Origin } from '../../../base/diagnostic.js';
import type { Line, Paragraph } from '../../../scene/text.js';
import { type LayoutState, styleOf } from '../../layout-state.js';
import type { PageBox, Strip } from '../../paginate/page-box.js';
import { pageBox } from '../../paginate/page-box.js';
import { moveLine, type SetText } from '../../text/set-text.js';
import { footMarks, lineFootMarks } from './foot-marks.js';
import type { Measured, MeasuredPart, Placed, Spot } from '../measured.js';
import { textItem } from './text-item.js';

/** Lines of a paragraph that stay together at the foot and at the head of a page (CLREQ 4.4.2: no widow, no orphan). */
const FEWEST_LINES = 2;

export interface ParagraphInput {
  readonly paragraph: Paragraph;
  /** Of the item, and of the slot that takes its leaves. */
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly origin?: Origin | undefined;
  /** Lines of near equal length, never parted: headings. */
  readonly heading?: boolean;
  readonly rules?: Partial<Omit<PageBox, 'strips'>>;
}

/** A paragraph as a box of lines. Its leaves go to the slot of its id. */
export function measureParagraph(input: ParagraphInput, state: LayoutState): Measured {
  const { paragraph } = input;
  const style = styleOf(state, paragraph);
  const set = setIn(input, state);
  const strips = input.heading ? oneStrip(paragraph, set) : lineStrips(paragraph, set.lines, style.leading);
  // Text whose leading is a multiple of the grid keeps to the grid; headings stand where their spaces put them.
  const onGrid = isMultiple(style.leading, state.grid) && !input.heading;
  const rules = { spaceBefore: style.spaceBefore, spaceAfter: style.spaceAfter, onGrid, ...input.rules };
  return { box: pageBox(strips, rules), place: (part, at) => placeLines(input, set, style.leading, part, at) };
}

function isMultiple(length: number, grid: number): boolean {
  return grid > 0 && Math.abs(length / grid - Math.round(length / grid)) < 0.001;
}

function setIn({ paragraph, width, heading }: ParagraphInput, state: LayoutState): SetText {
  const set = state.text.set(paragraph, styleOf(state, paragraph), width, heading === true);
  state.diagnostics.push(...set.diagnostics);
  return set;
}

function oneStrip(paragraph: Paragraph, set: SetText): readonly Strip[] {
  return [{ height: set.height, breakBefore: 'allowed', feet: footMarks([paragraph]) }];
}

function lineStrips(paragraph: Paragraph, lines: readonly Line[], leading: number): readonly Strip[] {
  return lines.map((line, index) => {
    const parted = index >= FEWEST_LINES && lines.length - index >= FEWEST_LINES;
    return { height: leading, breakBefore: parted ? 'allowed' : 'avoid', feet: lineFootMarks(paragraph, line) };
  });
}

function placeLines(input: ParagraphInput, set: SetText, leading: number, part: MeasuredPart, at: Spot): Placed {
  const { paragraph, heading } = input;
  const lines = heading ? set.lines : set.lines.slice(part.from, part.to);
  const above = heading ? 0 : part.from * leading;
  const id = part.piece === 0 ? input.id : `${input.id}+${part.piece}`;
  const rect = { x: at.x, y: at.y, width: input.width, height: lines.length * leading };
  const moved = lines.map((line) => moveLine(line, 0, -above, 0));
  const item = textItem({ id, name: input.name, rect, paragraphs: [paragraph], lines: moved, origin: input.origin });
  return { items: [item], leaves: [{ slot: input.id, leaf: { role: 'leaf', item: id, paragraph: 0 } }] };
}
