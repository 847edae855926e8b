/** Slides a page of a handout at most; `none` for no handout. */
export const HANDOUT_CHOICES = ['none', '1', '2', '3'] as const;

export type HandoutChoice = (typeof HANDOUT_CHOICES)[number];

export type HandoutDensity = 1 | 2 | 3;

/** Two a page: slides stay legible in print, and what is said about each stands beside it, mostly whole. */
export const DEFAULT_HANDOUT: HandoutChoice = '2';

/** Slides a page; undefined for no handout. */
export function densityOf(choice: HandoutChoice): HandoutDensity | undefined {
  return choice === 'none' ? undefined : (Number(choice) as HandoutDensity);
}
