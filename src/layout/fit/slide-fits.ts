import type { FrameFit } from '../../scene/slide/frame-fit.js';
import type { Scene } from '../../scene/scene.js';

/** How one slide of a deck came to fit. */
export interface SlideFit {
  readonly slide: string;
  /** Place in the deck, from 1. */
  readonly number: number;
  readonly title: string;
  readonly layout: string;
  readonly frames: readonly FrameFit[];
}

/** The fit report of a deck, slide by slide; empty for a brief. */
export function slideFits(scene: Scene): readonly SlideFit[] {
  return scene.pages.flatMap(({ slide }, index): readonly SlideFit[] => {
    if (!slide) return [];
    const { id, title, layout, fit } = slide;
    return [{ slide: id, number: index + 1, title, layout, frames: fit ?? [] }];
  });
}
