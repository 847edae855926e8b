import type { NativeChart, NativeSeries } from '../../../scene/native-chart.js';
import type { Xml } from '../xml/markup.js';
import { cleanText, element, textNode } from '../xml/markup.js';

/** The cell texts of a chart's workbook; the chart's caches repeat them to the digit. */
export interface ChartData {
  /** Name of the sheet, fit for Excel. */
  readonly sheet: string;
  readonly categoryTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (string | null)[];
    readonly format: string;
  }[];
}

/** Excel's longest cell text. */
const LONGEST_TEXT = 32_767;

/** What the workbook's cells hold: cleaned texts and numbers in their shortest exact form (`23.80` is the cell 23.8). */
export function chartData(chart: NativeChart): ChartData {
  return {
    sheet: sheetName(chart.sheet),
    categoryTitle: cellText(chart.categoryTitle),
    categories: chart.categories.map(cellText),
    series: chart.series.map((series) => ({
      name: cellText(series.name),
      values: chart.categories.map((_, index) => cellNumber(series, index)),
      format: series.numberFormat || 'General',
    })),
  };
}

/** `c:cat` or `c:tx`: a reference to cells of text with their cache. */
export function textReference(name: 'c:cat' | 'c:tx', formula: string, texts: readonly string[]): Xml {
  const points = texts.map((text, idx) => element('c:pt', { idx }, element('c:v', {}, textNode(text))));
  const cache = element('c:strCache', {}, element('c:ptCount', { val: Math.max(1, texts.length) }), ...points);
  return element(name, {}, element('c:strRef', {}, element('c:f', {}, textNode(formula)), cache));
}

/** `c:val`: a reference to cells of numbers with their cache. A gap has no `c:pt`; an empty one breaks Office. */
export function numberReference(formula: string, values: readonly (string | null)[], format: string): Xml {
  const points = values.map(
    (value, idx) => value !== null && element('c:pt', { idx }, element('c:v', {}, textNode(value))),
  );
  const cache = element(
    'c:numCache',
    {},
    element('c:formatCode', {}, textNode(format)),
    element('c:ptCount', { val: Math.max(1, values.length) }),
    ...points,
  );
  return element('c:val', {}, element('c:numRef', {}, element('c:f', {}, textNode(formula)), cache));
}

/** Absolute reference to a column of the sheet, header left out: `'Data'!$B$2:$B$6`. Column 0 holds the categories. */
export function columnReference(data: ChartData, column: number): string {
  const letter = columnLetter(column);
  const last = Math.max(1, data.categories.length) + 1;
  const cells = last === 2 ? `$${letter}$2` : `$${letter}$2:$${letter}$${last}`;
  return `'${data.sheet}'!${cells}`;
}

/** Absolute reference to a column's header. */
export function headerReference(data: ChartData, column: number): string {
  return `'${data.sheet}'!$${columnLetter(column)}$1`;
}

/** A, B … Z, AA …; column from 0. */
export function columnLetter(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetter(Math.floor(column / 26) - 1) + rest;
}

/** At most 31 characters, none of `[]:*?/\` nor apostrophes (which references would have to double). */
function sheetName(name: string): string {
  const clean = cellText(name)
    .replace(/[[\]:*?/\\'\n\t]/g, ' ')
    .trim();
  return firstUnits(clean, 31).trim() || 'Data';
}

/** The longest start of the text that has at most so many UTF-16 units and splits no pair of them. */
function firstUnits(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}

function cellText(text: string): string {
  return firstUnits(cleanText(text).replace(/\r\n?/g, '\n'), LONGEST_TEXT);
}

/** Throws for what is no decimal: the chart stage passes decimals as text. */
function cellNumber(series: NativeSeries, index: number): string | null {
  const text = series.values[index] ?? null;
  if (text === null) return null;
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) {
    throw new Error(`“${text}” in the series “${series.name}” of a native chart is not a decimal number`);
  }
  return String(number === 0 ? 0 : number);
}
