import { styleName } from '../../resolve/style-name.js';
import type { TextItem } from '../../scene/item.js';
import type { SceneMeta } from '../../scene/scene.js';
import type { FigureClass, Paragraph } from '../../scene/text.js';
import type { TextAlign } from '../../scene/text-style.js';
import { textItem } from '../block/text/text-item.js';
import { shortened } from '../flow/running-titles.js';
import type { LayoutState } from '../layout-state.js';
import type { HandoutFormat } from './handout-format.js';

/** Share of the width that the deck's title may take in the running head. */
const TITLE_SHARE = 0.68;

/** The running head (title of the deck, what this is and its date) and the page number of a page, as furniture. */
export function handoutFurniture(
  { page, pages, meta }: { readonly page: number; readonly pages: number; readonly meta: SceneMeta },
  format: HandoutFormat,
  state: LayoutState,
): readonly TextItem[] {
  const { area } = format;
  const { locale } = state;
  const date = locale.formatDate(meta.date) ?? meta.date;
  const handout = locale.phrase('handout');
  const about = date === '' ? handout : `${handout} · ${date}`;
  const right = area.x + area.width;
  const above = area.y / 2 + 4;
  const below = (area.y + area.height + format.page.height) / 2;
  const title = area.width * TITLE_SHARE;
  const rest = area.width - title;
  const number = locale.phrase('page-of', page + 1, pages);
  const base = { page, state };
  return [
    ...line({ ...base, part: 'header', text: meta.title, x: area.x, middle: above, width: title, align: 'start' }),
    ...line({
      ...base,
      part: 'date',
      text: about,
      x: right - rest,
      middle: above,
      width: rest,
      align: 'end',
      figure: { kind: 'date' },
    }),
    ...line({
      ...base,
      part: 'footer',
      text: number,
      x: right - rest,
      middle: below,
      width: rest,
      align: 'end',
      figure: { kind: 'ordinal' },
    }),
  ];
}

interface LineInput {
  readonly page: number;
  readonly state: LayoutState;
  readonly part: 'header' | 'date' | 'footer';
  readonly text: string;
  readonly x: number;
  /** Height of the line's middle. */
  readonly middle: number;
  readonly width: number;
  readonly align: TextAlign;
  readonly figure?: FigureClass;
}

/** One line, cut with an ellipsis where it is too long. */
function line({ page, state, part, text, x, middle, width, align, figure }: LineInput): readonly TextItem[] {
  const style = state.styles.get(styleName(state.styles, part === 'footer' ? 'footer' : 'header'))!;
  const runs = [{ text, ...(figure && { figure }) }];
  const whole: Paragraph = { style: style.name, language: state.language, align, runs };
  const paragraph = shortened(whole, width, state, style);
  const lines = state.text.set(paragraph, style, width).lines.slice(0, 1);
  const rect = { x, y: middle - style.leading / 2, width, height: style.leading };
  const name = state.locale.phrase('item-footer');
  const id = `handout/page${page + 1}/${part}`;
  return [{ ...textItem({ id, name, rect, paragraphs: [paragraph], lines }), furniture: true }];
}
