import type { ComparedFigure } from '../compared-text.js';
import type { ComparisonWords, Relation, Side } from '../words/comparison-words.js';
import type { MaskedSentence } from './masked-sentence.js';

/** A word as it stands in a sentence; `at` is its place in the masked sentence. */
export interface SaidWord {
  readonly text: string;
  readonly at: number;
}

/** What a sentence says of figures in it, in the terms of the rules. */
export interface Claim {
  readonly relation: Relation;
  readonly sentence: MaskedSentence;
  readonly words: ComparisonWords;
  /** Where the frame begins and ends in the masked sentence. */
  readonly from: number;
  readonly to: number;
  /** Figures by their letter in the frame; of a `gap`, A is the one found before it, where there is one. */
  readonly figures: Readonly<Partial<Record<'A' | 'B' | 'D' | 'F' | 'T', ComparedFigure>>>;
  /** The word of direction, and what it says: more (1) or less (-1). */
  readonly word?: SaidWord;
  readonly sign: 1 | -1;
  readonly second?: SaidWord;
  readonly secondSign?: 1 | -1;
  readonly opposite?: string;
  /** What it is compared with, in the words of the sentence. */
  readonly ref: string;
  readonly lead: string;
  /** A fraction or a multiple, and how near it is said to be. */
  readonly factor?: number;
  readonly side?: Side;
}
