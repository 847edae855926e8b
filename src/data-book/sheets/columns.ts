import type { DataCell } from '../../scene/data-book.js';

/** A column of a sheet: what stands over it, and a cell for each row. */
export interface Column {
  readonly head: string;
  readonly cells: readonly DataCell[];
}

/** The columns that have anything in them, as heads and rows. */
export function sheetOf(columns: readonly Column[]): {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
} {
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const rows = (filled[0]?.cells ?? []).map((_, row) => filled.map(({ cells }) => cells[row]!));
  return { heads: filled.map(({ head }) => head), rows };
}
