import type { DraftedFact } from '../facts/drafted-fact.js';

/** A table and the chart of it, of one group of facts. */
export interface DraftedChart {
  /** Of the table, the chart and its file. */
  readonly id: string;
  readonly table: string;
  readonly shape: 'bars' | 'line';
  /** Unit of the column: that of most facts, the smaller where they are as many. */
  readonly unit: string;
  readonly rows: readonly ChartRow[];
  /** Key of the row in the accent. */
  readonly accent: string;
  readonly negative: boolean;
  /** Prose for the text file. */
  readonly title: string;
  readonly subtitle: string;
  /** What it shows instead of what it finds, where the finding stands above it already. */
  readonly plain: { readonly title: string; readonly subtitle: string };
  readonly alt: string;
  /** What must be said below it: that amounts of different things are not to be added. */
  readonly note?: string;
  /** What the column of values is called. */
  readonly measure: string;
}

export interface ChartRow {
  /** Of the row: the fact's id. */
  readonly key: string;
  readonly label: string;
  /** In full, for titles. */
  readonly name: string;
  readonly fact: DraftedFact;
}
