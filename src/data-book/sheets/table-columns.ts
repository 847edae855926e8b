import { FACT_STATUSES } from '../../base/fact-status.js';
import type { LocatedCell } from '../../resolve/provenance/cell-at.js';
import { cellLabel, columnLabel } from '../../resolve/provenance/report-text.js';
import type { DataFact } from '../../scene/data-book.js';
import type { Table, TableColumnSpec, TableRecord } from '../../validate/report.js';
import type { BookContext } from '../book-context.js';
import type { Column } from './columns.js';
import { cellFact } from '../data-fact.js';
import { grouped } from './grouped.js';
import { type NamedFact, originColumns } from './origin-columns.js';

/** The rows of a report's table that have any of the cells, as columns: keys, texts, figures with their units, then where they come from. */
export interface TableColumns {
  readonly columns: readonly Column[];
  /** The figures, row by row. */
  readonly facts: readonly DataFact[];
}

export function tableColumns(table: Table, shown: readonly LocatedCell[], context: BookContext): TableColumns {
  const byRow = grouped(shown, ({ row }) => row);
  const rows = table.rows.filter((row) => byRow.has(row));
  const figures = new Map(shown.map((located) => [located.cell, cellFact(located, context)]));
  const factIn = (row: TableRecord, column: string): DataFact | undefined => {
    const cell = row.cells.get(column);
    return cell?.kind === 'number' ? figures.get(cell) : undefined;
  };
  const measures = new Set(shown.flatMap(({ row }) => row.measure ?? []));
  const nameOf = (column: string, row?: TableRecord): string =>
    headOf(table, measures.size === 1 ? [...measures][0]! : (row?.measure ?? column), context);
  const numbers = table.columns.filter(({ type, name }) => type === 'number' && rows.some((row) => factIn(row, name)));
  const named = rows.map((row) =>
    numbers.flatMap(({ name }): NamedFact[] => {
      const fact = factIn(row, name);
      return fact ? [{ name: nameOf(name, row), fact }] : [];
    }),
  );
  return {
    columns: [
      ...table.columns
        .filter((column) => column.type !== 'number' && !(column.name === 'measure' && measures.size === 1))
        .filter((column) => !saysStatus(column, rows))
        .map((column) => wordColumn(table, column, rows, context)),
      ...numbers.flatMap(({ name }) =>
        numberColumns(
          nameOf(name),
          rows.map((row) => factIn(row, name)),
          context,
        ),
      ),
      ...originColumns(named, context),
    ],
    facts: named.flatMap((row) => row.map(({ fact }) => fact)),
  };
}

function headOf({ id, columns }: Table, column: string, { report, locale }: BookContext): string {
  const isKey = columns.some(({ name, type }) => name === column && type === 'key');
  const own = columnLabel(report, locale.language, id, column);
  if (own !== undefined) return own;
  if (isKey) return locale.phrase('data-id');
  return column === 'measure' ? locale.phrase('data-label') : column;
}

/** The sheet says each figure's status itself. */
function saysStatus({ name }: TableColumnSpec, rows: readonly TableRecord[]): boolean {
  const statuses: readonly string[] = FACT_STATUSES;
  return (
    name === 'status' &&
    rows.every((row) => {
      const cell = row.cells.get(name);
      return cell?.kind !== 'text' || statuses.includes(cell.text);
    })
  );
}

function wordColumn(
  table: Table,
  { name, type }: TableColumnSpec,
  rows: readonly TableRecord[],
  context: BookContext,
): Column {
  const { report, locale } = context;
  const cells = rows.map((row) => {
    const cell = row.cells.get(name);
    const text = type === 'key' ? row.key : cell?.kind === 'text' ? cell.text : '';
    return text === '' ? '' : cellLabel(report, locale.language, table.id, name, text);
  });
  return { head: headOf(table, name, context), cells };
}

/** The figures with their unit in the head, or in a column of their own where rows differ. */
function numberColumns(
  name: string,
  facts: readonly (DataFact | undefined)[],
  { locale }: BookContext,
): readonly Column[] {
  const units = new Set(facts.flatMap((fact) => (fact ? [fact.unitWords] : [])));
  const [unit] = units;
  const head = units.size === 1 && unit !== '' ? locale.phrase('in-parentheses', name, unit!) : name;
  const numbers = { head, cells: facts.map((fact) => fact?.number ?? '') };
  if (units.size < 2) return [numbers];
  return [numbers, { head: locale.phrase('data-unit'), cells: facts.map((fact) => fact?.unitWords ?? '') }];
}
