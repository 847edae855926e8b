import type { Origin } from '../../../base/diagnostic.js';

/** A language that the report declares, and where. */
export interface DeclaredLanguage {
  readonly language: string;
  readonly origin: Origin;
}
