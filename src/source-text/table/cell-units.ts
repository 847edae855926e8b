import type { UnitWord } from '../figures/unit-words.js';
import { type ArticleTable, cellWords } from './article-table.js';
import { cellNumber } from './cell-number.js';
import { columnHeads, type TableHead, tableHead } from './table-heads.js';
import { type UnitReading, unitOf, unitsIn } from './unit-of-text.js';

/** What a cell's number is counted in, and whether its table says so. */
export interface CellUnits {
  /** Those that it may be, the likeliest first; empty where nothing names one. */
  readonly units: readonly UnitReading[];
  /** False where a growth rate is taken for a percentage because nothing else is said. */
  readonly told: boolean;
}

/** Heads of rates, which are percentages where no unit is named. */
const RATE =
  /同比|环比|增长|增速|增幅|比上年|较上年|占比|比重|份额|\b(?:growth|y[/-]?o[/-]?y|year[- ]on[- ]year|share)\b/i;

/** A head over units: 单位, 计量单位. */
const UNIT_HEAD = /^(?:计量)?单位$|^units?(?: of measure(?:ment)?)?$/i;

/**
 * What the number of a cell is counted in: as the cell says, else the head of its column, the unit column of its row, the row's own head, a
 * row of the table's width above it, the caption. Rows and columns are from 0.
 */
export function cellUnits(table: ArticleTable, row: number, column: number, words: readonly UnitWord[]): CellUnits {
  const told = (units: readonly UnitReading[]): CellUnits => ({ units, told: true });
  const own = cellNumber(cellWords(table, row, column))?.unit ?? '';
  const beside = own === '' ? undefined : unitOf(own, words);
  const head = tableHead(table);
  const heads = columnHeads(table, column, head);
  const rowHead = cellWords(table, row, 0);
  if (beside) return told([inMultiples(beside, rowHead, [...heads, ...tableTexts(table, head)], words)]);
  const width = table.rows[0]?.length ?? 0;
  const unitColumn = Array.from({ length: width }, (_, at) => at).find((at) =>
    columnHeads(table, at, head).some((text) => UNIT_HEAD.test(text)),
  );
  const inRow = unitColumn === undefined ? [] : unitsIn(cellWords(table, row, unitColumn), words);
  const levels = [[...heads].reverse().join(' '), ...[...heads].reverse()].map((text) => unitsIn(text, words));
  const fromHead = levels.find(({ length }) => length > 0);
  if (fromHead) return told(fromHead);
  const isRate = heads.some((text) => RATE.test(text));
  if (isRate) return rateUnits(table, head, words);
  if (inRow.length > 0) return told(inRow);
  const fromRow = unitsIn(rowHead, words);
  if (fromRow.length > 0) return told(fromRow);
  if (RATE.test(rowHead)) return rateUnits(table, head, words);
  const above = tableUnits(table, head, words);
  const [only, ...others] = above;
  if (only?.unit === '' && others.length === 0) return told(ofMoney(only, table, { row, column }, words));
  return told([...above.filter(({ text }) => !isPercent(text)), ...above.filter(({ text }) => isPercent(text))]);
}

/** A rate is a percentage, whatever the rest of the table is counted in; told, where the caption names % too. */
function rateUnits(table: ArticleTable, head: TableHead, words: readonly UnitWord[]): CellUnits {
  const named = tableUnits(table, head, words).some(({ text }) => isPercent(text));
  return { units: [unitOf('%', words)!], told: named };
}

/** What a row of the whole width, the line above or the caption names for all of a table. */
function tableUnits(table: ArticleTable, head: TableHead, words: readonly UnitWord[]): readonly UnitReading[] {
  return (
    tableTexts(table, head)
      .map((text) => unitsIn(text, words))
      .find(({ length }) => length > 0) ?? []
  );
}

/** What is said of the whole table, the nearest first. */
function tableTexts(table: ArticleTable, { titleRows, rows }: TableHead): readonly string[] {
  const titles = Array.from({ length: titleRows }, (_, row) => cellWords(table, row, 0));
  // The corner over the names of rows may name the unit of all: 单位：万吨.
  const corner = rows > titleRows ? [cellWords(table, titleRows, 0)] : [];
  return [...titles.reverse(), table.unitLine?.text ?? '', table.caption?.text ?? '', ...corner];
}

/** Rows that are no sums of money in the multiple of their table. */
const APART =
  /\b(?:per|average|mean|hourly|daily|weekly|price|rate|ratio|margin|shares|employees|headcount|customers|number)\b|%/i;

const MONEY = /[$¥￥€£元]|^[A-Z]{3}$/;

/** A sign of money beside a number of a table “in millions, except per share” says millions, but in a row of so much a share. */
function inMultiples(
  beside: UnitReading,
  rowHead: string,
  texts: readonly string[],
  words: readonly UnitWord[],
): UnitReading {
  if (beside.scale > 0 || !MONEY.test(beside.text) || APART.test(rowHead)) return beside;
  const multiple = texts
    .flatMap((text) => unitsIn(text, words))
    .find(({ scale, unit }) => scale > 0 && (unit === '' || unit === beside.unit));
  return multiple ? { ...beside, scale: multiple.scale, text: `${multiple.text} ${beside.text}` } : beside;
}

/**
 * A multiple without a unit: of the money whose sign stands beside the first number of the column, as accounts have it. In a table with
 * exceptions the rest is not told.
 */
function ofMoney(
  multiple: UnitReading,
  table: ArticleTable,
  { row, column }: { readonly row: number; readonly column: number },
  words: readonly UnitWord[],
): readonly UnitReading[] {
  const signs = table.rows.map((_, at) => cellNumber(cellWords(table, at, column))?.unit ?? '');
  const sign = signs.slice(0, row).find((text) => MONEY.test(text));
  const money = sign === undefined ? undefined : unitOf(sign, words);
  if (money && !APART.test(cellWords(table, row, 0))) return [{ ...money, scale: multiple.scale }];
  return tableTexts(table, tableHead(table)).some((text) => /\bexcept/i.test(text)) ? [] : [multiple];
}

function isPercent(text: string): boolean {
  return /^[%％‰]$|^per ?cent$/i.test(text);
}
