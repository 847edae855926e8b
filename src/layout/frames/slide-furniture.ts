import type { ResolvedDeck, ResolvedSlide } from '../../resolve/resolved-document.js';
import { styleName } from '../../resolve/style-name.js';
import type { TextItem } from '../../scene/item.js';
import type { LayoutFrame } from '../../scene/slide-layout.js';
import type { FigureClass, Paragraph } from '../../scene/text.js';
import type { LayoutState } from '../layout-state.js';
import { frameText } from './frame-text.js';

interface FurnitureInput {
  readonly slide: ResolvedSlide;
  readonly index: number;
  readonly deck: ResolvedDeck;
}

interface Field {
  readonly text: string;
  readonly name: 'item-number' | 'item-footer';
  readonly field?: TextItem['field'];
  readonly figure?: FigureClass;
}

/** Slide number, date, footer (the deck's title) and section name, where the layout has frames for them. */
export function slideFurniture(frame: LayoutFrame, input: FurnitureInput, state: LayoutState): readonly TextItem[] {
  const field = fieldOf(frame, input, state);
  if (!field || field.text === '') return [];
  const run = { text: field.text, ...(field.figure && { figure: field.figure }) };
  const align = field.field === 'slideNumber' ? { align: 'end' as const } : {};
  const style = styleName(state.styles, frame.style);
  const paragraph: Paragraph = { style, language: state.language, runs: [run], ...align };
  const id = `${input.slide.id}/${frame.name}`;
  const name = state.locale.phrase(field.name);
  const text = { id, name, paragraphs: [paragraph], frame, slide: input.slide.id, shrink: true, placeholder: true };
  return [{ ...frameText(text, state), furniture: true, ...(field.field && { field: field.field }) }];
}

function fieldOf(frame: LayoutFrame, { slide, index, deck }: FurnitureInput, state: LayoutState): Field | undefined {
  if (frame.placeholder === 'sldNum') {
    return { text: String(index + 1), name: 'item-number', field: 'slideNumber', figure: { kind: 'ordinal' } };
  }
  if (frame.placeholder === 'dt') {
    const text = state.locale.formatDate(deck.meta.date) ?? deck.meta.date;
    return { text, name: 'item-footer', field: 'date', figure: { kind: 'date' } };
  }
  if (frame.placeholder === 'ftr') return { text: deck.shortTitle, name: 'item-footer', field: 'footer' };
  const filled = slide.frames.some((content) => content.frame === frame.name);
  if (frame.name === 'section' && !filled) return { text: slide.section ?? '', name: 'item-footer' };
  return undefined;
}
