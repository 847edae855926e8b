import type { IngestedFigure, IngestedSentence } from '../../ingested-article.js';

/** A figure on its way into report.yaml. */
export interface DraftedFact {
  readonly id: string;
  readonly figure: IngestedFigure;
  /** The sentence that it stands in. */
  readonly sentence: IngestedSentence;
  /** The shortest telling phrase of the sentence. */
  readonly words: string;
  /** Unit of report.yaml: the figure's, or one that the draft declares for its counter. */
  readonly unit: string;
  /** Instead of a value: what it is worked out from. */
  readonly formula?: string;
  /** What it is, for `facts.<id>` of the text file. */
  readonly label: string;
}
