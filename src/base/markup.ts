import type { Origin } from './diagnostic.js';

/** What a template rendered to, with the way back: every offset of `text` came from a place in a template, partial or text file. */
export interface Markup {
  readonly text: string;
  /** The root template, relative to the project. */
  readonly file: string;
  readonly at: (offset: number) => Origin;
}
