import { cellOf, sentenceOf } from '../../../base/position.js';
import type { DataBook, DataFact } from '../../../scene/data-book.js';
import { guardedField } from './guarded-field.js';

/** Without it Excel takes UTF-8 for the machine's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

type Column = readonly [head: string, textOf: (fact: DataFact) => string | undefined];

/** What is said of a fact, under heads that are the same in every language. */
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['value', ({ value }) => value],
  ['unit', ({ unit }) => unit],
  ['unit_words', ({ symbol }) => symbol],
  ['shown', ({ shown }) => shown],
  ['period', ({ period }) => period],
  ['region', ({ region }) => region],
  ['status', ({ status }) => status],
  ['formula', ({ formula }) => formula],
  ['formula_words', ({ formulaWords }) => formulaWords],
  ['publisher', sourceField(({ publisher }) => publisher)],
  ['title', sourceField(({ title }) => title)],
  ['date', sourceField(({ date }) => date)],
  ['address', sourceField(({ address }) => address)],
  ['paragraph', (fact) => sentenceOf(placeOf(fact))?.paragraph.toString()],
  ['sentence', (fact) => sentenceOf(placeOf(fact))?.sentence.toString()],
  ['table', (fact) => cellOf(placeOf(fact))?.table.toString()],
  ['row', (fact) => cellOf(placeOf(fact))?.row.toString()],
  ['column', (fact) => cellOf(placeOf(fact))?.column.toString()],
  ['words', (fact) => placeOf(fact)?.words],
];

/** Columns of plain numbers, which are no texts to be guarded. */
const NUMBERS: ReadonlySet<string> = new Set(['value', 'paragraph', 'sentence', 'table', 'row', 'column']);

/**
 * The facts as CSV: UTF-8 with a byte order mark, a row for each fact under a row of heads, as RFC 4180 has it (commas, CR LF, quotes
 * where needed). Texts are guarded against being taken for formulas: see `guardedField`.
 */
export function writeFactsCsv({ facts }: DataBook): Uint8Array {
  const rows = facts.map((fact) =>
    COLUMNS.map(([head, textOf]) => {
      const text = textOf(fact) ?? '';
      return NUMBERS.has(head) ? text : guardedField(text);
    }),
  );
  const lines = [COLUMNS.map(([head]) => head), ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`);
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${lines.join('')}`);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What all sources of a fact have to say, each once. */
function sourceField(of: (source: DataFact['sources'][number]) => string): (fact: DataFact) => string {
  return ({ sources }) => [...new Set(sources.map(of))].filter((text) => text !== '').join('; ');
}

function placeOf({ sources }: DataFact) {
  return sources.length === 1 ? sources[0]!.place : undefined;
}
