import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import type { Item } from '../../scene/item.js';
import type { Destination, OutlineEntry, Page, Scene } from '../../scene/scene.js';
import type { HandoutDensity } from '../../theme/handout-choice.js';
import type { LayoutContext } from '../layout-context.js';
import type { LayoutState } from '../layout-state.js';
import { sceneTheme } from '../scene/scene-theme.js';
import { usedFonts } from '../scene/used-fonts.js';
import { textEngine } from '../text/set-text.js';
import { arrangeRows, type Row, type RowPart } from './arrange-rows.js';
import { handoutFurniture } from './handout-furniture.js';
import { type HandoutFormat, handoutFormat } from './handout-format.js';
import { handoutStructure } from './handout-structure.js';
import { handoutStyles } from './handout-styles.js';
import { noteColumn } from './note-column.js';
import { type HandoutSlide, labelHeight, placeRow } from './place-row.js';
import { slideStyle } from './slide-group.js';

export interface HandoutContext extends Omit<LayoutContext, 'drawChart' | 'images'> {
  /** Slides a page at most. */
  readonly density: HandoutDensity;
}

/**
 * The handout of a deck, as pages that hold its slides as groups, each with its notes: below it with one slide a page, beside it with
 * two or three. `fonts` are those of the brief: they set the notes. What the slides show was measured before and is not laid out again.
 */
export function layoutHandout(deck: Scene, context: HandoutContext): Outcome<Scene> {
  const size = deck.pages[0]?.size ?? context.theme.deck.page;
  const format = handoutFormat(context.theme.brief, size, context.density);
  const state = stateOf(deck, format, context);
  const layouts = new Map(deck.layouts.map((layout) => [layout.name, layout]));
  const slides = deck.pages.map((page, index): HandoutSlide => {
    const notes = noteColumn(page.slide!, format, state);
    return { page, number: index + 1, layout: layouts.get(page.slide!.layout), notes };
  });
  const rows = slides.map((slide) => rowOf(slide, format, state));
  const arranged = arrangeRows(rows, { height: format.area.height, most: format.density, gap: format.gap });
  const placed = arranged.map((parts) => parts.map((part) => placeRow(slides[part.row]!, part, format, state)));
  const meta = {
    ...deck.meta,
    title: state.locale.phrase('in-parentheses', deck.meta.title, state.locale.phrase('handout')),
  };
  const pages = placed.map((rowsOfPage, page): Page => {
    const furniture = handoutFurniture({ page, pages: placed.length, meta: deck.meta }, format, state);
    return {
      size: format.page,
      items: [...rowsOfPage.flatMap(({ items }) => items), ...furniture],
      label: String(page + 1),
    };
  });
  const places = slidePlaces(arranged, format);
  const leaves = placed.flat().flatMap((row) => row.leaves);
  const value: Scene = {
    kind: 'brief',
    meta,
    theme: sceneTheme(context.theme, 'brief', usedStyles(deck, state)),
    fonts: fontsOf(
      deck,
      pages.flatMap(({ items }) => items),
      context,
    ),
    layouts: [],
    pages,
    structure: handoutStructure(deck, slides, leaves),
    outline: deck.outline.map((entry) => movedEntry(entry, places)),
    destinations: slides.map(({ page }, index): Destination => ({ name: page.slide!.id, ...places[index]! })),
    attachments: [],
    facts: deck.facts,
  };
  return { value, diagnostics: [...context.fonts.takeDiagnostics(), ...state.diagnostics] };
}

function stateOf(deck: Scene, format: HandoutFormat, context: HandoutContext): LayoutState {
  const { brief } = context.theme;
  const { language } = deck.meta;
  const diagnostics: Diagnostic[] = [];
  return {
    ...context,
    kind: 'brief',
    language,
    styles: handoutStyles(brief.styles(language), format, language),
    table: brief.table,
    pageHeight: format.area.height,
    grid: 0,
    floatSpace: 0,
    chartHeights: new Map(),
    text: textEngine(context.fonts, brief.typesetting),
    diagnostics,
    // Charts and images come with the slides, drawn.
    images: new Map(),
    drawChart: () => ({ value: undefined, diagnostics: [] }),
  };
}

function rowOf({ notes }: HandoutSlide, format: HandoutFormat, state: LayoutState): Row {
  const { slide, below, lead } = format;
  return {
    slide: slide.height,
    above: below ? slide.height + lead : 0,
    label: labelHeight(state),
    extents: notes.extents,
    mayBreak: notes.mayBreak,
  };
}

type Place = Pick<Destination, 'page' | 'y'>;

/** Where each slide came to stand. */
function slidePlaces(arranged: readonly (readonly RowPart[])[], { area }: HandoutFormat): readonly Place[] {
  return arranged.flatMap((parts, page) => parts.flatMap(({ first, y }) => (first ? [{ page, y: area.y + y }] : [])));
}

function movedEntry({ title, page, children }: OutlineEntry, places: readonly Place[]): OutlineEntry {
  return { title, ...places[page]!, children: children.map((child) => movedEntry(child, places)) };
}

/** The handout's own styles, and those of the slides under names of their own. */
function usedStyles(deck: Scene, state: LayoutState): LayoutState['styles'] {
  const ofSlides = [...deck.theme.styles].map(([name, style]) => [slideStyle(name), style] as const);
  return new Map([...state.styles, ...ofSlides]);
}

function fontsOf(deck: Scene, items: readonly Item[], { fonts }: HandoutContext): Scene['fonts'] {
  const all = [...deck.fonts, ...usedFonts(items, fonts)];
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
