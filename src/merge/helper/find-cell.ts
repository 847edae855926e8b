import type { Cell, Table, TableRecord } from '../../validate/report.js';

/** A cell with the record it stands in. */
export interface FoundCell {
  readonly record: TableRecord;
  readonly cell: Cell;
}

/** The cell `table[key].column`, in tidy tables `table[key].measure`; undefined where there is none. */
export function findCell(table: Table, key: string, column: string): FoundCell | undefined {
  for (const record of table.rows) {
    if (record.key !== key) continue;
    const measured = record.measure === column ? (record.cells.get('value') ?? record.cells.get(column)) : undefined;
    const cell = measured ?? record.cells.get(column);
    if (cell) return { record, cell };
  }
  return undefined;
}

/** What can follow `table[key].`: columns, and in tidy tables the key's measures. */
export function columnsOf(table: Table, key: string): readonly string[] {
  const records = table.rows.filter((record) => record.key === key);
  const measures = records.flatMap(({ measure }) => (measure === undefined ? [] : [measure]));
  return [...measures, ...records.flatMap(({ cells }) => [...cells.keys()])].filter((name, index, all) => {
    return all.indexOf(name) === index;
  });
}
