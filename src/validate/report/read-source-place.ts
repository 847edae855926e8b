import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { Source, SourcePlace } from '../report.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlNode } from '../yaml/yaml-node.js';

const SENTENCE =
  'say where the figure stands: { ref: …, paragraph: 1, sentence: 2, words: "…" }, counted from 1, the words as they stand there';

const CELL =
  'say which cell of which table: { ref: …, table: 1, row: 2, column: 3 }, counted from 1, the head rows too';

/** A row of a source's table: the columns of the report's own table say which cell each number was read from. */
export interface RowPlace {
  readonly ref: string;
  readonly table: number;
  readonly row: number;
  readonly origin: Origin;
}

/** What a place may be given by. */
export const SENTENCE_KEYS: readonly string[] = ['paragraph', 'sentence'];
export const CELL_KEYS: readonly string[] = ['table', 'row', 'column'];

/**
 * `{ ref, paragraph, sentence, words }` or `{ ref, table, row, column, words }` as a place in one of the report's sources; undefined (with
 * diagnostics) where it is none. `ref` may be left out where the report has one source only, `words` of a cell that the value says.
 */
export function readSourcePlace(
  node: YamlNode,
  what: string,
  sources: ReadonlyMap<string, Source>,
  diagnostics: Diagnostic[],
): SourcePlace | undefined {
  const place = readPlace(node, what, sources, diagnostics, true);
  return place && !isRowPlace(place) ? place : undefined;
}

/** The same for a row of a table, which may leave `column` to the columns of its table. */
export function readRowPlace(
  node: YamlNode,
  what: string,
  sources: ReadonlyMap<string, Source>,
  diagnostics: Diagnostic[],
): SourcePlace | RowPlace | undefined {
  return readPlace(node, what, sources, diagnostics, false);
}

/** True for a place that names a row of a table, and no column of it. */
export function isRowPlace(place: SourcePlace | RowPlace): place is RowPlace {
  return !('words' in place);
}

function readPlace(
  node: YamlNode,
  what: string,
  sources: ReadonlyMap<string, Source>,
  diagnostics: Diagnostic[],
  whole: boolean,
): SourcePlace | RowPlace | undefined {
  const fields = fieldsOf(node, `the source of ${what}`, diagnostics, SENTENCE);
  if (!fields) return undefined;
  fields.only(['ref', ...SENTENCE_KEYS, ...CELL_KEYS, 'words']);
  const ref = sourceRef(fields.text('ref'), what, fields.origin('ref'), sources, diagnostics);
  const cellKey = CELL_KEYS.find((key) => fields.node(key));
  const sentenceKey = SENTENCE_KEYS.find((key) => fields.node(key));
  if (cellKey === undefined) return sentencePlace(fields, ref, what, node.origin, diagnostics);
  if (sentenceKey === undefined) return cellPlace(fields, ref, what, whole, node.origin, diagnostics);
  diagnostics.push(twoPlaces(what, fields.origin(sentenceKey)));
  return undefined;
}

/** What is to be said of a place that is in the text and in a table. */
export function twoPlaces(what: string, origin: Origin): Diagnostic {
  const message = `the source of ${what} names a sentence and a cell of a table`;
  const hint = 'keep “paragraph, sentence” or “table, row, column”: a figure is read in one place';
  return errorOf('validate/two-places', message, origin, hint);
}

function sentencePlace(
  fields: Fields,
  ref: string | undefined,
  what: string,
  origin: Origin,
  diagnostics: Diagnostic[],
): SourcePlace | undefined {
  tellMissing([...SENTENCE_KEYS, 'words'], fields, what, SENTENCE, origin, diagnostics);
  const paragraph = fields.whole('paragraph', 1);
  const sentence = fields.whole('sentence', 1);
  const words = fields.text('words');
  if (ref === undefined || paragraph === undefined || sentence === undefined || words === undefined) return undefined;
  return { ref, paragraph, sentence, words, origin };
}

function cellPlace(
  fields: Fields,
  ref: string | undefined,
  what: string,
  whole: boolean,
  origin: Origin,
  diagnostics: Diagnostic[],
): SourcePlace | RowPlace | undefined {
  const words = fields.text('words');
  // Words stand in one cell, so that which one must be said.
  const byColumns = !whole && words === undefined && !fields.node('column');
  tellMissing(byColumns ? ['table', 'row'] : CELL_KEYS, fields, what, CELL, origin, diagnostics);
  const table = fields.whole('table', 1);
  const row = fields.whole('row', 1);
  const column = fields.whole('column', 1);
  if (ref === undefined || table === undefined || row === undefined) return undefined;
  if (byColumns) return { ref, table, row, origin };
  return column === undefined ? undefined : { ref, table, row, column, words: words ?? '', origin };
}

function tellMissing(
  keys: readonly string[],
  fields: Fields,
  what: string,
  hint: string,
  origin: Origin,
  diagnostics: Diagnostic[],
): void {
  const missing = keys.filter((key) => fields.node(key) === undefined);
  if (missing.length === 0) return;
  diagnostics.push(errorOf('validate/missing-key', `the source of ${what} has no ${listed(missing)}`, origin, hint));
}

function listed(keys: readonly string[]): string {
  const quoted = keys.map((key) => `“${key}”`);
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter((part) => part !== '').join(' and no ');
}

/** The id of a known source; without a reference the only one there is. */
export function sourceRef(
  ref: string | undefined,
  what: string,
  origin: Origin,
  sources: ReadonlyMap<string, Source>,
  diagnostics: Diagnostic[],
): string | undefined {
  const known = [...sources.keys()];
  if (ref === undefined && known.length === 1) return known[0];
  if (ref !== undefined && sources.has(ref)) return ref;
  const message = ref === undefined ? `the source of ${what} has no “ref”` : `there is no source “${ref}”`;
  const hint = suggest(ref ?? '', known) ?? 'add it under “sources:” in report.yaml';
  diagnostics.push(errorOf('validate/unknown-source', message, origin, hint));
  return undefined;
}
