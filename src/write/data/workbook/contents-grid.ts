import type { DataBook } from '../../../scene/data-book.js';
import { columnWidth, isWide } from './column-width.js';
import type { CellLook, Grid, GridCell } from './grid.js';
import { rowHeights } from './row-heights.js';

const HEAD_ROW = 3;

/** The first sheet: what the workbook has, with a link to each sheet; `names` are those of `book.sheets`, in their order. */
export function contentsGrid({ meta, words, sheets }: DataBook, name: string, names: readonly string[]): Grid {
  const heads = [words.sheet, words.title, words.kind, words.unit, words.source];
  const rows = sheets.map(({ title, kindWords, unit, source }, index): readonly GridCell[] => [
    { ...cell('row-link', names[index]!), link: names[index]! },
    ...[title, kindWords, unit, source].map((text) => cell(isWide(text) ? 'wrapped' : 'text', text)),
  ]);
  const remark = sheets.some((sheet) => sheet.rows.flat().some((each) => typeof each !== 'string' && each.derived));
  const widths = heads.map((head, column) =>
    columnWidth([head, ...rows.map((row) => textOf(row[column]!))]),
  );
  const all = [
    [cell('title', meta.title)],
    [cell('subtitle', [meta.author, meta.date].filter((text) => text !== '').join(' · '))],
    [cell('remark', remark ? words.derived : '')],
    heads.map((head) => cell('head', head)),
    ...rows,
  ];
  return {
    name,
    rows: all,
    widths,
    heights: rowHeights({ rows: all, widths }),
    pagesWide: 1,
    table: { name: 'contents', headRow: HEAD_ROW, rows: rows.length, columns: heads.length },
  };
}

function cell(role: CellLook['role'], text: string): GridCell {
  return { look: { role }, content: text === '' ? { kind: 'empty' } : { kind: 'text', text } };
}

function textOf({ content }: GridCell): string {
  return content.kind === 'text' ? content.text : '';
}
