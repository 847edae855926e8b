import { warningOf } from '../../base/diagnostic.js';
import type { Insets } from '../../base/geometry.js';
import type { ResolvedTable } from '../../resolve/resolved-block.js';
import type { Paragraph } from '../../scene/text.js';
import type { TextAlign } from '../../scene/text-style.js';
import { type LayoutState, styleOf } from '../layout-state.js';
import { type Column, setColumn } from '../text/set-column.js';
import { type ColumnNeed, columnWidths } from './column-widths.js';
import { decimalOffsets } from './decimal-offsets.js';
import { type GridCell, type TableGrid, tableGrid } from './table-grid.js';

/** A cell with its text set. */
export interface SetCell extends GridCell {
  readonly insets: Insets;
  /** Text relative to the inner top left. */
  readonly content: Column;
  /** With the alignment of the cell's column. */
  readonly paragraphs: readonly Paragraph[];
}

/** A table with all its measures. Lengths in points. */
export interface SetTable {
  readonly rows: readonly (readonly SetCell[])[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly headerRows: number;
}

/** A column narrower than its need by less than this breaks no word, in points. */
const ROUNDING = 0.5;

/** Sets a table to a width: columns from content and hints, rows as high as their text. Takes time in proportion to the cells. */
export function setTable(table: ResolvedTable, width: number, state: LayoutState): SetTable {
  const { grid, diagnostics } = tableGrid(table);
  state.diagnostics.push(...diagnostics);
  const cells = alignedCells(grid, table.look, state);
  const needs = columnNeeds(cells, grid, state);
  const widths = columnWidths(needs, width);
  const rows = cells.map((row) => row.map((cell) => setCell(cell, widths, state)));
  if (needs.some((need, index) => need.least > widths[index]! + ROUNDING)) {
    const hint = 'shorten its words, take a column out, or give other widths with <col width="…"/>';
    state.diagnostics.push(
      warningOf('layout/table-too-wide', 'This table is too wide: words break inside', table.origin, hint),
    );
  }
  return { rows, columnWidths: widths, rowHeights: rowHeights(rows), headerRows: grid.headerRows };
}

type AlignedCell = Omit<SetCell, 'content'>;

function alignedCells(
  grid: TableGrid,
  look: ResolvedTable['look'],
  state: LayoutState,
): readonly (readonly AlignedCell[])[] {
  const offsets = new Map<GridCell, number>();
  grid.columns.forEach((column, index) => {
    if (column.align !== 'decimal') return;
    const body = grid.rows
      .slice(grid.headerRows)
      .flatMap((row) => row.filter((cell) => cell.column === index && cell.columnSpan === 1));
    const found = decimalOffsets(
      body.map((cell) => cell.paragraphs),
      state,
    );
    body.forEach((cell, at) => {
      if (found[at] !== undefined) offsets.set(cell, found[at]);
    });
  });
  const rows = grid.rows.map((row) => row.map((cell) => alignedCell(cell, offsets.get(cell) ?? 0, grid, state)));
  return look === 'matrix' ? tightenGroups(rows) : rows;
}

function alignedCell(cell: GridCell, offset: number, grid: TableGrid, state: LayoutState): AlignedCell {
  const hint = grid.columns[cell.column]!.align;
  const align: TextAlign = hint === 'decimal' ? 'end' : hint;
  const paragraphs = cell.paragraphs.map((paragraph): Paragraph => ({ ...paragraph, align: paragraph.align ?? align }));
  const { cellInsets, headerFill } = state.table;
  // Without a fill, the text of the outer columns stands on the text's own edges, as title and rules do.
  const flush = headerFill === undefined;
  const first = cell.column === 0;
  const last = cell.column + cell.columnSpan === grid.columns.length;
  // Figures at their column's end would touch words at the start of the next one.
  const next = grid.columns[cell.column + cell.columnSpan]?.align;
  const apart = align === 'end' && next === 'start' ? Math.max(cellInsets.left, cellInsets.right) : 0;
  const insets = {
    ...cellInsets,
    left: flush && first ? 0 : cellInsets.left,
    right: (flush && last ? 0 : cellInsets.right) + offset + apart,
  };
  return { ...cell, paragraphs, insets };
}

/** Space above and below the rows inside a group of a matrix, in points: they read as the lines of one list. */
const INSIDE_GROUP = 0.75;

/** Rows that a cell spans together are a group: inside of it they stand close. */
function tightenGroups(rows: readonly (readonly AlignedCell[])[]): readonly (readonly AlignedCell[])[] {
  const joined = new Set<number>();
  for (const cell of rows.flat()) {
    for (let row = cell.row + 1; row < cell.row + cell.rowSpan; row++) joined.add(row);
  }
  return rows.map((row) =>
    row.map((cell) => {
      const top = joined.has(cell.row) ? INSIDE_GROUP : cell.insets.top;
      const bottom = joined.has(cell.row + cell.rowSpan) ? INSIDE_GROUP : cell.insets.bottom;
      return { ...cell, insets: { ...cell.insets, top, bottom } };
    }),
  );
}

/** Needs by column from cells of one column; cells over several add what their columns lack, in equal parts. */
function columnNeeds(
  rows: readonly (readonly AlignedCell[])[],
  grid: TableGrid,
  state: LayoutState,
): readonly ColumnNeed[] {
  const needs: { least: number; natural: number; share?: number | undefined; figureInsets?: number }[] =
    grid.columns.map(({ share }) => ({ least: 0, natural: 0, share }));
  const spanning: AlignedCell[] = [];
  for (const cell of rows.flat()) {
    if (cell.columnSpan > 1) spanning.push(cell);
    else raise(needs, cell.column, 1, cellNeed(cell, state));
  }
  for (const cell of rows[0] ?? []) {
    if (isFigureColumn(grid, cell.column)) needs[cell.column]!.figureInsets = cell.insets.left + cell.insets.right;
  }
  for (const cell of spanning) raise(needs, cell.column, cell.columnSpan, cellNeed(cell, state));
  return needs;
}

/** A column whose text stands at its end or at the decimal point, behind the first column. */
function isFigureColumn(grid: TableGrid, column: number): boolean {
  return column > 0 && grid.columns[column]!.align !== 'start' && grid.columns[column]!.align !== 'center';
}

/**
 * What a cell of a deck is wider than its text, in points: LibreOffice sets a quarter of an em between Latin and Han letters even where a
 * space parts them, and Office programs round places. Text that fits to the point would break there.
 */
function officeRoom({ paragraphs }: AlignedCell, state: LayoutState): number {
  if (state.kind !== 'deck') return 0;
  const gaps = paragraphs.map((paragraph) => {
    const text = paragraph.runs.map((run) => run.text).join('');
    return /\p{Script=Han}/u.test(text) && /\p{Script=Latin}/u.test(text) ? styleOf(state, paragraph).size / 4 : 0;
  });
  return 0.1 + Math.max(0, ...gaps);
}

function cellNeed(cell: AlignedCell, state: LayoutState): { readonly least: number; readonly natural: number } {
  const sides = cell.insets.left + cell.insets.right + officeRoom(cell, state);
  const widths = cell.paragraphs.map((paragraph) => state.text.widths(paragraph, styleOf(state, paragraph)));
  return {
    least: sides + Math.max(0, ...widths.map(({ least }) => least)),
    natural: sides + Math.max(0, ...widths.map(({ natural }) => natural)),
  };
}

function raise(
  needs: { least: number; natural: number }[],
  column: number,
  span: number,
  cell: { readonly least: number; readonly natural: number },
): void {
  const covered = needs.slice(column, column + span);
  for (const key of ['least', 'natural'] as const) {
    const lack = cell[key] - covered.reduce((sum, need) => sum + need[key], 0);
    if (lack > 0) for (const need of covered) need[key] += lack / covered.length;
  }
}

function setCell(cell: AlignedCell, widths: readonly number[], state: LayoutState): SetCell {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
  const inner = Math.max(1, width - cell.insets.left - cell.insets.right);
  return { ...cell, content: setColumn(cell.paragraphs, inner, state) };
}

function rowHeights(rows: readonly (readonly SetCell[])[]): readonly number[] {
  const heights = rows.map((row) => Math.max(0, ...row.filter((cell) => cell.rowSpan === 1).map(cellHeight)));
  for (const cell of rows.flat()) {
    if (cell.rowSpan === 1) continue;
    const end = cell.row + cell.rowSpan;
    const lack = cellHeight(cell) - heights.slice(cell.row, end).reduce((sum, one) => sum + one, 0);
    if (lack > 0) heights[end - 1]! += lack;
  }
  return heights;
}

function cellHeight(cell: SetCell): number {
  return cell.insets.top + cell.content.height + cell.insets.bottom;
}
