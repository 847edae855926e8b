import type { DraftLanguage } from './words/draft-words.js';
import type { DraftedFact } from './facts/drafted-fact.js';
import type { DraftedSection } from './drafted-section.js';
import type { OwnUnit } from './facts/own-units.js';
import type { DraftedTable } from './tables/drafted-table.js';

/** A report before it is written as files. All texts are prose of the text file. */
export interface Draft {
  /** The article is in Traditional Chinese, which the draft is not. */
  readonly folded: boolean;
  readonly language: DraftLanguage;
  readonly template: string;
  readonly date: string;
  /** True where the article gives no date and the day of drafting stands in. */
  readonly dateGuessed: boolean;
  /** Path of the article's copy in the report's folder. */
  readonly sourceFile: string;
  readonly publisher?: string;
  readonly site?: string;
  /** As text of the text file. */
  readonly articleTitle: string;
  readonly titleGuessed: boolean;
  readonly title: string;
  readonly message: string;
  /** Title of the slide with the key figures: the message, shorter. */
  readonly summaryTitle: string;
  /** Sections whose headlines say more than the key figures above them. */
  readonly summary: readonly DraftedSection[];
  readonly facts: readonly DraftedFact[];
  readonly units: readonly OwnUnit[];
  /** Keys and names of the regions that facts are of. */
  readonly regions: ReadonlyMap<string, string>;
  readonly keyFacts: readonly DraftedFact[];
  readonly sections: readonly DraftedSection[];
  /** Tables of the article. */
  readonly tables: readonly DraftedTable[];
  /** Paragraphs without figures, a sentence of each. */
  readonly others: readonly string[];
}
