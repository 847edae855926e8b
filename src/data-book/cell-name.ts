import type { LocatedCell } from '../resolve/provenance/cell-at.js';
import { cellLabel, columnLabel } from '../resolve/provenance/report-text.js';
import type { BookContext } from './book-context.js';

/** What a table's cell is about: the words of its row, then those of its column or measure. */
export function cellName({ table, row, column }: LocatedCell, { report, locale }: BookContext): string {
  const { language } = locale;
  const key = table.columns.find(({ type }) => type === 'key');
  const named = key ? cellLabel(report, language, table.id, key.name, row.key) : row.key;
  const measure = columnLabel(report, language, table.id, row.measure ?? column);
  return measure === undefined ? named : locale.phrase('comma', named, measure);
}
