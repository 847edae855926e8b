import type { ChartTable, PrintedText } from '../../base/chart-source.js';
import type { Origin } from '../../base/diagnostic.js';
import type { Cell, Table, TableRecord } from '../../validate/report.js';
import { wordsAt } from '../context/words.js';
import { renderProse } from '../prose/render-prose.js';
import { type Piece, plainOf } from '../render/piece.js';
import type { Renderer } from '../render/renderer.js';
import type { Scope } from '../render/scope.js';
import { foldPlain } from './fold-plain.js';
import { printedText } from './printed-text.js';

type Field = string | number | null;

/**
 * The report's tables as Vega wants them, in the renderer's language. Text columns, the key column and `measure` hold words
 * with the raw value under `<column>_key`; number columns a number in the language's unit with its text (short form) under
 * `<column>_text` and the number alone, formatted, under `<column>_number`. Every row has `key`: the words where the key
 * column itself is so called, else the raw key. Words with figures of a known class are added to `printed`.
 */
export function chartTables(
  scope: Scope,
  renderer: Renderer,
  printed: PrintedText[] = [],
): ReadonlyMap<string, ChartTable> {
  return new Map([...renderer.report.tables].map(([id, table]) => [id, chartTable(table, scope, renderer, printed)]));
}

function chartTable(table: Table, scope: Scope, renderer: Renderer, printed: PrintedText[]): ChartTable {
  const decimals = new Map<string, string>();
  const words = wordReader(table.id, scope, renderer, printed);
  const rows = table.rows.map((record, index) => {
    const fields: Record<string, Field> = { key: record.key };
    for (const { name } of table.columns) {
      const cell = record.cells.get(name) ?? keyCell(record, name, table);
      Object.assign(fields, fieldsOf(name, cell, words, renderer));
      const decimal =
        cell?.kind === 'number' ? renderer.locale.scaleUnit(cell.value, cell.places, cell.unit) : undefined;
      if (decimal) decimals.set(`${index}/${name}`, decimal.value.toFixed(decimal.places));
    }
    if (record.measure !== undefined && !('measure' in fields)) {
      Object.assign(fields, wordFields('measure', record.measure, words));
    }
    return fields;
  });
  return { rows, columnLabels: columnLabels(table, words), decimals };
}

/** The key column has a cell of its own or only the record's key. */
function keyCell(record: TableRecord, name: string, table: Table): Cell | undefined {
  const isKey = table.columns.some((column) => column.name === name && column.type === 'key');
  return isKey ? { kind: 'text', text: record.key, origin: record.origin } : undefined;
}

function fieldsOf(
  name: string,
  cell: Cell | undefined,
  words: WordReader,
  { locale }: Renderer,
): Readonly<Record<string, Field>> {
  if (cell?.kind === 'text') return wordFields(name, cell.text, words);
  if (cell?.kind !== 'number') return { [name]: null, [`${name}_text`]: '', [`${name}_number`]: '' };
  const { value, places } = locale.scaleUnit(cell.value, cell.places, cell.unit);
  const text = locale.formatUnit(cell.value, cell.places, cell.unit, { form: 'short' });
  const number = locale.formatUnit(cell.value, cell.places, cell.unit, { form: 'number' });
  // As precise as it is written: what a chart draws and what its workbook holds is what its label says.
  return { [name]: Number(value.toFixed(places)), [`${name}_text`]: text, [`${name}_number`]: number };
}

function wordFields(name: string, raw: string, words: WordReader): Readonly<Record<string, Field>> {
  return { [name]: words(['labels', name, raw]) ?? raw, [`${name}_key`]: raw };
}

function columnLabels(table: Table, words: WordReader): Readonly<Record<string, string>> {
  const entries = table.columns.map(({ name }) => [name, words(['columns', name])] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

/** Words of a table under `tables.<table>` of the text file, without markup, on one line; read once each. */
type WordReader = (keys: readonly string[]) => string | undefined;

function wordReader(table: string, scope: Scope, renderer: Renderer, printed: PrintedText[]): WordReader {
  const known = new Map<string, string | undefined>();
  return (keys) => {
    const path = ['tables', table, ...keys];
    const id = path.join('.');
    if (!known.has(id)) known.set(id, readWord(path, scope, renderer, printed));
    return known.get(id);
  };
}

function readWord(
  path: readonly string[],
  scope: Scope,
  renderer: Renderer,
  printed: PrintedText[],
): string | undefined {
  const node = wordsAt(renderer.words.report, path);
  if (node?.kind !== 'text') return undefined;
  const origin: Origin = node.origin;
  const pieces = renderProse({ ...node, path: path.join('.') }, 'inline', scope, renderer, origin);
  const fold = (each: readonly Piece[]): string => foldPlain(plainOf(each), renderer.language);
  const figures = printedText(pieces, fold);
  if (figures) printed.push(figures);
  return fold(pieces);
}
