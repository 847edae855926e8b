import type { DraftedChart } from './charts/drafted-chart.js';
import type { DraftedFact } from './facts/drafted-fact.js';

/** A section of the brief and its slide. All texts are prose of the text file. */
export interface DraftedSection {
  readonly id: string;
  readonly title: string;
  readonly headline: string;
  /** What the article says with figures, in its own words. */
  readonly text: string;
  /** A line a figure, for the slide. */
  readonly points: string;
  readonly talk: string;
  readonly facts: readonly DraftedFact[];
  /** What published gaps between them imply. */
  readonly derived: readonly DraftedFact[];
  readonly charts: readonly DraftedChart[];
}
