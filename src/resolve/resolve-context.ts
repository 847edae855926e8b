import type { ChartSource } from '../base/chart-source.js';
import type { Locale } from '../locale/locale.js';
import type { Theme } from '../theme/theme.js';
import type { Report } from '../validate/report.js';

/** Rows (by table, counted from 0) and fields of the report's tables that reach the marks of a chart. */
export interface ShownData {
  readonly rowsShown: ReadonlyMap<string, ReadonlySet<number>>;
  readonly fieldsShown: ReadonlySet<string>;
}

/** What references may point at. */
export interface ResolveContext {
  readonly report: Report;
  readonly theme: Theme;
  readonly locale: Locale;
  /** Chart templates that were found, by name; their specs tell which tables and columns a chart shows. */
  readonly charts: ReadonlyMap<string, ChartSource>;
  /** What the chart of a name shows; undefined where it cannot be drawn. Without it charts count as showing whole tables. */
  readonly shownIn?: (chart: string) => ShownData | undefined;
  /** Image files, by path relative to the report's folder or to the template's. */
  readonly images: ReadonlyMap<string, unknown>;
}
