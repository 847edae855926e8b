import type { Diagnostic } from '../base/diagnostic.js';
import type { FigureClass } from '../scene/text.js';

/** Where a number comes from, as ledgers count it. */
export type FigureKind = FigureClass['kind'];

/** What became of the numbers of one finished document. */
export interface Ledger {
  /** Numbers with a class, by class; classes without any are absent. */
  readonly accounted: Readonly<Partial<Record<FigureKind, number>>>;
  readonly problems: readonly LedgerProblem[];
}

/** Something wrong with one number. The same mistake shows on several pages: what is alike but for `where` is one. */
export interface LedgerProblem extends Diagnostic {
  /** Document, language and page: `brief in zh-Hans, page 3`. */
  readonly where: string;
}
