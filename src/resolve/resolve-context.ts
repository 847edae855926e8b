import type { ChartSource } from '../base/chart-source.js';
import type { Locale } from '../locale/locale.js';
import type { Theme } from '../theme/theme.js';
import type { Report } from '../validate/report.js';

/** What references may point at. */
export interface ResolveContext {
  readonly report: Report;
  readonly theme: Theme;
  readonly locale: Locale;
  /** Chart templates that were found, by name; their specs tell which tables and columns a chart shows. */
  readonly charts: ReadonlyMap<string, ChartSource>;
  /** Image files, by path relative to the report's folder or to the template's. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}
