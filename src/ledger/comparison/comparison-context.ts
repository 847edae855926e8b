import type { ComparedQuantity, ComparedSet } from './compared-text.js';

/** What is known of a report beside its texts. */
export interface ComparisonContext {
  /** All facts by id: a formula may say how two figures of a sentence belong together. */
  readonly quantities: ReadonlyMap<string, ComparedQuantity>;
  /** Columns of tables: what a superlative is one of. */
  readonly sets: readonly ComparedSet[];
}
