import { chineseNumeral } from '../figures/chinese-numeral.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;

type Parts = readonly [year: string, month: string, day: string];

/** Ways to write a day with its year; each gives year, month and day. */
const WAYS: readonly (readonly [pattern: RegExp, parts: (match: RegExpMatchArray) => Parts])[] = [
  [/(?<!\d)((?:19|20)\d\d)\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)/, ([, y, m, d]) => [y!, m!, d!]],
  [
    /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/,
    ([, y, m, d]) => [y!, m!, d!],
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\s+((?:19|20)\\d\\d)(?!\\d)`, 'i'),
    ([, d, m, y]) => [y!, m!, d!],
  ],
  [
    new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)`, 'i'),
    ([, m, d, y]) => [y!, m!, d!],
  ],
  [/(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/, ([, y, m, d]) => [y!, m!, d!]],
];

/** The first day with a year that a text names, as ISO 8601; undefined where it names none. */
export function parseDate(text: string): string | undefined {
  const found = WAYS.flatMap(([pattern, parts]) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const date = isoDate(parts(match));
    return date === undefined ? [] : [{ at: match.index, date }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.date;
}

function isoDate([year, month, day]: Parts): string | undefined {
  const [y, m, d] = [numberOf(year), monthOf(month), numberOf(day)];
  const real = new Date(Date.UTC(y, m - 1, d));
  if (real.getUTCMonth() !== m - 1 || real.getUTCDate() !== d) return undefined;
  return real.toISOString().slice(0, 10);
}

function numberOf(digits: string): number {
  return /^\d/.test(digits) ? Number(digits) : (chineseNumeral(digits)?.toNumber() ?? Number.NaN);
}

function monthOf(word: string): number {
  const named = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return named < 0 ? numberOf(word) : named + 1;
}
