import type { Table } from '../../validate/report.js';

/** What can follow `table[key].`: the columns, in tidy tables the key's measures. */
export function columnsOf(table: Table, key: string): readonly string[] {
  const records = table.rows.filter((record) => record.key === key);
  const measures = records.flatMap(({ measure }) => (measure === undefined ? [] : [measure]));
  const columns = records.filter(({ measure }) => measure === undefined).flatMap(({ cells }) => [...cells.keys()]);
  return [...new Set([...measures, ...columns])];
}
