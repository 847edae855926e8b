import type { Origin } from '../base/diagnostic.js';
import type { Position } from '../base/position.js';
import type { Claim } from './claim.js';

/**
 * `found` where the report says; `moved`: its words and value stand in another place; `changed`: what stands there now differs;
 * `missing`: nothing like it is left.
 */
export type Status = 'found' | 'moved' | 'changed' | 'missing';

/** A passage of a source, or a cell of one of its tables. */
export type Passage = Position & {
  /** Cleaned: Simplified, without pinyin; of a cell with the heads of its row and column. */
  readonly text: string;
  /** In the article's file. */
  readonly origin: Origin;
};

/** What became of one claim. */
export interface Finding {
  readonly claim: Claim;
  /** Id of the source that it was looked for in. */
  readonly source: string;
  readonly status: Status;
  /** What differs, where it is changed: the value, its unit, or the words around it (another subject). */
  readonly change?: 'value' | 'unit' | 'words';
  /** Where it stands in the source, or what stands there instead; absent for what is missing. */
  readonly at?: Passage;
}
