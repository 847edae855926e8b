import type { Origin } from './diagnostic.js';

/** Where a number that a reader sees comes from. */
export type FigureClass =
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'cell'; readonly address: string }
  | { readonly kind: 'formula'; readonly of: string }
  | { readonly kind: 'scale' }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'date' }
  | { readonly kind: 'name' }
  | { readonly kind: 'literal'; readonly reason: string };

/** What the figures in a stretch of a plain text are: UTF-16 offsets, `end` excluded. */
export interface FigureSpan {
  readonly start: number;
  readonly end: number;
  readonly figure: FigureClass;
  /** Where the figure was written, where that is not where the text begins. */
  readonly origin?: Origin;
}
