import { Decimal } from 'decimal.js';
import { withoutMarks } from './article-table.js';

/** The number of a cell, with the unit that the cell itself writes. */
export interface CellNumber {
  readonly value: Decimal;
  /** Digits after the point. */
  readonly places: number;
  /** What stands beside the number: `%`, `亿元`, `US$`; empty for nothing. */
  readonly unit: string;
}

/** What stands where there is no value: a dash, dots, a stroke, n/a. */
const NONE = /^(?:[-–—―−]{1,3}|[.…·]{2,6}|…|[/\\]|n\/?a|n\.a\.|nil|[.:]|无|缺)?$/i;

const DIGITS = '\\d{1,3}(?:[,，\\s\\u00A0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+';

const NUMBER = new RegExp(
  `^(?<open>[(（])?\\s*(?<sign>[-+−–])?\\s*(?<money>[A-Z]{0,3}[$¥￥€£]|[A-Z]{3}\\s)?\\s*(?<digits>${DIGITS})\\s*(?<inner>[%％‰])?\\s*(?<close>[)）])?\\s*(?<unit>[^\\d\\s()（）][^\\d()（）]{0,11})?$`,
  'u',
);

/** What makes a day, month or year of a number. */
const DATED = /^[年月日号季]/;

/** True for a cell that says that there is no value. */
export function isNoValue(text: string): boolean {
  return NONE.test(withoutMarks(text));
}

/**
 * A cell that is a number: with thousands set off, a sign, in brackets as accounts write what is below zero, a unit beside it, marks of
 * footnotes behind it. Undefined for any other cell; see `isNoValue` for empty ones.
 */
export function cellNumber(text: string): CellNumber | undefined {
  const match = NUMBER.exec(withoutMarks(text))?.groups;
  if (!match) return undefined;
  const { open, sign = '', money = '', inner = '', close, unit = '' } = match;
  if ((open === undefined) !== (close === undefined) || DATED.test(unit)) return undefined;
  const digits = match['digits']!.replace(/[,，\s\u00A0]/g, '');
  const below = open !== undefined || /[-−–]/.test(sign);
  const value = new Decimal(digits);
  return {
    value: below ? value.negated() : value,
    places: digits.split('.')[1]?.length ?? 0,
    unit: [inner, money.trim(), unit.trim()].find((each) => each !== '') ?? '',
  };
}
