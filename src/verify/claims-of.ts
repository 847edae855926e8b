import { UNITS } from '../base/unit-table.js';
import { cellSource } from '../validate/find-cell.js';
import type { Cell, Fact, Report, SourcePlace, StructureValue, Table, TableRecord } from '../validate/report.js';
import type { Claim, StatedQuantity } from './claim.js';

/** All that a report claims of its sources, in its order: reported facts, cells and rows of tables, places in its structure. */
export function claimsOf(report: Report): readonly Claim[] {
  return [
    ...[...report.facts.values()].flatMap((fact) => factClaim(fact, report)),
    ...[...report.tables.values()].flatMap((table) => table.rows.flatMap((row) => rowClaims(table, row, report))),
    ...structureClaims(report.structure, []),
  ];
}

/** A derived fact claims nothing itself: it is as good as its inputs. An inferred one claims the words that it was inferred from. */
function factClaim(fact: Fact, report: Report): readonly Claim[] {
  const { id, source: place, origin } = fact;
  if (!place || fact.formula !== undefined) return [];
  const states = fact.status === 'inferred' ? undefined : quantityOf(fact, report);
  return [{ kind: states ? 'fact' : 'place', id, place, ...(states && { states }), origin }];
}

/** The row's numbers, but those that refer to facts; its wording alone where no number is left. */
function rowClaims(table: Table, row: TableRecord, report: Report): readonly Claim[] {
  const address = (column: string): string => `${table.id}[${row.key}].${row.measure ?? column}`;
  const numbers = [...row.cells].flatMap(([column, cell]): readonly Claim[] => {
    const place = cellSource(row, cell);
    const states = cell.kind === 'number' && cell.formula === undefined ? quantityOf(cell, report) : undefined;
    return states && place ? [{ kind: 'cell', id: address(column), place, states, origin: cell.origin }] : [];
  });
  const { source: place } = row;
  if (numbers.length > 0 || !place) return numbers;
  const id = row.measure === undefined ? `${table.id}[${row.key}]` : address('');
  return [{ kind: 'place', id, place, origin: row.origin }];
}

type Numbered = Pick<Extract<Cell, { kind: 'number' }>, 'value' | 'places' | 'unit'>;

function quantityOf({ value, places, unit: id }: Numbered, report: Report): StatedQuantity | undefined {
  const unit = report.units?.get(id) ?? UNITS.get(id);
  return unit && { value, places, unit };
}

/** Maps with `source: { ref, paragraph, sentence, words }` anywhere in the report's own structure. */
function structureClaims(node: StructureValue, path: readonly string[]): readonly Claim[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') {
    return node.items.flatMap((item, index) => structureClaims(item, [...path, entryName(item) ?? String(index + 1)]));
  }
  const source = node.entries.get('source');
  const place = source && placeOf(source);
  const own: readonly Claim[] = place ? [{ kind: 'place', id: path.join('.'), place, origin: node.origin }] : [];
  return [...own, ...[...node.entries].flatMap(([key, value]) => structureClaims(value, [...path, key]))];
}

function entryName(item: StructureValue): string | undefined {
  return item.kind === 'map' ? textAt(item, 'id') : undefined;
}

function placeOf(node: StructureValue): SourcePlace | undefined {
  if (node.kind !== 'map') return undefined;
  const [ref, words] = [textAt(node, 'ref') ?? '', textAt(node, 'words')];
  if (words === undefined) return undefined;
  const number = (key: string): number => Number(textAt(node, key));
  const [paragraph, sentence] = [number('paragraph'), number('sentence')];
  if (paragraph >= 1 && sentence >= 1) return { ref, paragraph, sentence, words, origin: node.origin };
  const [table, row, column] = [number('table'), number('row'), number('column')];
  if (!(table >= 1) || !(row >= 1) || !(column >= 1)) return undefined;
  return { ref, table, row, column, words, origin: node.origin };
}

function textAt(node: Extract<StructureValue, { kind: 'map' }>, key: string): string | undefined {
  const entry = node.entries.get(key);
  return entry?.kind === 'scalar' && entry.value !== null ? String(entry.value) : undefined;
}
