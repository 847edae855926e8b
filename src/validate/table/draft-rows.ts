import { errorOf, type Origin } from '../../base/diagnostic.js';
import { placeInFile } from '../../base/place-of-origin.js';
import type { QuantitySource } from '../formula/evaluate-formulas.js';
import { looksLikeFormula, parseFormula } from '../formula/parse-formula.js';
import { decimalHint, readDecimal } from '../report/decimal-text.js';
import { isRowPlace, type RowPlace } from '../report/read-source-place.js';
import type { SourcePlace, TableColumnSpec } from '../report.js';
import { SHARE, SHARE_STEP } from '../../base/unit-table.js';
import { checkUnit } from '../units/check-unit.js';
import type { DraftContext } from './draft-context.js';
import type { DraftCell, DraftRow } from './draft-table.js';
import type { RawCell, RawRow, RawTable } from './raw-table.js';
import { rowSource } from './row-source.js';

/** The rows of a raw table, typed by its columns. Rows without a key or with one that stands before are reported. */
export function draftRows(raw: RawTable, context: DraftContext): readonly DraftRow[] {
  const seen = new Map<string, Origin>();
  const rows: DraftRow[] = [];
  for (const row of raw.rows) {
    const draft = draftRow(row, seen, context);
    if (draft) rows.push(draft);
  }
  return rows;
}

function draftRow(row: RawRow, seen: Map<string, Origin>, context: DraftContext): DraftRow | undefined {
  const { columns, diagnostics } = context;
  const key = requiredText(row, columns.key, context);
  const measure = columns.tidy ? requiredText(row, 'measure', context) : undefined;
  if (key === undefined || (columns.tidy && measure === undefined)) return undefined;
  const name = measure === undefined ? key : `${key}].${measure}`;
  const first = seen.get(name);
  if (first) {
    const what = measure === undefined ? `the key “${key}”` : `“${measure}” of “${key}”`;
    const message = `${what} stands twice in table “${context.table}”, first in ${placeInFile(first)}`;
    diagnostics.push(errorOf('validate/duplicate-key', message, row.origin, 'give each row a key of its own'));
    return undefined;
  }
  seen.set(name, row.origin);
  const source = rowSource(row, context);
  const inTable = source && isRowPlace(source) ? source : undefined;
  const place = { row, key, ...(measure !== undefined && { measure }), ...(inTable && { inTable }) };
  const cells = columns.specs.map((column) => [column.name, draftCell(column, place, context)] as const);
  return {
    key,
    ...(measure !== undefined && { measure }),
    cells: new Map(cells),
    ...(source && !isRowPlace(source) && { source }),
    origin: row.origin,
  };
}

function requiredText(row: RawRow, column: string, context: DraftContext): string | undefined {
  const cell = row.cells.get(column);
  const text = cell?.text.trim() ?? '';
  const origin = cell?.origin ?? row.origin;
  if (text === '') {
    const message = `a row of table “${context.table}” has no ${column}`;
    context.diagnostics.push(errorOf('validate/table-key', message, origin, `fill the column “${column}”`));
    return undefined;
  }
  if (!/[[\]{}]/.test(text)) return text;
  const message = `“${text}” cannot stand in the column “${column}”: brackets belong to addresses`;
  context.diagnostics.push(errorOf('validate/table-key', message, origin, 'use letters, digits and hyphens'));
  return undefined;
}

interface PlacedRow {
  readonly row: RawRow;
  readonly key: string;
  readonly measure?: string;
  /** Where the row stands in a table of a source, which the columns make places of cells. */
  readonly inTable?: RowPlace;
}

