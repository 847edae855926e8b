import type { ChartTable } from '../../../base/chart-source.js';
import { ROW_COLUMN, TABLE_COLUMN } from '../../spec/with-tables.js';

/**
 * The decimal behind a number of a drawn mark, as text: the table's own digits where the datum is a row of a table
 * (`23.80` keeps its zero), else the shortest text of the number rounded to 15 digits (sums of binary fractions).
 * Null for what is no number.
 */
export function exactValue(
  datum: Readonly<Record<string, unknown>>,
  field: string,
  tables: ReadonlyMap<string, ChartTable>,
): string | null {
  const value = datum[field];
  if (value === null || value === undefined || value === '' || !Number.isFinite(Number(value))) return null;
  const { [TABLE_COLUMN]: table, [ROW_COLUMN]: row } = datum;
  const decimal = tables.get(String(table))?.decimals.get(`${String(row)}/${field}`);
  if (decimal !== undefined && Number(decimal) === Number(value)) return decimal;
  return plainDecimal(Number(Number(value).toPrecision(15)));
}

/** Never in scientific notation: cells hold plain decimals. */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(Math.abs(value) < 1 ? 20 : 0).replace(/\.?0+$/, '');
}
