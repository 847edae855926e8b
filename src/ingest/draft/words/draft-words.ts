import type { IngestedFigure } from '../../ingested-article.js';
import type { ChartRow } from '../charts/drafted-chart.js';
import type { DraftedFact } from '../facts/drafted-fact.js';

/** Languages that drafts are written in. */
export type DraftLanguage = 'zh-Hans' | 'en';

/** All that a draft says of its own, in one language. Texts are prose of the text files; what holds figures has `{{fact}}`. */
export interface DraftWords {
  readonly kicker: string;
  readonly untitled: string;
  readonly unknownPublisher: string;
  /** What a chart's column of values is called. */
  readonly measure: (figure: IngestedFigure, measure: string) => string;
  readonly rowName: (figure: IngestedFigure, label: string) => string;
  readonly period: (iso: string) => string;
  readonly barTitle: (
    top: ChartRow | undefined,
    rows: readonly ChartRow[],
    figure: IngestedFigure,
    measure: string,
  ) => string;
  readonly lineTitle: (facts: readonly DraftedFact[]) => string;
  readonly alternative: (shape: 'bars' | 'line', rows: readonly ChartRow[]) => string;
  readonly byline: (publisher: string, date: string) => string;
  readonly keyNote: (fact: DraftedFact) => string;
  /** Between parts of a label. */
  readonly comma: string;
  /** What a base is called by itself: 上年同期 for 同比. */
  readonly baseName: (base: string) => string;
  readonly isTime: (base: string) => boolean;
  readonly isYearEarlier: (base: string) => boolean;
  readonly regionOf: (base: string) => string | undefined;
  /** Behind the label of a derived row. */
  readonly derived: string;
  readonly derivedNote: string;
  readonly otherTitle: string;
  readonly otherHeadline: string;
  readonly notAdded: string;
  /** A table of the article that has no caption; and what stands over the names of rows that have no head. */
  readonly tableTitle: string;
  readonly tableCorner: string;
  readonly summaryHeadline: string;
  readonly said: (quote: string) => string;
  /** Between an extract's clauses and at its end. */
  readonly stop: string;
}
