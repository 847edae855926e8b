import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { placeInFile } from '../../base/place-of-origin.js';
import type { QuantitySource } from '../formula/evaluate-formulas.js';
import { looksLikeFormula, parseFormula } from '../formula/parse-formula.js';
import { decimalHint, readDecimal } from '../report/decimal-text.js';
import { readSourcePlace, sourceRef } from '../report/read-source-place.js';
import type { Source, SourcePlace, TableColumnSpec } from '../report.js';
import { SHARE, SHARE_STEP, type UnitTable } from '../../base/unit-table.js';
import { checkUnit } from '../units/check-unit.js';
import type { DraftCell, DraftRow } from './draft-table.js';
import type { RawCell, RawRow, RawTable } from './raw-table.js';
import type { TableColumns } from './table-columns.js';

/** What drafting rows needs to know and where it leaves what it finds. */
export interface DraftContext {
  readonly table: string;
  readonly columns: TableColumns;
  readonly sources: ReadonlyMap<string, Source>;
  readonly units: UnitTable;
  /** Gets every number cell, by address. */
  readonly quantities: Map<string, QuantitySource>;
  /** Gets the addresses of cells that are wrong. */
  readonly failed: Set<string>;
  readonly diagnostics: Diagnostic[];
}

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
  const place = { row, key, ...(measure !== undefined && { measure }) };
  const cells = columns.specs.map((column) => [column.name, draftCell(column, place, context)] as const);
  const source = rowSource(row, context);
  return {
    key,
    ...(measure !== undefined && { measure }),
    cells: new Map(cells),
    ...(source && { source }),
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

interface RowPlace {
  readonly row: RawRow;
  readonly key: string;
  readonly measure?: string;
}

function draftCell(column: TableColumnSpec, place: RowPlace, context: DraftContext): DraftCell {
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
  return { kind: 'pending', address, ...(content.kind === 'formula' && { formula: text }), origin: cell.origin };
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

/** The row's place in a source, from its own `source:` map or from the columns source, paragraph, sentence, words. */
function rowSource(row: RawRow, context: DraftContext): SourcePlace | undefined {
  const { sources, diagnostics, columns } = context;
  const what = `a row of table “${context.table}”`;
  if (row.source) return readSourcePlace(row.source, what, sources, diagnostics);
  const cell = (name: string) => (columns.aside.has(name) ? row.cells.get(name) : undefined);
  const text = (name: string) => cell(name)?.text.trim() ?? '';
  const names = ['source', 'paragraph', 'sentence', 'words'];
  if (names.every((name) => text(name) === '')) return undefined;
  const origin = names.map(cell).find((found) => found !== undefined)?.origin ?? row.origin;
  const ref = sourceRef(text('source') || undefined, what, cell('source')?.origin ?? origin, sources, diagnostics);
  const numbers = ['paragraph', 'sentence'].map((name) => placeNumber(name, text(name), cell(name), row, diagnostics));
  if (text('words') === '') {
    const hint = 'give the shortest phrase that is unique in the sentence';
    diagnostics.push(errorOf('validate/missing-key', `${what} has no words`, cell('words')?.origin ?? origin, hint));
  }
  const [paragraph, sentence] = numbers;
  if (ref === undefined || paragraph === undefined || sentence === undefined || text('words') === '') return undefined;
  return { ref, paragraph, sentence, words: text('words'), origin };
}

function placeNumber(
  name: string,
  text: string,
  cell: RawCell | undefined,
  row: RawRow,
  diagnostics: Diagnostic[],
): number | undefined {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  const message = `the ${name} of a source must be a whole number from 1, not “${text}”`;
  diagnostics.push(errorOf('validate/wrong-kind', message, cell?.origin ?? row.origin));
  return undefined;
}
