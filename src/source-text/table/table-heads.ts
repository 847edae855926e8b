import { type ArticleTable, cellWords, tableCell } from './article-table.js';
import { cellNumber } from './cell-number.js';

/** The rows at the top of a table that hold no data. */
export interface TableHead {
  /** Rows of one cell over the whole width: a caption, 单位：亿元. */
  readonly titleRows: number;
  /** Rows without data, titles among them. */
  readonly rows: number;
}

/**
 * The head of a table: what the file says, or a row of words; and rows below it whose first cell goes on from above, as under merged heads
 * (2025年 | 1—5月, 5月).
 */
export function tableHead(table: ArticleTable): TableHead {
  const height = table.rows.length;
  const width = table.rows[0]?.length ?? 0;
  let titleRows = 0;
  while (titleRows < height - 1 && isWholeRow(table, titleRows)) titleRows++;
  let rows = Math.max(titleRows, Math.min(table.headerRows, height - 1));
  const isWords = (row: number): boolean =>
    Array.from({ length: width - 1 }, (_, at) => cellWords(table, row, at + 1)).every(
      (text) => !cellNumber(text) || isYear(text),
    );
  if (rows === titleRows && rows < height - 1 && isWords(rows)) rows++;
  while (rows > titleRows && rows < height - 1 && goesOn(table, rows) && isWords(rows)) rows++;
  return { titleRows, rows };
}

/** The words over a column, from the top: `1—5月`, `同比增长（%）`. */
export function columnHeads(
  table: ArticleTable,
  column: number,
  head: TableHead = tableHead(table),
): readonly string[] {
  const texts = Array.from({ length: head.rows - head.titleRows }, (_, at) =>
    cellWords(table, head.titleRows + at, column),
  );
  return [...new Set(texts)].filter((text) => text !== '');
}

/** True for a row that one cell takes up: a title, or the name of the rows below it. */
export function isWholeRow(table: ArticleTable, row: number): boolean {
  const width = table.rows[row]!.length;
  const first = table.merged.find((cell) => cell.row === row && cell.column === 0);
  return width > 1 && first?.columns === width;
}

/** The first cell of the row is empty, or spans down from the row above. */
function goesOn(table: ArticleTable, row: number): boolean {
  const first = tableCell(table, row, 0);
  const isEmpty = first === undefined || first.clean.text === '' || first.row < row;
  return isEmpty && table.rows[row]!.some(({ text }) => text !== '');
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d年?$/.test(text);
}
