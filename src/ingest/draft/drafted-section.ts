import type { DraftedChart } from './charts/drafted-chart.js';
import type { DraftedFact } from './facts/drafted-fact.js';

/** A section of the brief and its slide. All texts are prose of the text file. */
export interface DraftedSection {
  readonly id: string;
  readonly title: string;
  readonly headline: string;
  /** The figures of the headline. */
  readonly said: readonly DraftedFact[];
  /** What the article says with figures, in its own words. */
  readonly text: string;
  /** What its slide shows besides the charts, in the article's order; without charts the weightiest first. */
  readonly figures: readonly DraftedFact[];
  readonly talk: string;
  readonly facts: readonly DraftedFact[];
  /** What published gaps between them imply. */
  readonly derived: readonly DraftedFact[];
  readonly charts: readonly DraftedChart[];
}
