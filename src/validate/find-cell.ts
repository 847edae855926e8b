import type { Cell, Report, SourcePlace, Table, TableRecord } from './report.js';

/** A cell and the row it stands in. */
export interface FoundCell {
  readonly table: Table;
  readonly row: TableRecord;
  readonly column: string;
  readonly cell: Cell;
}

/**
 * The cell at a table's key and column, or in a tidy table at a key and measure (then its `value`); undefined where there is
 * none.
 */
export function findCell(table: Table, key: string, column: string): FoundCell | undefined {
  const rows = table.rows.filter((row) => row.key === key);
  const measured = rows.find((row) => row.measure === column);
  if (measured) return found(table, measured, 'value');
  const row = rows.find((candidate) => candidate.measure === undefined);
  return row && found(table, row, column);
}

/** The cell at an address as formulas and markup write it, without outer brackets: `capacity[coking].capacity`. */
export function cellAt(report: Report, address: string): FoundCell | undefined {
  const match = /^([^[\]]+)\[([^[\]]+)\]\.(.+)$/.exec(address);
  const table = match ? report.tables.get(match[1]!) : undefined;
  return table && findCell(table, match![2]!, match![3]!);
}

/** The address of a row's cell: `table[key].measure` in tidy tables, else `table[key].column`. */
export function cellAddress(table: string, row: TableRecord, column: string): string {
  return `${table}[${row.key}].${row.measure ?? column}`;
}

/** Where a number of a row was read: its own place, else its row's. */
export function cellSource({ source }: TableRecord, cell: Cell): SourcePlace | undefined {
  return cell.kind === 'number' ? (cell.source ?? source) : source;
}

function found(table: Table, row: TableRecord, column: string): FoundCell | undefined {
  const cell = row.cells.get(column);
  return cell && { table, row, column, cell };
}
