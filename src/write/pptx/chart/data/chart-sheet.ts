import type { NativeChart, NativeErrorBars, NativeSeries } from '../../../../scene/native-chart.js';
import { cellNumber, serialDay } from './cell-number.js';
import { cellText, sheetName, tableHeaders } from './cell-text.js';

/** The sheet behind a chart, as columns from the left; the chart's caches are made from the same cells. */
export interface ChartSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Rows under the header: one at least, as a table has. */
  readonly rows: number;
  readonly categories: SheetCategories;
  /** Columns of each series. */
  readonly series: ReadonlyMap<NativeSeries, SeriesColumns>;
}

export interface SheetColumn {
  readonly header: string;
  readonly kind: 'text' | 'number';
  /** Texts, or numbers in their shortest form; null for an empty cell. */
  readonly cells: readonly (string | null)[];
  /** Office number format code; `General` for texts. */
  readonly format: string;
}

export interface SheetCategories {
  readonly kind: 'texts' | 'days' | 'none';
  /** Columns from the left: the outermost groups first, the categories themselves last. */
  readonly columns: readonly number[];
}

/** Numbers of a series' columns, from 0. */
export interface SeriesColumns {
  readonly value: number;
  readonly x?: number;
  readonly size?: number;
  readonly errors: readonly { readonly plus: number; readonly minus: number }[];
}

/** A column whose header may still be changed, so that no two are alike. */
type Draft = SheetColumn;

/** The format of days where no axis says one: a date that every language's Office writes in its own way (18.8.30, id 14). */
const DAY_FORMAT = 'yyyy-mm-dd';

/**
 * Columns as PowerPoint itself lays them out: categories (outer groups to their left), then a column for each series with its
 * error lengths after it. Scatter and bubbles: one column of x for all series that share it, else one before each; sizes
 * after the values; names of points last.
 */
export function chartSheet(chart: NativeChart, all: readonly NativeSeries[]): ChartSheet {
  const free = chart.kind === 'scatter' || chart.kind === 'bubble';
  const drafts: Draft[] = [];
  const add = (draft: Draft) => drafts.push(draft) - 1;
  const categories = free ? { kind: 'none' as const, columns: [] } : addCategories(chart, add);
  const shared = free && all.length > 1 && sharesX(all) ? add(xColumn(chart, all[0]!)) : undefined;
  const series = new Map(all.map((each) => [each, addSeries(chart, each, shared, add)]));
  if (free && chart.categories.some((name) => name !== '')) add(textColumn(chart.categoryTitle, chart.categories));
  const headers = tableHeaders(drafts.map((draft) => draft.header));
  const rows = Math.max(1, ...drafts.map((draft) => draft.cells.length));
  const columns = drafts.map((draft, index) => ({
    ...draft,
    header: headers[index]!,
    // LibreOffice loses the points of a first series that is shorter than others.
    cells: Array.from({ length: rows }, (_, row) => draft.cells[row] ?? null),
  }));
  return {
    name: sheetName(chart.sheet),
    columns,
    rows,
    categories,
    series,
  };
}

type Add = (draft: Draft) => number;

function addCategories(chart: NativeChart, add: Add): SheetCategories {
  const days = daysOf(chart);
  if (days) {
    const format = chart.categoryAxis.numberFormat;
    const day = { header: chart.categoryTitle, kind: 'number', cells: days, format: dayFormat(format) } as const;
    return { kind: 'days', columns: [add(day)] };
  }
  const outer = (chart.outerCategories ?? []).map((_, level) => add(textColumn('', groupStarts(chart, level))));
  // Outermost first: the contract counts from the inside.
  return { kind: 'texts', columns: [...outer, add(textColumn(chart.categoryTitle, chart.categories))] };
}

/** The group's name at the first of its categories, nothing at the others; `level` counts from the outermost. */
function groupStarts(chart: NativeChart, level: number): readonly string[] {
  const levels = [...(chart.outerCategories ?? [])].reverse().slice(0, level + 1);
  const names = levels.at(-1)!;
  return chart.categories.map((_, index) => {
    const starts = index === 0 || levels.some((outer) => outer[index] !== outer[index - 1]);
    return starts ? (names[index] ?? '') : '';
  });
}

/** Serial days; undefined where there are none, or one lies before 1900: such categories are texts. */
function daysOf({ days }: NativeChart): readonly string[] | undefined {
  if (!days || days.length === 0) return undefined;
  const serials = days.map(serialDay);
  return serials.every((serial) => serial !== undefined) ? serials.map(String) : undefined;
}

/** Cells show the whole day, whatever part of it the axis shows; an axis that shows hours needs them in the cells too. */
function dayFormat(axisFormat: string | undefined): string {
  return axisFormat && /[hs]/i.test(axisFormat) ? `${DAY_FORMAT} hh:mm:ss` : DAY_FORMAT;
}

function addSeries(chart: NativeChart, series: NativeSeries, shared: number | undefined, add: Add): SeriesColumns {
  const numbers = (header: string, values: readonly (string | null)[], format: string | undefined) =>
    add(numberColumn(header, values, format, series.name));
  const count = series.xValues ? series.xValues.length : chart.categories.length || series.values.length;
  const filled = Array.from({ length: count }, (_, index) => series.values[index] ?? null);
  const x = series.xValues && (shared ?? add(xColumn(chart, series)));
  const value = numbers(series.name, filled, series.numberFormat);
  const size = series.sizes && numbers(series.columnTitles?.size ?? `${series.name} ⌀`, series.sizes, series.sizeNumberFormat);
  const errors = (series.errorBars ?? []).map((bars: NativeErrorBars) => ({
    plus: numbers(`${series.name} +`, bars.plus, series.numberFormat),
    minus: numbers(`${series.name} −`, bars.minus, series.numberFormat),
  }));
  return { value, ...(x !== undefined && { x }), ...(size !== undefined && { size }), errors };
}

function xColumn(chart: NativeChart, series: NativeSeries): Draft {
  const header = series.columnTitles?.x ?? (chart.categoryAxis.title || chart.categoryTitle || 'X');
  return numberColumn(header, series.xValues ?? [], series.xNumberFormat, series.name);
}

function sharesX(all: readonly NativeSeries[]): boolean {
  const first = JSON.stringify(all[0]?.xValues);
  return all.every((series) => JSON.stringify(series.xValues) === first);
}

function textColumn(header: string, texts: readonly string[]): Draft {
  const cells = texts.map((text) => cellText(text) || null);
  return { header, kind: 'text', cells, format: 'General' };
}

function numberColumn(
  header: string,
  values: readonly (string | null)[],
  format: string | undefined,
  series: string,
): Draft {
  const cells = values.map((value) => cellNumber(value, series));
  return { header, kind: 'number', cells, format: format || 'General' };
}
