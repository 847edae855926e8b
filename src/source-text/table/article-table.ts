import type { CleanText } from '../clean/clean-text.js';

/** A table of the article, rows from the top, all as wide: a cell that spans several stands in the first of them. */
export interface ArticleTable {
  readonly caption?: CleanText;
  /** A line between caption and table that says what all of it is counted in: 单位：亿元. */
  readonly unitLine?: CleanText;
  readonly rows: readonly (readonly CleanText[])[];
  /** Cells that span several rows or columns. */
  readonly merged: readonly MergedCell[];
  /** Rows at the top that name columns. */
  readonly headerRows: number;
  /** Number of the body's paragraph that it stands behind; 0 before the first. */
  readonly after: number;
}

/** A cell that spans others: its first row and column, from 0, and how many of each. */
export interface MergedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell of a table with where it begins, from 0. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly clean: CleanText;
}

/** The cell at a row and column, from 0: the one that spans them, where cells are merged. Undefined outside of the table. */
export function tableCell({ rows, merged }: ArticleTable, row: number, column: number): TableCell | undefined {
  const over = merged.find(
    (cell) =>
      row >= cell.row && row < cell.row + cell.rows && column >= cell.column && column < cell.column + cell.columns,
  );
  const [y, x] = over ? [over.row, over.column] : [row, column];
  const clean = rows[y]?.[x];
  return clean && { row: y, column: x, clean };
}

/** The text of a cell without the marks of footnotes. */
export function cellWords(table: ArticleTable, row: number, column: number): string {
  return withoutMarks(tableCell(table, row, column)?.clean.text ?? '');
}

/** Marks of footnotes: raised figures and letters, asterisks, daggers, a number in square brackets. */
const MARKS = /(?:[*＊†‡§#]+|[\u00B9\u00B2\u00B3\u2070-\u207F\u1D43-\u1D61\u02B0-\u02B8]+|[[［]\d{1,2}[\]］])$/u;

/** A text without the marks of footnotes behind it; the exponent of a unit is none (km²). */
export function withoutMarks(text: string): string {
  let rest = text.trim();
  while (MARKS.test(rest) && !/[A-Za-z][²³]$/.test(rest)) rest = rest.replace(MARKS, '').trim();
  return rest;
}
