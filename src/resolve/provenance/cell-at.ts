import type { Cell, Report, Table, TableRecord } from '../../validate/report.js';

/** A number cell with the row and table it stands in. */
export interface LocatedCell {
  readonly table: Table;
  readonly row: TableRecord;
  readonly column: string;
  readonly cell: Extract<Cell, { kind: 'number' }>;
  readonly address: string;
}

/**
 * The number cell at an address `table[key].column`, or in tidy tables `table[key].measure`; undefined where there is
 * none.
 */
export function cellAt(report: Report, address: string): LocatedCell | undefined {
  const wanted = address.trim();
  const table = report.tables.get(wanted.split('[', 1)[0]!);
  return table && numberCells(table).find((located) => located.address === wanted);
}

/** Every number cell of a table in row order. */
export function numberCells(table: Table): readonly LocatedCell[] {
  return table.rows.flatMap((row) =>
    [...row.cells].flatMap(([column, cell]) => {
      if (cell.kind !== 'number') return [];
      // A tidy row holds one figure, in its `value` column, named by its measure.
      const name = row.measure !== undefined && column === 'value' ? row.measure : column;
      return [{ table, row, column, cell, address: `${table.id}[${row.key}].${name}` }];
    }),
  );
}

/** All addresses of number cells in a report. */
export function cellAddresses(report: Report): readonly string[] {
  return [...report.tables.values()].flatMap((table) => numberCells(table).map((located) => located.address));
}
