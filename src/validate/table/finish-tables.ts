import type { Quantity } from '../formula/quantity.js';
import type { QuantitySource } from '../formula/evaluate-formulas.js';
import { referencesOf } from '../formula/formula.js';
import type { Cell, Table, TableRecord } from '../report.js';
import type { DraftCell, DraftRow, DraftTable } from './draft-table.js';

/** What the number cells came out as. */
export interface WorkedOut {
  readonly quantities: ReadonlyMap<string, QuantitySource>;
  readonly values: ReadonlyMap<string, Quantity>;
}

/** Draft tables with their numbers filled in. A cell that could not be worked out (reported by then) is left empty. */
export function finishTables(drafts: ReadonlyMap<string, DraftTable>, done: WorkedOut): ReadonlyMap<string, Table> {
  const tables = [...drafts.values()].map(({ rows, ...draft }): [string, Table] => [
    draft.id,
    { ...draft, rows: rows.map((row) => finishRow(row, done)) },
  ]);
  return new Map(tables);
}

function finishRow({ cells, ...row }: DraftRow, done: WorkedOut): TableRecord {
  const finished = [...cells].map(([name, cell]) => [name, finishCell(cell, done)] as const);
  return { ...row, cells: new Map(finished) };
}

function finishCell(cell: DraftCell, { quantities, values }: WorkedOut): Cell {
  if (cell.kind !== 'pending') return cell;
  const quantity = values.get(cell.address);
  const content = quantities.get(cell.address)?.content;
  if (quantity === undefined || content === undefined) return { kind: 'empty', origin: cell.origin };
  return {
    kind: 'number',
    value: quantity.value,
    places: quantity.places,
    unit: quantity.unit,
    ...(cell.formula !== undefined && { formula: cell.formula }),
    inputs: content.kind === 'formula' ? referencesOf(content.formula) : [],
    ...(cell.source && { source: cell.source }),
    origin: cell.origin,
  };
}
