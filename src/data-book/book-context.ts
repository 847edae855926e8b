import type { Locale } from '../locale/locale.js';
import type { Report } from '../validate/report.js';

/** What the figures of a book come from, and the language that they are written in. */
export interface BookContext {
  readonly report: Report;
  readonly locale: Locale;
}
