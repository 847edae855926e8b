import type { ChartTable } from '../../../base/chart-source.js';
import { ROW_COLUMN, TABLE_COLUMN } from '../../spec/with-tables.js';

/** Milliseconds of a day, and of the day before 1 January 1900 as the 1900 date system counts (its 29 February 1900 never was). */
const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The decimal behind a number of a drawn mark, as text: the table's own digits where the datum is a row of a table
 * (`23.80` keeps its zero), else the shortest text of the number rounded to 15 digits (sums of binary fractions).
 * A date is its serial day. Null for what is no number.
 */
export function exactValue(
  datum: Readonly<Record<string, unknown>>,
  field: string,
  tables: ReadonlyMap<string, ChartTable>,
  time = false,
): string | null {
  const value = fieldOf(datum, field);
  if (value === null || value === undefined || value === '' || !Number.isFinite(Number(value))) return null;
  if (time || value instanceof Date) return plainDecimal(serialDay(Number(value)));
  const { [TABLE_COLUMN]: table, [ROW_COLUMN]: row } = datum;
  const decimal = tables.get(String(table))?.decimals.get(`${String(row)}/${field}`);
  if (decimal !== undefined && Number(decimal) === Number(value)) return decimal;
  return plainDecimal(Number(value));
}

/** A field of a row; `a.b` and `a['b']` reach into nested values, where the row has no field of that very name. */
export function fieldOf(datum: Readonly<Record<string, unknown>>, field: string): unknown {
  if (field in datum) return datum[field];
  const steps = field.split(/\.|\[['"]?|['"]?\]/).filter((step) => step !== '');
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    datum,
  );
}

/** A time (milliseconds since 1970, UTC) as serial day of the 1900 date system (ECMA-376 part 1, 18.17.4.1). */
export function serialDay(time: number): number {
  return (time - DAY_ZERO) / DAY;
}

/** Fifteen digits, and never in scientific notation: cells hold plain decimals. */
export function plainDecimal(number: number): string {
  const value = Number(number.toPrecision(15));
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(Math.abs(value) < 1 ? 20 : 0).replace(/\.?0+$/, '');
}
