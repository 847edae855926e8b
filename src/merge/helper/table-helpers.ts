import { suggest } from '../../base/did-you-mean.js';
import { cellAddress } from '../../validate/find-cell.js';
import type { Cell, Table, TableColumnSpec, TableRecord } from '../../validate/report.js';
import type { HelperCall, HelperSpec, Renderer } from '../render/renderer.js';
import type { Scope } from '../render/scope.js';
import { type MapValue, NOTHING, scalar, type Value, WRONG } from '../render/value.js';
import { cellValue, placeValue } from './figure-pieces.js';
import { tableWord } from './table-words.js';

/** Helpers that go through tables. */
export const TABLE_HELPERS: Readonly<Record<string, HelperSpec>> = {
  rows: {
    about: 'The records of a table: `key`, its columns (words of the language, numbers as cells), `place`.',
    parameters: [{ name: 'table', takes: 'text' }],
    run: runRows,
  },
};

function runRows({ texts, origins, renderer, scope }: HelperCall): Value {
  const id = texts[0]!;
  const table = renderer.report.tables.get(id);
  if (table) return { kind: 'list', items: table.rows.map((record) => recordValue(table, record, scope, renderer)) };
  const hint = suggest(id, renderer.report.tables.keys());
  renderer.error('merge/unknown-table', `there is no table “${id}”`, origins[0]!, hint);
  return WRONG;
}

function recordValue(table: Table, record: TableRecord, scope: Scope, renderer: Renderer): MapValue {
  const keyColumn = table.columns.find(({ type }) => type === 'key')?.name ?? 'key';
  const word = (column: string, value: string) => {
    return tableWord({ table: table.id, column, value }, scope, renderer);
  };
  const entries = new Map<string, Value>();
  for (const column of table.columns) {
    const cell = record.cells.get(column.name);
    entries.set(column.name, cell ? cellEntry(cell, column, table, record, word, renderer) : scalar(''));
  }
  entries.set('key', word(keyColumn, record.key));
  entries.set(keyColumn, word(keyColumn, record.key));
  if (record.measure !== undefined) entries.set('measure', word('measure', record.measure));
  entries.set('place', record.source ? placeValue(record.source, renderer) : NOTHING);
  return { kind: 'map', entries };
}

function cellEntry(
  cell: Cell,
  column: TableColumnSpec,
  table: Table,
  record: TableRecord,
  word: (column: string, value: string) => Value,
  renderer: Renderer,
): Value {
  if (cell.kind === 'text') return word(column.name, cell.text);
  if (cell.kind === 'empty') return scalar('');
  return cellValue(cell, cellAddress(table.id, record, column.name), { form: 'short' }, renderer);
}
