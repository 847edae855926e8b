import type { Origin } from '../base/diagnostic.js';
import type { Claim } from './claim.js';

/**
 * `found` where the report says; `moved`: its words and value stand in another place; `changed`: what stands there now differs;
 * `missing`: nothing like it is left.
 */
export type Status = 'found' | 'moved' | 'changed' | 'missing';

/** A passage of a source. */
export interface Passage {
  readonly paragraph: number;
  readonly sentence: number;
  /** Cleaned: Simplified, without pinyin. */
  readonly text: string;
  /** In the article's file. */
  readonly origin: Origin;
}

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
