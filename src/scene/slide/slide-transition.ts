/** How a slide takes the place of the one before it: effects that every presentation program knows (ECMA-376 part 1, 19.5). */
export const SLIDE_TRANSITIONS = ['none', 'fade', 'push', 'wipe', 'cut'] as const;

export type SlideTransition = (typeof SLIDE_TRANSITIONS)[number];
