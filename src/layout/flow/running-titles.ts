import type { Insets, Size } from '../../base/geometry.js';
import { styleName } from '../../resolve/style-name.js';
import type { TextItem } from '../../scene/item.js';
import type { Paragraph } from '../../scene/text.js';
import type { TextAlign } from '../../scene/text-style.js';
import { textItem } from '../block/text/text-item.js';
import type { LayoutState } from '../layout-state.js';

interface RunningInput {
  readonly size: Size;
  readonly margins: Insets;
  /** From 0. */
  readonly page: number;
  readonly pageCount: number;
  readonly title: string;
  /** Of the section that the page belongs to; empty for none. */
  readonly section: string;
}

/** Share of the width that the report's title and the section's title may each take in the header. */
const SHARE = 0.48;

/** Header (not on the first page: it has the title itself) and footer of a page, as furniture. */
export function runningTitles(input: RunningInput, state: LayoutState): readonly TextItem[] {
  const { size, margins, page, pageCount } = input;
  const width = size.width - margins.left - margins.right;
  const right = margins.left + width;
  const below = size.height - margins.bottom / 2;
  const number = state.locale.phrase('page-of', page + 1, pageCount);
  const footer = line(
    { text: number, part: 'footer', x: right - width * SHARE, middle: below, width: width * SHARE, align: 'end' },
    page,
    state,
  );
  if (page === 0) return footer;
  const above = margins.top / 2;
  const left = {
    text: input.title,
    part: 'header',
    x: margins.left,
    middle: above,
    width: width * SHARE,
    align: 'start',
  } as const;
  const other = { ...left, text: input.section, part: 'section', x: right - width * SHARE, align: 'end' } as const;
  return [...line(left, page, state), ...line(other, page, state), ...footer];
}

interface LineInput {
  readonly text: string;
  readonly part: 'header' | 'section' | 'footer';
  readonly x: number;
  /** Height of the line's middle. */
  readonly middle: number;
  readonly width: number;
  readonly align: TextAlign;
}

/** One line; a title too long for it is cut with an ellipsis. */
function line(input: LineInput, page: number, state: LayoutState): readonly TextItem[] {
  if (input.text === '') return [];
  const style = state.styles.get(styleName(state.styles, input.part === 'footer' ? 'footer' : 'header'))!;
  const figure = input.part === 'footer' ? { figure: { kind: 'ordinal' } as const } : {};
  const base = { style: style.name, language: state.language, align: input.align };
  const whole: Paragraph = { ...base, runs: [{ text: input.text, ...figure }] };
  const paragraph = shortened(whole, input.width, state, style);
  const set = state.text.set(paragraph, style, input.width);
  const id = `page${page + 1}/${input.part}`;
  const name = state.locale.phrase('item-footer');
  const rect = { x: input.x, y: input.middle - style.leading / 2, width: input.width, height: style.leading };
  return [{ ...textItem({ id, name, rect, paragraphs: [paragraph], lines: set.lines.slice(0, 1) }), furniture: true }];
}

/** The paragraph of one run, cut with an ellipsis where it is wider than a line. */
export function shortened(
  paragraph: Paragraph,
  width: number,
  state: LayoutState,
  style: Parameters<LayoutState['text']['set']>[1],
): Paragraph {
  const [run] = paragraph.runs;
  let characters = [...run!.text];
  let shown = paragraph;
  while (characters.length > 1 && state.text.widths(shown, style).natural > width) {
    characters = characters.slice(0, Math.max(1, characters.length - 2));
    shown = { ...paragraph, runs: [{ ...run!, text: `${characters.join('').trimEnd()}…` }] };
  }
  return shown;
}
