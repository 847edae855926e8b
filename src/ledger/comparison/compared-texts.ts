import { Decimal } from 'decimal.js';
import { onlyReference } from '../../base/formula-tokens.js';
import type { Cell, Fact, Report, Table, TableRecord, TextNode } from '../../validate/report.js';
import { cellAddress, cellAt, cellSource } from '../../validate/find-cell.js';
import type { FigureSpan } from '../../scene/text.js';
import type { ReadPlace, ReadText } from '../read-text.js';
import { baseValue, unitOf } from '../value/known-figures.js';
import type { ComparedFigure, ComparedQuantity, ComparedSet, ComparedText } from './compared-text.js';
import type { ComparisonContext } from './comparison-context.js';

/** Places with sentences of their own; bookmarks and titles only repeat them. */
const READ: readonly ReadPlace[] = ['text', 'notes', 'cell', 'alternative'];

/** What readers see, with the values of the facts and cells in it. */
export function comparedTexts(texts: readonly ReadText[], report: Report): readonly ComparedText[] {
  return texts
    .filter(({ place }) => READ.includes(place))
    .map(({ text, language, figures, at }) => ({
      text,
      language,
      at,
      figures: figures.flatMap((span) => comparedFigure(span, text, report, language)),
    }));
}

/** All facts, and the columns of tables, in the words of a language. */
export function comparisonContext(report: Report, language: string): ComparisonContext {
  const facts = [...report.facts.values()].map((fact) => factQuantity(fact, report, language));
  const sets = [...report.tables.values()].flatMap((table) => columnSets(table, report, language));
  return { quantities: new Map(facts.map((quantity) => [quantity.name, quantity])), sets };
}

function comparedFigure(
  { start, end, figure, origin }: FigureSpan,
  text: string,
  report: Report,
  language: string,
): readonly ComparedFigure[] {
  const own = text.slice(start, end);
  // A unit alone (`form='unit'`) is no figure.
  if (!/[0-9０-９]/.test(own)) return [];
  const quantity = quantityOf(figure, report, language);
  if (!quantity) return [];
  // The sign may be left to words: “down 0.4 points”.
  const unsigned = quantity.value.isNegative() && !/[-−－]/.test(own);
  const told = unsigned ? { ...quantity, value: quantity.value.abs(), fell: true as const } : quantity;
  return [{ start, end, quantity: told, ...(origin && { origin }) }];
}

function quantityOf(figure: FigureSpan['figure'], report: Report, language: string): ComparedQuantity | undefined {
  if (figure.kind === 'fact') {
    const fact = report.facts.get(figure.id);
    return fact && factQuantity(fact, report, language);
  }
  if (figure.kind !== 'cell') return undefined;
  const located = cellAt(report, figure.address);
  if (located?.cell.kind !== 'number') return undefined;
  return cellQuantity(figure.address, located.cell, located.row, report, language);
}

function factQuantity(fact: Fact, report: Report, language: string): ComparedQuantity {
  const { id, value, places, unit, formula, source } = fact;
  return {
    name: id,
    ...measured(value, places, unit, report),
    label: labelOf(id, report, language),
    ...(formula !== undefined && { formula }),
    ...(source && { sourceWords: source.words }),
  };
}

/** A cell that only refers to a fact is that fact. */
function cellQuantity(
  address: string,
  cell: Extract<Cell, { kind: 'number' }>,
  row: TableRecord,
  report: Report,
  language: string,
): ComparedQuantity {
  const { value, places, unit, formula } = cell;
  const source = cellSource(row, cell);
  const fact = report.facts.get(onlyReference(formula) ?? '');
  if (fact) return factQuantity(fact, report, language);
  return {
    name: address,
    ...measured(value, places, unit, report),
    label: '',
    ...(formula !== undefined && { formula }),
    ...(source && { sourceWords: source.words }),
  };
}

function measured(
  value: Decimal,
  places: number,
  unit: string,
  report: Report,
): Pick<ComparedQuantity, 'value' | 'half' | 'dimension'> {
  const definition = unitOf(unit, report);
  const half = new Decimal(10).pow(-places).dividedBy(2);
  if (!definition) return { value, half, dimension: unit };
  return { value: baseValue(value, definition), half: baseValue(half, definition), dimension: definition.dimension };
}

function columnSets(table: Table, report: Report, language: string): readonly ComparedSet[] {
  const columns = new Map<string, ComparedQuantity[]>();
  for (const row of table.rows) {
    for (const [column, cell] of row.cells) {
      if (cell.kind !== 'number') continue;
      const name = row.measure !== undefined && column === 'value' ? row.measure : column;
      const quantity = cellQuantity(cellAddress(table.id, row, column), cell, row, report, language);
      columns.set(name, [...(columns.get(name) ?? []), quantity]);
    }
  }
  return [...columns.values()].map((quantities) => ({ table: table.id, quantities }));
}

function labelOf(id: string, { texts }: Report, language: string): string {
  const root = texts.get(language);
  const facts = root?.kind === 'map' ? root.entries.get('facts') : undefined;
  const label: TextNode | undefined = facts?.kind === 'map' ? facts.entries.get(id) : undefined;
  return label?.kind === 'text' ? label.text : '';
}
