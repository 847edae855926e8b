import type { UnitWord } from '../../../source-text/figures/unit-words.js';
import { type ArticleTable, cellWords, tableCell } from '../../../source-text/table/article-table.js';
import { type CellNumber, cellNumber, isNoValue } from '../../../source-text/table/cell-number.js';
import { cellUnits } from '../../../source-text/table/cell-units.js';
import { columnHeads, isWholeRow, type TableHead, tableHead } from '../../../source-text/table/table-heads.js';
import type { UnitReading } from '../../../source-text/table/unit-of-text.js';

/** A number in a table of the article. */
export interface DataCell {
  readonly number: CellNumber;
  /** What it is counted in; absent where the table does not say. */
  readonly unit?: UnitReading;
  /** False where a rate is only taken for a percentage. */
  readonly told: boolean;
}

/** A column of numbers, or gaps: of the article's table, from 0. */
export interface DataColumn {
  readonly column: number;
  readonly heads: readonly string[];
}

/** A row with a name: of the article's table, from 0. */
export interface DataRow {
  readonly row: number;
  readonly name: string;
  /** By column; none where there is no value. */
  readonly cells: ReadonlyMap<number, DataCell>;
}

/** A table of the article as data. */
export interface DataTable {
  /** What stands over the names of rows. */
  readonly corner: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  /** Heads of columns that are left out: words, or words among numbers. */
  readonly leftOut: readonly string[];
}

/**
 * A table as data: a head, a first column that names rows, columns of numbers with or without gaps. Undefined where it is none: without a head,
 * without two rows or a column of numbers, or with rows that have no name of their own.
 */
export function dataTable(table: ArticleTable, words: readonly UnitWord[]): DataTable | undefined {
  const head = tableHead(table);
  const width = table.rows[0]?.length ?? 0;
  if (head.rows === head.titleRows) return undefined;
  const lines = table.rows
    .map((_, row) => row)
    .slice(head.rows)
    .filter((row) => !isWholeRow(table, row));
  const named = lines.filter((row) => cellWords(table, row, 0) !== '' && tableCell(table, row, 0)!.row === row);
  const names = named.map((row) => cellWords(table, row, 0));
  if (named.length < 2 || named.length < lines.length || new Set(names).size < names.length) return undefined;
  const all = Array.from({ length: width - 1 }, (_, at) => at + 1);
  const numeric = all.filter((column) => isNumeric(table, column, named));
  if (numeric.length === 0) return undefined;
  const columns = numeric.map((column) => ({ column, heads: columnHeads(table, column, head) }));
  const rows = named.map((row, at) => ({ row, name: names[at]!, cells: cellsOf(table, row, numeric, words) }));
  const leftOut = all.filter((column) => !numeric.includes(column) && !isUnits(table, column, head));
  return {
    corner: columnHeads(table, 0, head).at(-1) ?? '',
    columns,
    rows,
    leftOut: leftOut.map((column) => columnHeads(table, column, head).join(' ')),
  };
}

function cellsOf(
  table: ArticleTable,
  row: number,
  columns: readonly number[],
  words: readonly UnitWord[],
): ReadonlyMap<number, DataCell> {
  const cells = columns.flatMap((column): readonly (readonly [number, DataCell])[] => {
    const number = cellNumber(cellWords(table, row, column));
    if (!number) return [];
    const { units, told } = cellUnits(table, row, column, words);
    return [[column, { number, told, ...(units[0] && { unit: units[0] }) }]];
  });
  return new Map(cells);
}

/** At least two numbers and half of all, the rest without value; no cell for several rows. */
function isNumeric(table: ArticleTable, column: number, rows: readonly number[]): boolean {
  const texts = rows.map((row) => cellWords(table, row, column));
  const numbers = texts.filter((text) => cellNumber(text));
  const whole = rows.every((row) => {
    const cell = tableCell(table, row, column)!;
    return cell.row === row && cell.column === column;
  });
  const rest = texts.filter((text) => !cellNumber(text));
  return whole && rest.every(isNoValue) && numbers.length >= 2 && numbers.length * 2 >= texts.length;
}

/** A column 单位 is not left out: its words are the units of the others. */
function isUnits(table: ArticleTable, column: number, head: TableHead): boolean {
  return columnHeads(table, column, head).some((text) => /单位|^units?\b/i.test(text));
}
