import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import {
  CELL_KEYS,
  readRowPlace,
  type RowPlace,
  SENTENCE_KEYS,
  sourceRef,
  twoPlaces,
} from '../report/read-source-place.js';
import type { SourcePlace } from '../report.js';
import type { DraftContext } from './draft-context.js';
import type { RawCell, RawRow } from './raw-table.js';

/**
 * The row's place in a source, from its own `source:` map or from the columns source, paragraph, sentence, table, row, column, words.
 * Undefined where it names none, or (with diagnostics) names it wrongly.
 */
export function rowSource(row: RawRow, context: DraftContext): SourcePlace | RowPlace | undefined {
  const { sources, diagnostics, columns } = context;
  const what = `a row of table “${context.table}”`;
  if (row.source) return readRowPlace(row.source, what, sources, diagnostics);
  const cell = (name: string) => (columns.aside.has(name) ? row.cells.get(name) : undefined);
  const text = (name: string) => cell(name)?.text.trim() ?? '';
  const names = ['source', ...SENTENCE_KEYS, ...CELL_KEYS, 'words'];
  const given = names.filter((name) => text(name) !== '');
  if (given.length === 0) return undefined;
  const origin = cell(given[0]!)?.origin ?? row.origin;
  const ref = sourceRef(text('source') || undefined, what, cell('source')?.origin ?? origin, sources, diagnostics);
  const wholeOf = (name: string): number | undefined =>
    placeNumber(name, text(name), cell(name) ?? { origin }, diagnostics);
  const words = text('words');
  const sentenceKey = SENTENCE_KEYS.find((key) => given.includes(key));
  if (!given.some((name) => CELL_KEYS.includes(name))) {
    const [paragraph, sentence] = SENTENCE_KEYS.map(wholeOf);
    if (words === '') diagnostics.push(withoutWords(what, cell('words') ?? { origin }));
    if (ref === undefined || paragraph === undefined || sentence === undefined || words === '') return undefined;
    return { ref, paragraph, sentence, words, origin };
  }
  if (sentenceKey !== undefined) {
    diagnostics.push(twoPlaces(what, cell(sentenceKey)!.origin));
    return undefined;
  }
  const [table, line] = [wholeOf('table'), wholeOf('row')];
  // Words stand in one cell, so that which one must be said.
  const byColumns = words === '' && text('column') === '';
  const column = byColumns ? undefined : wholeOf('column');
  if (ref === undefined || table === undefined || line === undefined) return undefined;
  if (byColumns) return { ref, table, row: line, origin };
  return column === undefined ? undefined : { ref, table, row: line, column, words, origin };
}

function withoutWords(what: string, { origin }: Pick<RawCell, 'origin'>): Diagnostic {
  const hint = 'give the shortest phrase that is unique in the sentence';
  return errorOf('validate/missing-key', `${what} has no words`, origin, hint);
}

function placeNumber(
  name: string,
  text: string,
  { origin }: Pick<RawCell, 'origin'>,
  diagnostics: Diagnostic[],
): number | undefined {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  const message = `the ${name} of a source must be a whole number from 1, not “${text}”`;
  diagnostics.push(errorOf('validate/wrong-kind', message, origin));
  return undefined;
}
