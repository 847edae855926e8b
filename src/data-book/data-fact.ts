import { Decimal } from 'decimal.js';
import type { FactStatus } from '../base/fact-status.js';
import { onlyReference } from '../base/formula-tokens.js';
import { UNITS } from '../base/unit-table.js';
import { roundTo } from '../locale/format-number.js';
import { cellAt, type LocatedCell } from '../resolve/provenance/cell-at.js';
import { factOfCell } from '../resolve/provenance/fact-of-cell.js';
import { factLabel, reportText } from '../resolve/provenance/report-text.js';
import type { DataFact } from '../scene/data-book.js';
import { cellSource } from '../validate/find-cell.js';
import type { Fact, SourcePlace } from '../validate/report.js';
import type { BookContext } from './book-context.js';
import { cellName } from './cell-name.js';
import { dataNumber, type Quantity } from './data-number.js';
import { formulaText } from './formula-text.js';
import { sourceList } from './source-list.js';

/** All that is known of a fact. */
export function dataFact(fact: Fact, context: BookContext): DataFact {
  const label = factLabel(context.report, context.locale.language, fact.id);
  return figure({ ...fact, quantity: fact, label }, context);
}

/**
 * All that is known of the figure in a cell. One that a fact is, or that only repeats a fact or another cell (`[va-growth]`), has its period,
 * status and sources.
 */
export function cellFact(located: LocatedCell, context: BookContext): DataFact {
  const { table, row, column, cell, address } = located;
  const { report, locale } = context;
  const named = factOfCell(report, address);
  const repeated = named ? dataFact(named, context) : repeatedFigure(cell.formula, context);
  const label = cellName(located, context);
  const spec = table.columns.find(({ name }) => name === column);
  const source = cellSource(row, cell);
  const own: Figure = {
    id: address,
    label,
    quantity: cell,
    status: cell.formula === undefined ? 'reported' : 'derived',
    inputs: cell.inputs,
    ...(cell.formula !== undefined && { formula: cell.formula }),
    ...(spec?.period !== undefined && { period: spec.period }),
    ...(spec?.region !== undefined && { region: spec.region }),
    ...(source && { source }),
  };
  if (!repeated) return figure(own, context);
  const { value, unit, symbol, unitWords, shown } = figure(own, context);
  const number = dataNumber(cell, locale, repeated.number.derived);
  return { ...repeated, label: factLabelOf(repeated, report, label), value, unit, symbol, unitWords, shown, number };
}

/** A repeated fact keeps its own name: it is the same figure. */
function factLabelOf(repeated: DataFact, report: BookContext['report'], label: string): string {
  return report.facts.has(repeated.id) ? repeated.label : label;
}

/** The figure that a formula is nothing but a reference to; undefined for any other formula, and for none. */
function repeatedFigure(formula: string | undefined, context: BookContext): DataFact | undefined {
  const reference = onlyReference(formula);
  if (reference === undefined) return undefined;
  const fact = context.report.facts.get(reference);
  if (fact) return dataFact(fact, context);
  const located = cellAt(context.report, reference);
  return located && cellFact(located, context);
}

interface Figure {
  readonly id: string;
  readonly label: string;
  readonly quantity: Quantity;
  readonly status: FactStatus;
  readonly inputs: readonly string[];
  readonly formula?: string;
  readonly period?: string;
  readonly region?: string;
  readonly source?: SourcePlace;
}

function figure(known: Figure, context: BookContext): DataFact {
  const { id, label, quantity, status, formula, period, region } = known;
  const { locale, report } = context;
  const { value, places, unit } = quantity;
  return {
    id,
    label,
    value: roundTo(value, places).toFixed(Math.max(0, places)),
    unit,
    symbol: symbolOf(unit, context),
    unitWords: locale.formatUnit(value, places, unit, { form: 'unit' }),
    shown: plainSpaces(locale.formatUnit(value, places, unit)),
    number: dataNumber(quantity, locale, status === 'derived'),
    ...(period !== undefined && { period, periodWords: plainSpaces(locale.formatDate(period, 'short') ?? period) }),
    ...(region !== undefined && { region: reportText(report, locale.language, ['regions', region]) ?? region }),
    status,
    statusWords: locale.phrase(status),
    ...(formula !== undefined && { formula, formulaWords: plainSpaces(formulaText(formula, context)) }),
    ...sourceList(known, context),
  };
}

/** The words of the language where it keeps the unit as published, else the sign that every language has: 1957 `wan-tonne` is never “Mt”. */
function symbolOf(unit: string, { locale, report }: BookContext): string {
  if (locale.scaleFor(unit) === 0) return locale.formatUnit(new Decimal(0), 0, unit, { form: 'unit' });
  return (report.units?.get(unit) ?? UNITS.get(unit))?.symbol ?? unit;
}

/** Spaces that keep a line together on a page are only in the way of who looks for a text in a table. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
