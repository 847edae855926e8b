import type { ChartTable } from '../../base/chart-source.js';
import { isObject } from './json-path.js';

/** Columns that every row is given, so that a drawn mark leads back to the very cell: the table's name, the row's index. */
export const TABLE_COLUMN = '__table';
export const ROW_COLUMN = '__row';

/**
 * The spec with the rows of the named tables as its datasets. Rows are copied: Vega marks what it is given.
 */
export function withTables(
  spec: Readonly<Record<string, unknown>>,
  names: readonly string[],
  tables: ReadonlyMap<string, ChartTable>,
): Record<string, unknown> {
  if (names.length === 0) return { ...spec };
  const datasets = Object.fromEntries(
    names.map((name) => [
      name,
      tables.get(name)!.rows.map((row, index) => ({ ...row, [TABLE_COLUMN]: name, [ROW_COLUMN]: index })),
    ]),
  );
  const own = isObject(spec.datasets) ? spec.datasets : {};
  return { ...spec, datasets: { ...own, ...datasets } };
}
