import type { Xml } from '../../xml/markup.js';
import { element, textNode } from '../../xml/markup.js';
import { officeString } from './cell-text.js';
import type { ChartSheet, SheetColumn } from './chart-sheet.js';

/** `c:tx` of a series: the header over its column. */
export function headerReference(sheet: ChartSheet, column: number): Xml {
  const formula = formulaOf(sheet, `$${columnLetter(column)}$1`);
  return element('c:tx', {}, textReference(formula, [sheet.columns[column]!.header]));
}

/** `c:cat` (21.2.2.24): texts, groups of texts, or days; nothing where the sheet has no categories. */
export function categoryReference(sheet: ChartSheet): Xml | undefined {
  const { kind, columns } = sheet.categories;
  if (kind === 'none') return undefined;
  if (columns.length > 1) return element('c:cat', {}, groupedReference(sheet, columns));
  const [column] = columns;
  const inside = kind === 'days' ? numberReference(sheet, column!) : textColumnReference(sheet, column!);
  return element('c:cat', {}, inside);
}

/** `c:val`, `c:xVal`, `c:yVal`, `c:bubbleSize`, `c:plus` or `c:minus`: a reference to a column of numbers with its cache. */
export function numbers(name: string, sheet: ChartSheet, column: number): Xml {
  return element(name, {}, numberReference(sheet, column));
}

/** A, B … Z, AA …; column from 0. */
export function columnLetter(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetter(Math.floor(column / 26) - 1) + rest;
}

function textColumnReference(sheet: ChartSheet, column: number): Xml {
  return textReference(columnFormula(sheet, column, column), sheet.columns[column]!.cells);
}

function textReference(formula: Xml, texts: readonly (string | null)[]): Xml {
  return element('c:strRef', {}, formula, element('c:strCache', {}, count(texts), ...points(texts)));
}

/** Each level of a grouped category axis, the categories themselves first (21.2.2.102); a group stands at its first category. */
function groupedReference(sheet: ChartSheet, columns: readonly number[]): Xml {
  const formula = columnFormula(sheet, columns[0]!, columns.at(-1)!);
  const levels = columns.map((column) => sheet.columns[column]!.cells).reverse();
  const cache = levels.map((texts) => element('c:lvl', {}, ...points(texts)));
  return element('c:multiLvlStrRef', {}, formula, element('c:multiLvlStrCache', {}, count(levels[0]!), ...cache));
}

function numberReference(sheet: ChartSheet, column: number): Xml {
  const { cells, format } = sheet.columns[column]!;
  const code = element('c:formatCode', {}, textNode(officeString(format)));
  const cache = element('c:numCache', {}, code, count(cells), ...points(cells));
  return element('c:numRef', {}, columnFormula(sheet, column, column), cache);
}

/** Never 0: the range has a cell at least. */
function count(cells: SheetColumn['cells']): Xml {
  return element('c:ptCount', { val: Math.max(1, cells.length) });
}

/** A gap has no `c:pt`; an empty one breaks Office. */
function points(cells: SheetColumn['cells']): readonly (Xml | false)[] {
  return cells.map(
    (cell, idx) => cell !== null && element('c:pt', { idx }, element('c:v', {}, textNode(officeString(cell)))),
  );
}

/** Absolute reference to columns, header left out: `'Data'!$B$2:$B$6`. */
function columnFormula(sheet: ChartSheet, first: number, last: number): Xml {
  const rows = Math.max(1, sheet.columns[last]!.cells.length);
  const [from, to] = [`$${columnLetter(first)}$2`, `$${columnLetter(last)}$${rows + 1}`];
  return formulaOf(sheet, from === to ? from : `${from}:${to}`);
}

/** The sheet's name always stands in apostrophes, and has none in it (18.17.2.2). */
function formulaOf(sheet: ChartSheet, cells: string): Xml {
  return element('c:f', {}, textNode(`'${sheet.name}'!${cells}`));
}
