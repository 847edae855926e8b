import type { Rect } from '../../base/geometry.js';
import type { Item, ShapeItem } from '../../scene/item.js';
import type { Page, SlideMeta } from '../../scene/scene.js';
import type { SlideLayout } from '../../scene/slide/slide-layout.js';
import type { Paragraph } from '../../scene/text.js';
import { textItem } from '../block/text/text-item.js';
import { type LayoutState, styleOf } from '../layout-state.js';
import type { PlacedLeaf } from '../structure/draft.js';
import { moveLine } from '../text/set-text.js';
import type { RowPart } from './arrange-rows.js';
import type { HandoutFormat } from './handout-format.js';
import { ABOVE_SOURCES, LABEL } from './handout-styles.js';
import type { NoteColumn } from './note-column.js';
import { slideGroup } from './slide-group.js';

/** A slide with the notes that go with it. */
export interface HandoutSlide {
  readonly page: Page;
  /** From 1. */
  readonly number: number;
  readonly layout: SlideLayout | undefined;
  readonly notes: NoteColumn;
}

export interface PlacedRow {
  readonly items: readonly Item[];
  readonly leaves: readonly PlacedLeaf[];
}

/** Slots of the logical tree for the words above a slide's notes, and for a paragraph of them. */
export const labelSlot = (slide: SlideMeta): string => `handout/${slide.id}/label`;
export const noteSlot = (slide: SlideMeta, paragraph: number): string => `handout/${slide.id}/notes/${paragraph}`;

/** Distance between ruled lines for handwriting, in points: 8 mm, as in exercise books. */
const RULING = 22.7;

const RULE_WIDTH = 0.4;

/** Width of the short rule above the sources. */
const SHORT_RULE = 28;

/** What stands on one page of a slide and its notes: the slide, a line that names it, its notes or lines to write on. */
export function placeRow(slide: HandoutSlide, part: RowPart, format: HandoutFormat, state: LayoutState): PlacedRow {
  const { area, notes, below, lead } = format;
  const top = area.y + part.y;
  const rect: Rect = { x: area.x, y: top, ...format.slide };
  const textTop = part.first && below ? top + format.slide.height + lead : top;
  const column: Rect = { x: area.x + notes.x, y: textTop, width: notes.width, height: part.height - (textTop - top) };
  const picture = part.first ? [slideGroup(slide.page, slide.layout, rect), outlineOf(slide, rect, state)] : [];
  const label = labelRow(slide, part, column, state);
  const text = notesRow(slide, part, { ...column, y: textTop + labelHeight(state) }, state);
  const room = part.room - (textTop - top) - labelHeight(state);
  const blank = slide.notes.lines.length === 0 ? ruling(slide, column, textTop + labelHeight(state), room, state) : [];
  return {
    items: [...picture, ...label.items, ...text.items, ...blank],
    leaves: [...label.leaves, ...text.leaves],
  };
}

/** Height of the line above notes with the space below it. */
export function labelHeight(state: LayoutState): number {
  return styleOf(state, { style: LABEL }).leading + 4;
}

function outlineOf({ page }: HandoutSlide, rect: Rect, state: LayoutState): ShapeItem {
  const stroke = { colour: ruleColour(state), width: 0.5 };
  const id = `handout/${page.slide!.id}/outline`;
  return { kind: 'shape', id, name: '', rect, geometry: 'rectangle', stroke, furniture: true };
}

/** Hairlines have the colour of those between a table's rows. */
function ruleColour({ theme }: LayoutState) {
  const slot = theme.brief.table.rowRuleColour;
  return { slot, hex: theme.colours[slot] };
}

/** “Slide 3 · Speaker notes”: a heading where notes begin, furniture where they go on and where there are none. */
function labelRow({ page, number, notes }: HandoutSlide, part: RowPart, at: Rect, state: LayoutState): PlacedRow {
  const { locale, language } = state;
  const slide = page.slide!;
  const hasNotes = notes.lines.length > 0;
  const words = hasNotes
    ? `${locale.phrase('slide', number)} · ${locale.phrase('speaker-notes')}`
    : locale.phrase('slide', number);
  const text = part.first ? words : `${words}${locale.phrase('continued')}`;
  const paragraph: Paragraph = { style: LABEL, language, runs: [{ text, figure: { kind: 'ordinal' } }] };
  const style = styleOf(state, paragraph);
  const set = state.text.set(paragraph, style, at.width);
  const id = `${labelSlot(slide)}-${part.from}`;
  const rect = { x: at.x, y: at.y, width: at.width, height: style.leading };
  const lines = set.lines.slice(0, 1).map((line) => moveLine(line, 0, 0, 0));
  const item = textItem({ id, name: text, rect, paragraphs: [paragraph], lines });
  if (!part.first || !hasNotes) return { items: [{ ...item, furniture: true }], leaves: [] };
  return { items: [item], leaves: [{ slot: labelSlot(slide), leaf: { role: 'leaf', item: id } }] };
}

function notesRow({ page, notes }: HandoutSlide, part: RowPart, at: Rect, state: LayoutState): PlacedRow {
  if (part.to === part.from) return { items: [], leaves: [] };
  const slide = page.slide!;
  const { top } = notes.extents[part.from]!;
  const height = notes.extents[part.to - 1]!.bottom - top;
  const shown = notes.lines.slice(part.from, part.to);
  const lines = shown.map((line) => moveLine(line, 0, -top, line.paragraph));
  const id = `handout/${slide.id}/notes-${part.from}`;
  const name = state.locale.phrase('speaker-notes');
  const item = textItem({ id, name, rect: { ...at, height }, paragraphs: notes.paragraphs, lines });
  const leaves = [...new Set(shown.map(({ paragraph }) => paragraph))].map((paragraph): PlacedLeaf => {
    return { slot: noteSlot(slide, paragraph), leaf: { role: 'leaf', item: id, paragraph } };
  });
  return { items: [...sourcesRule(slide, notes, part, { ...at, y: at.y - top }, state), item], leaves };
}

/** A short rule parts sources from what is to say, where both stand on the page. */
function sourcesRule(
  { id }: SlideMeta,
  { sources, extents }: NoteColumn,
  part: RowPart,
  at: Rect,
  state: LayoutState,
): readonly Item[] {
  if (sources === undefined || sources <= part.from || sources >= part.to) return [];
  const y = at.y + extents[sources]!.top - ABOVE_SOURCES / 2;
  return [ruleItem(`handout/${id}/sources-rule`, { x: at.x, y, width: SHORT_RULE, height: 0 }, state)];
}

function ruling({ page }: HandoutSlide, column: Rect, top: number, room: number, state: LayoutState): readonly Item[] {
  const count = Math.max(0, Math.floor(room / RULING));
  return Array.from({ length: count }, (_, index) => {
    const rect = { x: column.x, y: top + (index + 1) * RULING, width: column.width, height: 0 };
    return ruleItem(`handout/${page.slide!.id}/line-${index + 1}`, rect, state);
  });
}

function ruleItem(id: string, rect: Rect, state: LayoutState): ShapeItem {
  const stroke = { colour: ruleColour(state), width: RULE_WIDTH };
  return { kind: 'shape', id, name: '', rect, geometry: 'line', stroke, furniture: true };
}
