import type { ResolvedDeck } from '../../resolve/resolved-document.js';
import { styleName } from '../../resolve/style-name.js';
import type { TextItem } from '../../scene/item.js';
import type { LayoutFrame } from '../../scene/slide/slide-layout.js';
import type { FigureClass, Paragraph } from '../../scene/text.js';
import type { LayoutState } from '../layout-state.js';
import { fitRules } from '../fit/fit-rules.js';
import { frameText } from './content/frame-text.js';
import type { SlidePart } from './slide-part.js';

interface FurnitureInput {
  readonly part: SlidePart;
  readonly index: number;
  readonly deck: ResolvedDeck;
}

interface Field {
  readonly text: string;
  readonly name: 'item-number' | 'item-footer' | 'item-date';
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
  const { slide, layout } = input.part;
  const id = `${slide.id}/${frame.name}`;
  const name = state.locale.phrase(field.name);
  const rules = fitRules(layout.name, frame, state);
  const text = { id, name, paragraphs: [paragraph], frame, rules, slide: slide.id, placeholder: true };
  return [{ ...frameText(text, state).item, furniture: true, ...(field.field && { field: field.field }) }];
}

function fieldOf(frame: LayoutFrame, { part, index, deck }: FurnitureInput, state: LayoutState): Field | undefined {
  if (frame.placeholder === 'sldNum') {
    return { text: String(index + 1), name: 'item-number', field: 'slideNumber', figure: { kind: 'ordinal' } };
  }
  if (frame.placeholder === 'dt') {
    const text = state.locale.formatDate(deck.meta.date) ?? deck.meta.date;
    return { text, name: 'item-date', field: 'date', figure: { kind: 'date' } };
  }
  if (frame.placeholder === 'ftr') return { text: deck.shortTitle, name: 'item-footer', field: 'footer' };
  const filled = part.contents.has(frame.name);
  if (frame.name === 'section' && !filled) return { text: part.slide.section ?? '', name: 'item-footer' };
  return undefined;
}
