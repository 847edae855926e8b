import type { ComparedFigure } from '../compared-text.js';
import type { MaskedSentence } from '../claim/masked-sentence.js';

/** A claim that the values contradict. */
export interface Verdict {
  readonly sentence: MaskedSentence;
  /** Where the word stands that is wrong, in the masked sentence. */
  readonly at: number;
  /** The figure that the place is taken from. */
  readonly figure: ComparedFigure;
  /** What the words say, and what the values say: a clause each, in plain English. */
  readonly says: string;
  readonly but: string;
  /** What to write. */
  readonly fix: string;
}

/** A figure as its readers see it, with its name where that is another: `6.3% (va-growth)`. */
export function shown({ start, end, quantity }: ComparedFigure, { of }: MaskedSentence): string {
  return `${of.text.slice(start, end)} (${quantity.name})`;
}
