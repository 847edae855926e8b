import { CsvError, parse } from 'csv-parse/sync';
import { type Diagnostic, errorOf, type Origin } from '../../../base/diagnostic.js';
import { cellPlaces } from './cell-places.js';
import { checkHeader } from './check-header.js';
import type { RawCell, RawRow, RawTable } from '../raw-table.js';

/** A CSV file (RFC 4180, commas, a header row) as texts with places; undefined where it is none. */
export function readCsv(file: string, source: string, diagnostics: Diagnostic[]): RawTable | undefined {
  const records = parseRecords(file, source, diagnostics);
  if (records === undefined) return undefined;
  const [header, ...body] = records;
  if (header === undefined) {
    diagnostics.push(
      errorOf('validate/csv', 'the table is empty', { file, line: 1, column: 1 }, 'begin with a header row'),
    );
    return undefined;
  }
  const columns = header.map((cell) => ({ name: cell.text.trim(), origin: cell.origin }));
  if (!checkSeparator(columns, diagnostics) || !checkHeader(columns, 'validate/csv', diagnostics)) return undefined;
  const rows = body.map((record) => rowOf(record, columns, diagnostics)).filter((row) => row !== undefined);
  return { columns, rows };
}

/** What csv-parse gives for each record when asked for `info` and `raw`. */
interface CsvRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

function parseRecords(file: string, source: string, diagnostics: Diagnostic[]): RawCell[][] | undefined {
  try {
    const options = { raw: true, info: true, relax_column_count: true, skip_empty_lines: false } as const;
    const records = parse(source, options) as unknown as readonly CsvRecord[];
    return placed(file, source, records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    diagnostics.push(csvProblem(file, error));
    return undefined;
  }
}

/** Gives each cell its place, by walking through the raw records, and drops blank lines. */
function placed(file: string, source: string, records: readonly CsvRecord[]): RawCell[][] {
  const rows: RawCell[][] = [];
  let line = 1;
  let offset = 0;
  for (const { record, raw } of records) {
    const start = source.indexOf(raw, offset);
    line += newlines(source.slice(offset, start));
    if (record.some((text) => text.trim() !== '')) rows.push(cellsOf(file, line, record, raw));
    line += newlines(raw);
    offset = start + raw.length;
  }
  return rows;
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}

function cellsOf(file: string, line: number, record: readonly string[], raw: string): RawCell[] {
  const places = cellPlaces(raw);
  return record.map((text, index) => {
    const place = places[index] ?? { line: 0, column: 1 };
    const at = (offset: number): Origin => ({ file, line: line + place.line, column: place.column + offset });
    return { text, origin: { ...at(0), length: Math.max(1, text.split('\n')[0]!.length) }, at };
  });
}

/** A row by its columns; undefined, with a diagnostic, where its cells are too few or too many: they may stand in any of them. */
function rowOf(
  record: readonly RawCell[],
  columns: RawTable['columns'],
  diagnostics: Diagnostic[],
): RawRow | undefined {
  const origin = record[0]!.origin;
  if (record.length !== columns.length) {
    const message = `this row has ${record.length} cells, the header has ${columns.length}`;
    const hint = 'add or remove commas; put a text that holds a comma between quotation marks';
    diagnostics.push(errorOf('validate/csv', message, origin, hint));
    return undefined;
  }
  const cells = columns.flatMap(({ name }, index) => (record[index] ? [[name, record[index]] as const] : []));
  return { cells: new Map(cells), origin };
}

/** Some countries' spreadsheets write semicolons or tabs for commas: then the whole header is one cell. */
function checkSeparator(columns: RawTable['columns'], diagnostics: Diagnostic[]): boolean {
  const [only] = columns;
  const found = columns.length === 1 ? /[;\t]/.exec(only!.name)?.[0] : undefined;
  if (found === undefined) return true;
  const message = `the cells are separated by ${found === ';' ? 'semicolons' : 'tabs'}`;
  diagnostics.push(
    errorOf('validate/csv', message, only!.origin, 'separate them by commas, or give the table as an XLSX file'),
  );
  return false;
}

/** csv-parse's codes that a person can cause with these options, in plain words. */
const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that was opened is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something stands behind a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one',
};

function csvProblem(file: string, error: CsvError): Diagnostic {
  const details = error as unknown as { lines?: number };
  // csv-parse stands at the end of the file then, and tells in its message where the mark was opened.
  const opened = /opening quote at line (\d+)/.exec(error.message)?.[1];
  const line = Math.max(1, Number(opened ?? details.lines ?? 1));
  const message = PROBLEMS[error.code] ?? 'the table cannot be read as CSV';
  const hint = 'put the whole cell between quotation marks and write each one inside it twice: "a ""b"" c"';
  return errorOf('validate/csv', message, { file, line, column: 1 }, hint);
}
