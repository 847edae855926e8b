import type { ChartSource, ChartTable } from '../base/chart-source.js';
import type { ChartRows } from '../scene/item.js';
import { isObject } from './spec/json-path.js';

/** Columns that `ChartTable` adds beside a column of the report's table, for labels and sorting. */
const ADDED = /_(key|text|number)$/;

/**
 * The rows that a chart is drawn from, as its readers may have them: the report's tables in the words of the language, with the exact decimals,
 * then inline values that are rows of objects. What the spec computes of them is not among them.
 */
export function chartRows(source: ChartSource, tables: readonly string[]): readonly ChartRows[] {
  const named = tables.map((name) => rowsOfTable(name, source.tables.get(name)!));
  const inline = inlineValues(source.spec).map((values, index) => rowsOfValues(`values-${index + 1}`, values));
  return [...named, ...inline].filter(({ columns, rows }) => columns.length > 0 && rows.length > 0);
}

function rowsOfTable(name: string, { rows, columnLabels, decimals }: ChartTable): ChartRows {
  const all = columnsOf(rows);
  const columns = all.filter((column) => !(ADDED.test(column) && all.includes(column.replace(ADDED, ''))));
  return {
    name,
    columns: columns.map((column) => columnLabels[column] ?? column),
    rows: rows.map((row, index) => columns.map((column) => decimals.get(`${index}/${column}`) ?? textOf(row[column]))),
  };
}

type Row = Readonly<Record<string, unknown>>;

function rowsOfValues(name: string, values: readonly Row[]): ChartRows {
  const columns = columnsOf(values);
  return { name, columns, rows: values.map((row) => columns.map((column) => textOf(row[column]))) };
}

function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** All `data.values` of a spec and its views that are rows, in the order in which they stand. */
function inlineValues(spec: unknown): (readonly Row[])[] {
  if (Array.isArray(spec)) return spec.flatMap(inlineValues);
  if (!isObject(spec)) return [];
  return Object.entries(spec).flatMap(([key, value]) => {
    if (key !== 'data') return inlineValues(value);
    const values: unknown = isObject(value) ? value['values'] : undefined;
    return Array.isArray(values) && values.every(isObject) ? [values as readonly Row[]] : [];
  });
}
