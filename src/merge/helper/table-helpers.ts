import { Decimal } from 'decimal.js';
import { suggest } from '../../base/did-you-mean.js';
import { cellAddress } from '../../validate/find-cell.js';
import { hasFailed } from '../../validate/report/failed-names.js';
import type { Cell, Table, TableColumnSpec, TableRecord } from '../../validate/report.js';
import type { HelperCall, HelperSpec, Renderer } from '../render/renderer.js';
import { type MapValue, NOTHING, scalar, type Value, WRONG } from '../render/value.js';
import { cellValue, placeValue, plainValue } from './figure-pieces.js';
import { plainWords, tableWord } from './table-words.js';

/** Units are asked for by a figure; which one does not matter where its unit alone is shown. */
const ONE = new Decimal(1);

/** Helpers that go through tables. */
export const TABLE_HELPERS: Readonly<Record<string, HelperSpec>> = {
  rows: {
    about:
      'The records of a table: `key`, its columns (words of the language, numbers as cells), `place`; `cells` are those of `columns` in turn. `form=number` leaves out units that `columns` names.',
    parameters: [{ name: 'table', takes: 'text' }],
    options: { form: { values: ['short', 'number'] } },
    run: (call) => withTable(call, (table) => table.rows.map((record) => recordValue(table, record, call))),
  },
  columns: {
    about:
      'The columns of a table that readers see: `name`, `label` (words), `number` (whether it holds numbers), `unit` (of all its numbers).',
    parameters: [{ name: 'table', takes: 'text' }],
    run: (call) => withTable(call, (table) => columnRecords(table, call)),
  },
};

function withTable({ texts, origins, renderer }: HelperCall, run: (table: Table) => readonly Value[]): Value {
  const id = texts[0]!;
  const table = renderer.report.tables.get(id);
  if (table) return { kind: 'list', items: run(table) };
  if (hasFailed(renderer.report.failed, id)) return WRONG;
  const hint = suggest(id, renderer.report.tables.keys());
  renderer.error('merge/unknown-table', `there is no table “${id}”`, origins[0]!, hint);
  return WRONG;
}

function recordValue(table: Table, record: TableRecord, { scope, renderer, options }: HelperCall): MapValue {
  const form = options.get('form') === 'number' ? 'number' : 'short';
  const keyColumn = table.columns.find(({ type }) => type === 'key')?.name ?? 'key';
  const word = (column: string, value: string) => {
    return tableWord({ table: table.id, column, value }, scope, renderer);
  };
  const entries = new Map<string, Value>();
  for (const column of table.columns) {
    const cell = record.cells.get(column.name);
    entries.set(column.name, cell ? cellEntry(cell, { column, table, record, word, form }, renderer) : scalar(''));
  }
  const inTurn = shownColumns(table).map(({ name }) => entries.get(name)!);
  entries.set('key', word(keyColumn, record.key));
  entries.set(keyColumn, word(keyColumn, record.key));
  if (record.measure !== undefined) entries.set('measure', word('measure', record.measure));
  entries.set('place', record.source ? placeValue(record.source, renderer) : NOTHING);
  if (!entries.has('cells')) entries.set('cells', { kind: 'list', items: inTurn });
  return { kind: 'map', entries };
}

/** What a cell is read with. */
interface CellSite {
  readonly column: TableColumnSpec;
  readonly table: Table;
  readonly record: TableRecord;
  readonly word: (column: string, value: string) => Value;
  readonly form: 'short' | 'number';
}

function cellEntry(cell: Cell, { column, table, record, word, form }: CellSite, renderer: Renderer): Value {
  if (cell.kind === 'text') return word(column.name, cell.text);
  if (cell.kind === 'empty') return scalar('');
  const address = cellAddress(table.id, record, column.name);
  return cellValue(cell, address, { form: commonUnit(table, column) === undefined ? 'short' : form }, renderer);
}

/** All columns, the key first. */
function shownColumns({ columns }: Table): readonly TableColumnSpec[] {
  return [...columns.filter(({ type }) => type === 'key'), ...columns.filter(({ type }) => type !== 'key')];
}

/** The unit of all numbers of a column; undefined where they differ. */
function commonUnit({ rows }: Table, { name, type }: TableColumnSpec): string | undefined {
  if (type !== 'number') return undefined;
  const cells = rows.flatMap(({ cells }) => cells.get(name) ?? []);
  const units = new Set(cells.flatMap((cell) => (cell.kind === 'number' ? [cell.unit] : [])));
  return units.size === 1 ? [...units][0] : undefined;
}

function columnRecords(table: Table, { scope, renderer, origin }: HelperCall): readonly MapValue[] {
  return shownColumns(table).map((column): MapValue => {
    const { name, type } = column;
    const label = plainWords(['tables', table.id, 'columns', name], scope, renderer, origin) ?? '';
    const unit = commonUnit(table, column);
    const words = unit === undefined ? '' : renderer.locale.formatUnit(ONE, 0, unit, { form: 'unit' });
    const entries = new Map<string, Value>([
      ['name', scalar(name)],
      ['label', plainValue(label)],
      ['number', scalar(type === 'number')],
      ['unit', words === '' ? NOTHING : plainValue(words)],
    ]);
    return { kind: 'map', entries };
  });
}
