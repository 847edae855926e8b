import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import type { TableColumn } from '../../document/block.js';
import type { ResolvedCell, ResolvedRow, ResolvedTable } from '../../resolve/resolved-block.js';

/** A cell with the row and column that it starts in, from 0; header rows count. */
export interface GridCell extends ResolvedCell {
  readonly row: number;
  readonly column: number;
}

/** A table as a grid: every cell at its place, one column hint for each column. */
export interface TableGrid {
  /** Cells by the row they start in, from left to right. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly columns: readonly TableColumn[];
  readonly headerRows: number;
}

/**
 * The grid of a table by HTML's rules (HTML Standard, 4.9.12.1): a cell takes the next place that no cell from above
 * reaches into. A row that does not fill the grid's width, counted from the widest one, is an error.
 */
export function tableGrid(table: ResolvedTable): {
  readonly grid: TableGrid;
  readonly diagnostics: readonly Diagnostic[];
} {
  const all = [...table.head, ...table.body];
  const reach: number[] = [];
  const rows = all.map((row, index) => placeRow(row, index, all.length, reach));
  const width = Math.max(1, reach.length, table.columns.length);
  const columns = Array.from({ length: width }, (_, index): TableColumn => table.columns[index] ?? { align: 'start' });
  return { grid: { rows, columns, headerRows: table.head.length }, diagnostics: raggedRows(all, rows, width) };
}

/** `reach[c]` is the first row that column `c` is free in again. */
function placeRow(row: ResolvedRow, index: number, rowCount: number, reach: number[]): readonly GridCell[] {
  let column = 0;
  return row.cells.map((cell) => {
    while ((reach[column] ?? 0) > index) column++;
    const rowSpan = Math.max(1, Math.min(cell.rowSpan, rowCount - index));
    const columnSpan = Math.max(1, cell.columnSpan);
    const placed: GridCell = { ...cell, rowSpan, columnSpan, row: index, column };
    for (let covered = 0; covered < columnSpan; covered++) reach[column + covered] = index + rowSpan;
    column += columnSpan;
    return placed;
  });
}

function raggedRows(
  all: readonly ResolvedRow[],
  rows: readonly (readonly GridCell[])[],
  width: number,
): readonly Diagnostic[] {
  const filled = new Array<number>(rows.length).fill(0);
  for (const cell of rows.flat()) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) filled[row]! += cell.columnSpan;
  }
  return all.flatMap((row, index) => {
    if (filled[index] === width) return [];
    const message = `This row has ${filled[index]} of the table's ${width} columns`;
    return [
      errorOf('layout/ragged-table', message, row.origin, 'add the missing cells, or let one span them with colspan'),
    ];
  });
}
