import type { DraftedTable } from '../tables/drafted-table.js';

/** The CSV file of a drafted table: its rows, each with its row in the article's table. */
export function writeTableFile({ number, columns, rows }: DraftedTable): string {
  const head = ['key', ...columns.map(({ id }) => id), 'table', 'row'];
  const lines = rows.map(({ key, cells, row }) => [key, ...cells, String(number), String(row)]);
  return [head, ...lines].map((line) => `${line.join(',')}\n`).join('');
}
