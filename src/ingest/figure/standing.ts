import type { Figure } from '../../source-text/figures/figure.js';

/** A figure among those of its sentence. */
export interface Standing {
  readonly index: number;
  /** The sentence. */
  readonly text: string;
  readonly figure: Figure;
  /** All figures of the sentence, in order. */
  readonly quantities: readonly Figure[];
}
