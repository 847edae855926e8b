import { positionKey } from '../base/position.js';
import { cleanTextOf } from '../source-text/clean/clean-text.js';
import type { Figure } from '../source-text/figures/figure.js';
import { findFigures } from '../source-text/figures/find-figures.js';
import type { UnitWord } from '../source-text/figures/unit-words.js';
import { matchKey } from '../source-text/clean/match-key.js';
import { type SourceSentence, type SourceText, sentencesOf } from '../source-text/read-source-text.js';
import type { Claim } from './claim.js';

/** A sentence as it is compared: its key (see `matchKey`), and its figures at their places in the key. */
export interface IndexedSentence {
  readonly sentence: SourceSentence;
  readonly key: string;
  /** Offset in the clean sentence of each unit of the key, and behind the last. */
  readonly cleanAt: readonly number[];
  readonly figures: readonly PlacedFigure[];
}

/** A figure and its offsets in the key of its sentence. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

/** A text ready to be compared. */
export interface IndexedText {
  readonly key: string;
  readonly cleanAt: readonly number[];
  readonly figures: readonly PlacedFigure[];
}

/** All sentences of a source, ready to be compared. */
export function indexSource(source: SourceText, words: readonly UnitWord[]): readonly IndexedSentence[] {
  return sentencesOf(source).map((sentence) => ({ sentence, ...indexText(sentence.clean.text, words) }));
}

/** A clean text with its key and figures. */
export function indexText(text: string, words: readonly UnitWord[]): IndexedText {
  const { text: key, offsets: cleanAt } = matchKey(cleanTextOf(text, 0, text.length));
  const keyAt = (offset: number): number => cleanAt.findIndex((at) => at >= offset);
  const figures = findFigures(text, words).map((figure) => ({
    figure,
    start: keyAt(figure.start),
    end: keyAt(figure.end),
  }));
  return { key, cleanAt, figures };
}

/** True where the sentence is the one that the claim names. */
export function isAt({ sentence }: IndexedSentence, { place }: Claim): boolean {
  return positionKey(place) === positionKey({ paragraph: sentence.paragraph, sentence: sentence.number });
}