function draftCell(column: TableColumnSpec, place: PlacedRow, context: DraftContext): DraftCell {
  const cell = place.row.cells.get(column.name);
  const text = cell?.text.trim() ?? '';
  if (cell === undefined || text === '') return { kind: 'empty', origin: cell?.origin ?? place.row.origin };
  if (column.type !== 'number') return { kind: 'text', text, origin: cell.origin };
  const address = `${context.table}[${place.key}].${addressColumn(column.name, place.measure)}`;
  const unit = cellUnit(column, place.row, context) ?? (cell.percent ? 'percent' : undefined);
  const isKnown = unit === undefined || context.units.has(unit);
  if (cell.percent && isKnown) checkPercent(text, unit!, cell, context);
  const content = cellContent(cell, text, unit === undefined, context);
  if (content === undefined || !isKnown) {
    context.failed.add(address);
    return { kind: 'empty', origin: cell.origin };
  }
  context.quantities.set(address, { address, origin: cell.origin, ...(unit !== undefined && { unit }), content });
  if (content.kind === 'formula') return { kind: 'pending', address, formula: text, origin: cell.origin };
  const source = cellSource(column, place, context);
  return { kind: 'pending', address, ...(source && { source }), origin: cell.origin };
}

/** Where a number was read in a table of a source: in the row that its row names, in the column that its column does. */
function cellSource(
  { name, column }: TableColumnSpec,
  place: PlacedRow,
  context: DraftContext,
): SourcePlace | undefined {
  const { inTable } = place;
  if (!inTable) return undefined;
  if (column !== undefined) return { ...inTable, column, words: '' };
  const message = `“${name}” of table “${context.table}” does not say which column of its source’s table it is`;
  if (context.diagnostics.some((known) => known.message === message)) return undefined;
  const hint = `declare it: “columns: { ${name}: { unit: …, column: 2 } }”, or write “column” beside “row”`;
  context.diagnostics.push(errorOf('validate/place-without-column', message, inTable.origin, hint));
  return undefined;
}

/** What stands behind the point of an address: a tidy row's value is addressed by its measure. */
function addressColumn(column: string, measure: string | undefined): string {
  if (measure === undefined) return column;
  return column === 'value' ? measure : `${measure}.${column}`;
}

/** The row's `unit` in a tidy table, else the column's. */
function cellUnit(column: TableColumnSpec, row: RawRow, context: DraftContext): string | undefined {
  const own = context.columns.aside.has('unit') ? row.cells.get('unit') : undefined;
  const text = own?.text.trim() ?? '';
  if (own === undefined || text === '') return column.unit;
  checkUnit(text, own.origin, context);
  return text;
}

/** A cell that a workbook shows as a percentage is one of percent, or of whatever else counts hundredths. */
function checkPercent(text: string, unit: string, cell: RawCell, { units, diagnostics }: DraftContext): void {
  if (units.get(unit)?.power === -2 && [SHARE, SHARE_STEP].includes(units.get(unit)!.dimension)) return;
  const message = `“${text}%” is a percentage, but its unit is “${unit}”`;
  const hint = 'correct the unit, or give the cell a number format without %';
  diagnostics.push(errorOf('validate/unit-mismatch', message, cell.origin, hint));
}

function cellContent(
  cell: RawCell,
  text: string,
  withoutUnit: boolean,
  { diagnostics }: DraftContext,
): QuantitySource['content'] | undefined {
  const lead = cell.text.indexOf(text);
  if (looksLikeFormula(text)) {
    const parsed = parseFormula(text);
    const at = (offset: number) => cell.at(lead + offset);
    if (parsed.ok) return { kind: 'formula', formula: parsed.formula, at };
    diagnostics.push(errorOf('validate/formula', parsed.message, at(parsed.offset), `the formula is: ${text}`));
    return undefined;
  }
  const number = readDecimal(text);
  if (number === undefined) {
    diagnostics.push(errorOf('validate/not-a-number', `“${text}” is no number`, cell.origin, decimalHint(text)));
    return undefined;
  }
  if (withoutUnit) {
    const hint = 'fill the column “unit”, or declare the unit in report.yaml';
    diagnostics.push(errorOf('validate/missing-unit', `“${text}” has no unit`, cell.origin, hint));
  }
  return { kind: 'number', value: number.value, places: cell.places ?? number.places };
}
