import type { Locale } from '../locale/locale.js';
import type { Report } from '../validate/report.js';

/** What numbers are held against. */
export interface LedgerContext {
  readonly report: Report;
  /** Of the document. */
  readonly locale: Locale;
  /** Files of the report and its template, by path: places are found in them to the column. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The file of each chart's spec, by the chart's name. */
  readonly chartFiles?: ReadonlyMap<string, string>;
}
