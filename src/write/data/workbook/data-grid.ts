import type { DataBook, DataCell, DataSheet } from '../../../scene/data-book.js';
import { tableHeaders } from '../../pptx/chart/data/cell-text.js';
import { columnWidth, isWide, pagesWide } from './column-width.js';
import { APART_WIDTH, type Grid, type GridCell } from './grid.js';
import { numberFormat } from './number-format.js';
import { rowHeights } from './row-heights.js';

const HEAD_ROW = 4;

/** Digits that a spreadsheet keeps of a number (18.8.30: IEEE 754 doubles, shown with 15); one with more stays text. */
const MOST_DIGITS = 15;

/** A sheet of data: title, subtitle and source over it, its rows as an Excel table, the picture at its right. */
export function dataGrid(sheet: DataSheet, book: DataBook, name: string, tableName: string, contents: string): Grid {
  const heads = tableHeaders(sheet.heads);
  const numeric = heads.map((_, column) => sheet.rows.some((row) => isNumber(row[column]!)));
  const above = [
    text('title', sheet.title),
    text('subtitle', sheet.subtitle ?? ''),
    text('remark', sheet.remark),
    { ...text('link', `← ${book.words.contents}`), link: contents },
  ];
  const apart = heads.map((_, column) => !numeric[column] && column > 0 && holdsWide(sheet, column - 1));
  const head = heads.map((words, column) => text(numeric[column] ? 'number-head' : 'head', words));
  const set = (row: readonly GridCell[]): readonly GridCell[] =>
    row.map((cell, column) => (apart[column] ? { ...cell, look: { ...cell.look, apart: true } } : cell));
  const rows = [...above.map((cell) => [cell]), set(head), ...sheet.rows.map((row) => set(row.map(dataCell)))];
  const widths = heads.map(
    (words, column) =>
      columnWidth([words, ...sheet.rows.map((row) => widthText(row[column]!))]) + (apart[column] ? APART_WIDTH : 0),
  );
  return {
    name,
    rows,
    widths,
    heights: rowHeights({ rows, widths }),
    pagesWide: sheet.picture ? 1 : pagesWide(widths),
    ...(sheet.rows.length > 0 && {
      table: { name: tableName, headRow: HEAD_ROW, rows: sheet.rows.length, columns: heads.length },
    }),
    ...(sheet.picture && {
      picture: { ...sheet.picture, row: HEAD_ROW + 1, column: heads.length + 1, name: sheet.title },
    }),
  };
}

function isNumber(cell: DataCell): boolean {
  return typeof cell !== 'string';
}

/** True for a column with a text that is broken into lines. */
function holdsWide({ rows }: DataSheet, column: number): boolean {
  return rows.some((row) => typeof row[column] === 'string' && isWide(row[column]));
}

function dataCell(cell: DataCell): GridCell {
  if (typeof cell === 'string') return text(isWide(cell) ? 'wrapped' : 'text', cell);
  const role = cell.derived ? 'derived-number' : 'number';
  const known = cell.digits.replace(/^-?[0.]*/, '').replace('.', '').length;
  if (known > MOST_DIGITS) return { look: { role }, content: { kind: 'text', text: widthText(cell) } };
  return { look: { role, format: numberFormat(cell) }, content: { kind: 'number', digits: cell.digits } };
}

/** What a cell shows. */
function widthText(cell: DataCell): string {
  return typeof cell === 'string' ? cell : `${cell.before ?? ''}${cell.written}${cell.behind ?? ''}`;
}

function text(role: GridCell['look']['role'], words: string): GridCell {
  return { look: { role }, content: words === '' ? { kind: 'empty' } : { kind: 'text', text: words } };
}
