import type { CellPosition } from '../../base/position.js';
import type { CleanText } from '../../source-text/clean/clean-text.js';
import type { UnitWord } from '../../source-text/figures/unit-words.js';
import type { SourceText } from '../../source-text/source-text.js';
import { type ArticleTable, cellWords, tableCell } from '../../source-text/table/article-table.js';
import { type CellNumber, cellNumber } from '../../source-text/table/cell-number.js';
import { cellUnits } from '../../source-text/table/cell-units.js';
import { columnHeads, tableHead } from '../../source-text/table/table-heads.js';
import type { UnitReading } from '../../source-text/table/unit-of-text.js';

/** A cell of an article's table, ready to be compared. */
export interface IndexedCell {
  /** Where it begins. */
  readonly position: CellPosition;
  /** How many rows and columns it takes up. */
  readonly rows: number;
  readonly columns: number;
  readonly key: string;
  readonly clean: CleanText;
  /** Without the marks of footnotes. */
  readonly text: string;
  readonly number?: CellNumber;
  /** What its number may be counted in, as the table says. */
  readonly units: readonly UnitReading[];
  /** What names its row and its column; empty where nothing does. */
  readonly rowHead: string;
  readonly columnHead: string;
  /** As a person would tell of it: `钢材，产量（万吨）: 1,234.5`. */
  readonly told: string;
}

/** All cells of all tables of a source, each merged one once. */
export function indexTables({ tables = [] }: SourceText, words: readonly UnitWord[]): readonly IndexedCell[] {
  return tables.flatMap((table, index) => indexTable(table, index + 1, words));
}

/** True for the cell at a place, or that a merged one at this place is. */
export function sameCell({ position, rows, columns }: IndexedCell, { table, row, column }: CellPosition): boolean {
  const within = (at: number, from: number, count: number): boolean => at >= from && at < from + count;
  return table === position.table && within(row, position.row, rows) && within(column, position.column, columns);
}

function indexTable(table: ArticleTable, number: number, words: readonly UnitWord[]): readonly IndexedCell[] {
  const head = tableHead(table);
  return table.rows.flatMap((line, row) =>
    line.flatMap((_, column): readonly IndexedCell[] => {
      const cell = tableCell(table, row, column)!;
      if (cell.row !== row || cell.column !== column) return [];
      const span = table.merged.find((each) => each.row === row && each.column === column);
      const text = cellWords(table, row, column);
      const value = row < head.rows ? undefined : cellNumber(text);
      const isHead = row < head.rows || column === 0;
      const rowHead = isHead ? '' : cellWords(table, row, 0);
      const columnHead = isHead ? '' : columnHeads(table, column, head).join(' ');
      const heads = [rowHead, columnHead].filter((each) => each !== '');
      return [
        {
          position: { table: number, row: row + 1, column: column + 1 },
          rows: span?.rows ?? 1,
          columns: span?.columns ?? 1,
          key: `${number}/${row}/${column}`,
          clean: cell.clean,
          text,
          ...(value && { number: value }),
          units: value ? cellUnits(table, row, column, words).units : [],
          rowHead,
          columnHead,
          told: heads.length === 0 ? text : `${heads.join(', ')}: ${text}`,
        },
      ];
    }),
  );
}
