import type { ChartTable } from '../../base/chart-source.js';
import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import { readCsv } from '../../validate/table/file/read-csv.js';
import { fileSource } from '../template/source-text.js';
import { jsonOrigin } from './json-origin.js';
import { parseJson } from './parse-json.js';

/** A file of rows that a chart names as a table. */
export interface DataFile {
  /** As the spec calls it: `"data": { "name": … }`. */
  readonly name: string;
  /** `.json` is read as JSON, all else as CSV. */
  readonly file: string;
  readonly text: string;
}

type Row = ChartTable['rows'][number];

/**
 * The rows of a CSV file (RFC 4180, with a header row) or of a JSON list of objects; undefined where it is neither. A column of a CSV
 * file whose cells are all numbers, or empty, is one of numbers.
 */
export function fileTable(data: DataFile, diagnostics: Diagnostic[]): ChartTable | undefined {
  return /\.json$/i.test(data.file) ? jsonTable(data, diagnostics) : csvTable(data, diagnostics);
}

/** A plain decimal, with an exponent or without. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function csvTable({ file, text }: DataFile, diagnostics: Diagnostic[]): ChartTable | undefined {
  const table = readCsv(file, text, diagnostics);
  if (!table) return undefined;
  const { columns, rows } = table;
  const textOf = (row: (typeof rows)[number], column: string): string => row.cells.get(column)?.text.trim() ?? '';
  const numeric = new Set(
    columns
      .map(({ name }) => name)
      .filter((name) => {
        const filled = rows.map((row) => textOf(row, name)).filter((cell) => cell !== '');
        return filled.length > 0 && filled.every((cell) => NUMBER.test(cell));
      }),
  );
  const decimals = new Map<string, string>();
  const made = rows.map((row, index): Row => {
    const cells = columns.map(({ name }) => {
      const cell = textOf(row, name);
      if (!numeric.has(name)) return [name, cell] as const;
      if (/^-?\d+(\.\d+)?$/.test(cell)) decimals.set(`${index}/${name}`, cell);
      return [name, cell === '' ? null : Number(cell)] as const;
    });
    return Object.fromEntries(cells);
  });
  return { rows: made, columnLabels: {}, decimals };
}

function jsonTable({ file, text }: DataFile, diagnostics: Diagnostic[]): ChartTable | undefined {
  const source = fileSource(file, text);
  const parsed = parseJson(source);
  diagnostics.push(...parsed.diagnostics);
  if (!parsed.value) return undefined;
  const rows: unknown = JSON.parse(text);
  const wrong = Array.isArray(rows) ? rows.findIndex((row) => !isRecord(row)) : -1;
  if (!Array.isArray(rows) || wrong >= 0) {
    const origin = jsonOrigin(parsed.value, wrong >= 0 ? [wrong] : [], source);
    const hint = 'write one object a row: [{ "year": 2023, "growth": 6.3 }, …]';
    diagnostics.push(errorOf('chart/data-file', 'a table is a list of objects', origin, hint));
    return undefined;
  }
  // Vega takes any JSON value as a cell; what a table promises beyond that is read of numbers and texts only.
  return { rows: rows as Row[], columnLabels: {}, decimals: new Map() };
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
