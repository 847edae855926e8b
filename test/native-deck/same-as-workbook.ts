import type { ReadChart, Reference } from './read-charts.js';
import type { ReadWorkbook } from './read-workbooks.js';

const DAY = 86_400_000;

/** How a chart's cached values differ from the cells that its references name, cell by cell; and what is no table. Empty where nothing does. */
export function workbookDifferences(chart: ReadChart, book: ReadWorkbook): readonly string[] {
  const series = chart.plots.flatMap((plot) => plot.series);
  const texts = series.flatMap((each) => [each.name, ...(each.categories.length === 1 ? each.categories : [])]);
  const numbers = series.flatMap((each) => each.numbers);
  return [
    ...texts.flatMap((reference) => cellDifferences(reference, book)),
    ...numbers.flatMap((reference) => [...cellDifferences(reference, book), ...formatDifferences(reference, book)]),
    ...series.flatMap((each) => (each.categories.length > 1 ? levelDifferences(each.categories, book) : [])),
    ...tableProblems(chart, book),
  ];
}

/** `'Data'!$B$2:$C$6` as sheet and the addresses in it, column by column. */
function addresses(formula: string): { readonly sheet: string; readonly columns: readonly (readonly string[])[] } {
  const match = /^'([^']+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (!match) throw new Error(`${formula} is no reference`);
  const [, sheet, from, top, to = from, bottom = top] = match;
  const columns: string[][] = [];
  for (let column = columnNumber(from!); column <= columnNumber(to!); column++) {
    const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, index) => Number(top) + index);
    columns.push(rows.map((row) => `${columnName(column)}${row}`));
  }
  return { sheet: sheet!, columns };
}

function cellDifferences({ formula, values }: Reference, book: ReadWorkbook): readonly string[] {
  const { sheet, columns } = addresses(formula);
  const [cells] = columns;
  return [
    ...(book.sheets[0] === sheet ? [] : [`${formula}: the sheet is called ${book.sheets[0]}`]),
    ...(values.length === cells!.length ? [] : [`${formula}: ${values.length} cached values`]),
    ...cells!.flatMap((address, index) => difference(address, values[index] ?? null, book)),
  ];
}

function levelDifferences(levels: readonly Reference[], book: ReadWorkbook): readonly string[] {
  const { columns } = addresses(levels[0]!.formula);
  // The file counts levels from the inside, the sheet has the outermost on the left.
  return levels.flatMap(({ values }, level) =>
    columns[columns.length - 1 - level]!.flatMap((address, index) => difference(address, values[index] ?? null, book)),
  );
}

function difference(address: string, cached: string | null, book: ReadWorkbook): readonly string[] {
  const cell = book.cells[address];
  const value = cell === undefined ? null : cell.type === 'd' ? serial(String(cell.value)) : cell.value;
  const same = typeof value === 'number' && cached !== null ? Number(cached) === value : cached === value;
  const isFormula = cell?.type === 'f' ? [`${address} is a formula`] : [];
  return same ? isFormula : [`${address}: the cell is ${String(value)}, the cache ${String(cached)}`, ...isFormula];
}

function formatDifferences(reference: Reference & { readonly format: string }, book: ReadWorkbook): readonly string[] {
  const { columns } = addresses(reference.formula);
  const cells = columns[0]!.flatMap((address) => book.cells[address] ?? []);
  return cells.some((cell) => cell.format !== reference.format)
    ? [`${reference.formula}: the cells’ format is ${cells[0]!.format}, the chart’s ${reference.format}`]
    : [];
}

/** One table over all that the chart refers to, whose headers are the cells of its first row. */
function tableProblems(chart: ReadChart, book: ReadWorkbook): readonly string[] {
  const [table, ...more] = book.tables;
  if (!table || more.length > 0) return [`${chart.part}: ${book.tables.length} tables`];
  const [, last, bottom] = /^A1:([A-Z]+)(\d+)$/.exec(table.ref) ?? [];
  const headers = table.headers.map((name) => name.replace(/_x000a_/g, '\n'));
  const cells = headers.map((_, column) => book.cells[`${columnName(column)}1`]?.value);
  const series = chart.plots.flatMap((plot) => plot.series);
  const used = series
    .flatMap((each) => [...each.categories, ...each.numbers])
    .flatMap(({ formula }) => addresses(formula).columns.flat());
  const outside = used.filter(
    (address) =>
      columnNumber(/[A-Z]+/.exec(address)![0]) > columnNumber(last ?? 'A') ||
      Number(/\d+/.exec(address)) > Number(bottom),
  );
  return [
    ...(headers.join('|') === cells.join('|') ? [] : [`headers ${headers.join('|')}, cells ${cells.join('|')}`]),
    ...outside.map((address) => `${address} is outside the table ${table.ref}`),
  ];
}

/** Serial day of the 1900 date system. */
function serial(iso: string): number {
  const days = Date.parse(`${iso}${iso.length === 10 ? 'T00:00:00' : ''}Z`) / DAY + 25_569;
  return Math.round(days * 86_400) / 86_400;
}

function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

function columnNumber(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
