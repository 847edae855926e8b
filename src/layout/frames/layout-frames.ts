import type { ResolvedDeck, ResolvedSlide } from '../../resolve/resolved-document.js';
import type { Destination, OutlineEntry, Page } from '../../scene/scene.js';
import type { SlideLayout } from '../../scene/slide-layout.js';
import type { StructureNode } from '../../scene/structure.js';
import type { LayoutState } from '../layout-state.js';
import { node } from '../structure/draft.js';
import { finishStructure } from '../structure/finish-structure.js';
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
  const known = deck.slides.flatMap((slide) => {
    const layout = layouts.find((candidate) => candidate.name === slide.layout);
    return layout ? [{ slide, layout }] : [];
  });
  const laid = known.map(({ slide, layout }, index) => layoutSlide({ slide, layout, index, deck }, state));
  const structure = finishStructure(
    node(
      'Document',
      laid.map(({ draft }) => draft),
      { language: deck.language },
    ),
    laid.flatMap(({ leaves }) => leaves),
  );
  const slides = known.map(({ slide }) => slide);
  const destinations = slides.map((slide, page) => ({ name: slide.id, page, y: 0 }));
  return { pages: laid.map(({ page }) => page), structure, outline: deckOutline(slides), destinations };
}

/** Slides under the deck sections they stand in; slides outside any section on the first level. */
function deckOutline(slides: readonly ResolvedSlide[]): readonly OutlineEntry[] {
  const outline: (OutlineEntry & { children: OutlineEntry[] })[] = [];
  let section: string | undefined;
  slides.forEach((slide, page) => {
    const entry = { title: slide.plainTitle, page, y: 0, children: [] };
    if (slide.section === undefined) outline.push(entry);
    else if (slide.section === section) outline.at(-1)!.children.push(entry);
    else outline.push({ title: slide.section, page, y: 0, children: [entry] });
    section = slide.section;
  });
  return outline;
}
