import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { Source, StructureValue, Table } from '../report.js';
import type { TextNode } from './texts/text-node.js';
import { type FailedNames, hasFailed } from './failed-names.js';
import type { DraftFact } from './read-facts.js';
import { keysUnder, textUnder } from './texts/text-paths.js';

/** The parts of a report that its text files give words to. */
export interface Labelled {
  readonly facts: readonly DraftFact[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly structure: StructureValue;
  /** Words for these are not told of: they are there, but wrong. */
  readonly failed: FailedNames;
}

/** Reports facts, sources and table words that a language's text file gives no words to, and words for what is not there. */
export function checkLabels(
  { facts, sources, tables, structure, failed }: Labelled,
  texts: ReadonlyMap<string, TextNode>,
  diagnostics: Diagnostic[],
): void {
  for (const [language, text] of texts) {
    const context: Context = { language, text, failed, diagnostics };
    checkFacts(facts, context);
    checkRegions(facts, tables, context);
    for (const source of sources.values()) checkSource(source, context);
    checkUnknown(['tables'], [...tables.keys()], 'table', context);
    for (const table of tables.values()) checkTable(table, context);
    checkEntries(structure, context);
  }
}

interface Context {
  readonly language: string;
  readonly text: TextNode;
  readonly failed: FailedNames;
  readonly diagnostics: Diagnostic[];
}

function checkFacts(facts: readonly DraftFact[], context: Context): void {
  const { text, language, diagnostics } = context;
  for (const fact of facts) {
    checkReason(fact, context);
    if (textUnder(text, ['facts', fact.id])) continue;
    const message = `the fact “${fact.id}” has no label in ${language}`;
    const hint = `add “${fact.id}: …” under “facts:” of ${text.origin.file}`;
    diagnostics.push(errorOf('validate/missing-label', message, fact.origin, hint));
  }
  checkUnknown(
    ['facts'],
    facts.map((fact) => fact.id),
    'fact',
    context,
  );
}

function checkReason({ id, reason, origin }: DraftFact, { text, language, diagnostics }: Context): void {
  if (reason === undefined || textUnder(text, reason.split('.'))?.kind === 'text') return;
  const message = `“${reason}”, named by the fact “${id}”, is missing in ${language}`;
  const hint = `the reason of a fact is a key: add “${reason}” to ${text.origin.file}`;
  diagnostics.push(errorOf('validate/missing-label', message, origin, hint));
}

/** Reports keys of the text under a path that name nothing in the report. */
function checkUnknown(path: readonly string[], known: readonly string[], kind: string, context: Context): void {
  for (const key of keysUnder(context.text, path)) {
    if (known.includes(key) || (path.length === 1 && hasFailed(context.failed, key))) continue;
    const origin = textUnder(context.text, [...path, key])!.origin;
    const message = `“${[...path, key].join('.')}” gives words to a ${kind} that is not in the report`;
    context.diagnostics.push(errorOf('validate/unknown-label', message, origin, suggest(key, known)));
  }
}

/** Every region of a fact or column needs a name under `regions:`, which names no others. */
function checkRegions(facts: readonly DraftFact[], tables: ReadonlyMap<string, Table>, context: Context): void {
  const { text, language, diagnostics } = context;
  const columns = [...tables.values()].flatMap(({ columns, origin }) =>
    columns.map(({ region }) => ({ region, origin })),
  );
  const regions = new Map<string, TextNode['origin']>();
  for (const { region, origin } of [...facts, ...columns]) {
    if (region !== undefined && !regions.has(region)) regions.set(region, origin);
  }
  for (const [region, origin] of regions) {
    if (textUnder(text, ['regions', region])?.kind === 'text') continue;
    const hint = `add “${region}: …” under “regions:” of ${text.origin.file}`;
    diagnostics.push(
      errorOf('validate/missing-label', `the region “${region}” has no name in ${language}`, origin, hint),
    );
  }
  if (regions.size > 0) checkUnknown(['regions'], [...regions.keys()], 'region', context);
}

function checkSource(source: Source, { text, language, diagnostics }: Context): void {
  for (const key of [source.publisher, source.title]) {
    if (key === undefined || textUnder(text, key.split('.'))?.kind === 'text') continue;
    const message = `“${key}”, named by the source “${source.id}”, is missing in ${language}`;
    const hint = `publisher and title of a source are keys: add “${key}” to ${text.origin.file}`;
    diagnostics.push(errorOf('validate/missing-label', message, source.origin, hint));
  }
}

/** Where a table's text file gives words to a column's values, it must give them to all. */
function checkTable(table: Table, context: Context): void {
  const { text, language, diagnostics } = context;
  const names = table.columns.map((column) => column.name);
  const measures = table.rows.map((row) => row.measure).filter((measure) => measure !== undefined);
  checkUnknown(['tables', table.id, 'columns'], [...names, ...measures], 'column', context);
  checkUnknown(['tables', table.id, 'labels'], names, 'column', context);
  for (const name of names) {
    const path = ['tables', table.id, 'labels', name];
    const labels = textUnder(text, path);
    if (labels === undefined) continue;
    const missing = new Map<string, TextNode['origin']>();
    for (const { cells } of table.rows) {
      const cell = cells.get(name);
      if (cell?.kind === 'text' && !textUnder(text, [...path, cell.text])) missing.set(cell.text, cell.origin);
    }
    for (const [value, origin] of missing) {
      const message = `“${value}” of the column “${name}” has no words in ${language}`;
      const hint = `add “${value}: …” under “${path.join('.')}” of ${labels.origin.file}`;
      diagnostics.push(errorOf('validate/missing-label', message, origin, hint));
    }
  }
}

/** Texts are merged into lists of report.yaml by `id`: one under an id that no entry has would be lost. */
function checkEntries(structure: StructureValue, context: Context): void {
  if (structure.kind !== 'map') return;
  for (const [key, value] of structure.entries) {
    const ids = value.kind === 'list' ? idsOf(value.items) : [];
    if (ids.length > 0) checkUnknown([key], ids, `${key} entry`, context);
  }
}

function idsOf(items: readonly StructureValue[]): readonly string[] {
  const ids = items.map((item) => (item.kind === 'map' ? item.entries.get('id') : undefined));
  return ids.flatMap((id) => (id?.kind === 'scalar' && id.value !== null ? [String(id.value)] : []));
}
