import type { ResolvedDeck } from '../../resolve/resolved-document.js';
import type { Destination, OutlineEntry, Page, SlideMeta } from '../../scene/scene.js';
import type { SlideLayout } from '../../scene/slide/slide-layout.js';
import type { StructureNode } from '../../scene/structure.js';
import type { LayoutState } from '../layout-state.js';
import { node } from '../structure/draft.js';
import { finishStructure } from '../structure/finish-structure.js';
import { fitSlide } from './fit-slide.js';
import { layoutSlide } from './layout-slide.js';

/** The laid-out part of a deck's scene. */
export interface FrameLayout {
  readonly pages: readonly Page[];
  readonly structure: StructureNode;
  readonly outline: readonly OutlineEntry[];
  readonly destinations: readonly Destination[];
}

/** A deck on slides: content set into the frames of each slide's layout. Slides whose layout does not exist are left out. */
export function layoutFrames(deck: ResolvedDeck, layouts: readonly SlideLayout[], state: LayoutState): FrameLayout {
  const parts = deck.slides.flatMap((slide) => fitSlide(slide, layouts, state));
  const laid = parts.map((part, index) => {
    return layoutSlide({ part, index, first: index - part.number + 1, deck }, state);
  });
  const pages = laid.map(({ page }) => page);
  const structure = finishStructure(
    node(
      'Document',
      laid.map(({ draft }) => draft),
      { language: deck.language },
    ),
    laid.flatMap(({ leaves }) => leaves),
  );
  const slides = pages.map((page) => page.slide!);
  const destinations = slides.map((slide, page) => ({ name: slide.id, page, y: 0 }));
  return { pages, structure, outline: deckOutline(slides), destinations };
}

/** Slides under the deck sections they stand in; slides outside any section on the first level. */
function deckOutline(slides: readonly SlideMeta[]): readonly OutlineEntry[] {
  const outline: (OutlineEntry & { children: OutlineEntry[] })[] = [];
  let section: string | undefined;
  slides.forEach((slide, page) => {
    const entry = { title: slide.title, page, y: 0, children: [] };
    if (slide.section === undefined) outline.push(entry);
    else if (slide.section === section) outline.at(-1)!.children.push(entry);
    else outline.push({ title: slide.section, page, y: 0, children: [entry] });
    section = slide.section;
  });
  return outline;
}
