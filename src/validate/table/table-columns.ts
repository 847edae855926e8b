import { type Diagnostic, errorOf, type Origin, warningOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { readDecimal } from '../report/decimal-text.js';
import { readPeriod } from '../report/read-period.js';
import { isRegion } from '../report/region.js';
import type { TableColumnSpec } from '../report.js';
import { CELL_KEYS, SENTENCE_KEYS } from '../report/read-source-place.js';
import { checkUnit, type UnitContext } from '../units/check-unit.js';
import { fieldsOf } from '../yaml/fields.js';
import type { YamlEntry, YamlMap } from '../yaml/yaml-node.js';
import type { RawTable } from './raw-table.js';

/** Columns of a CSV table that hold no data of their own: they say where the row's figures come from, and their unit. */
const SENTENCE_COLUMNS: readonly string[] = ['source', ...SENTENCE_KEYS, 'words'];

/** What the columns of a table mean. */
export interface TableColumns {
  readonly specs: readonly TableColumnSpec[];
  /** Tidy tables have a `measure` and a `value` in each row. */
  readonly tidy: boolean;
  readonly key: string;
  /** Names of the columns that give source and unit of a row. */
  readonly aside: ReadonlySet<string>;
}

/** The columns of a raw table by what report.yaml declares and by their names; undefined where there is no key column. */
export function tableColumns(
  raw: RawTable,
  declared: YamlMap | undefined,
  what: string,
  origin: Origin,
  context: UnitContext,
): TableColumns | undefined {
  const { diagnostics } = context;
  const specs = declaredColumns(declared, what, context);
  const names = raw.columns.map((column) => column.name);
  for (const entry of declared?.entries.values() ?? []) {
    if (names.includes(entry.key)) continue;
    const message = `the file of ${what} has no column “${entry.key}”`;
    diagnostics.push(errorOf('validate/unknown-column', message, entry.keyOrigin, suggest(entry.key, names)));
  }
  const tidy = names.includes('measure') && names.includes('value');
  const aside = new Set([...placeColumns(names), ...(tidy ? ['unit'] : [])].filter((name) => !specs.has(name)));
  const columns = raw.columns
    .filter(({ name }) => !aside.has(name))
    .map(({ name }) => specs.get(name) ?? guessedColumn(name, raw, tidy, what, diagnostics));
  const key = columns.filter((column) => column.type === 'key');
  if (key.length === 1) return { specs: columns, tidy, key: key[0]!.name, aside };
  const message = key.length === 0 ? `${what} has no key column` : `${what} has more than one key column`;
  const hint = 'name one column “key”, or declare one: “columns: { name: key }”';
  diagnostics.push(errorOf('validate/table-key', message, raw.columns[0]?.origin ?? origin, hint));
  return undefined;
}

/** `row` and `column` alone may be words for anything; beside `table` they are a place. */
function placeColumns(names: readonly string[]): readonly string[] {
  const inTables = names.includes('table') && names.includes('row');
  return inTables ? [...SENTENCE_COLUMNS, ...CELL_KEYS] : SENTENCE_COLUMNS;
}

function declaredColumns(
  declared: YamlMap | undefined,
  what: string,
  context: UnitContext,
): ReadonlyMap<string, TableColumnSpec> {
  const entries = [...(declared?.entries.values() ?? [])];
  return new Map(entries.map((entry) => [entry.key, declaredColumn(entry, what, context)]));
}

/** `name: key | text | <unit>`, or `name: { type, unit, period, region, column }`. A mistake is reported and read as text. */
function declaredColumn({ key: name, node }: YamlEntry, what: string, context: UnitContext): TableColumnSpec {
  const { diagnostics } = context;
  if (node.kind === 'scalar') return wordColumn(name, node.text, node.origin, context);
  const fields = fieldsOf(node, `the column “${name}” of ${what}`, diagnostics);
  if (!fields) return { name, type: 'text' };
  fields.only(['type', 'unit', 'period', 'region', 'column']);
  const type = fields.word('type', ['key', 'text', 'number'] as const) ?? (fields.node('unit') ? 'number' : 'text');
  const unit = fields.text('unit');
  const period = readPeriod(fields, '', diagnostics);
  const region = fields.text('region');
  const column = fields.whole('column', 1);
  if (unit !== undefined) checkUnit(unit, fields.origin('unit'), context);
  if (region !== undefined && !isRegion(region)) {
    const hint = 'use letters, digits and hyphens: CN-SD';
    diagnostics.push(errorOf('validate/region', `“${region}” is no region`, fields.origin('region'), hint));
  }
  return {
    name,
    type,
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    ...(region !== undefined && { region }),
    ...(column !== undefined && { column }),
  };
}

function wordColumn(name: string, word: string, origin: Origin, context: UnitContext): TableColumnSpec {
  if (word === 'key' || word === 'text') return { name, type: word };
  checkUnit(word, origin, context, ['key', 'text']);
  return { name, type: 'number', unit: word };
}

function guessedColumn(
  name: string,
  raw: RawTable,
  tidy: boolean,
  what: string,
  diagnostics: Diagnostic[],
): TableColumnSpec {
  if (name === 'key') return { name, type: 'key' };
  if (tidy && name === 'value') return { name, type: 'number' };
  const texts = raw.rows.map((row) => row.cells.get(name)?.text.trim() ?? '').filter((text) => text !== '');
  if (texts.length > 0 && texts.every((text) => readDecimal(text) !== undefined)) {
    const message = `the column “${name}” of ${what} holds numbers but has no unit, so it is read as text`;
    const origin = raw.columns.find((column) => column.name === name)?.origin;
    const hint = `declare it in report.yaml: “columns: { ${name}: percent }” (or text, if it is meant so)`;
    diagnostics.push(warningOf('validate/column-without-unit', message, origin, hint));
  }
  return { name, type: 'text' };
}
