import { chineseNumeral } from '../../source-text/figures/chinese-numeral.js';
import type { Figure } from '../../source-text/figures/figure.js';

/** A time as a report writes it. */
export interface Period {
  /** ISO 8601: `2023-01/2023-05`, `2023-Q1`, `../2023-06-30`. */
  readonly iso: string;
  /** Whether the text gives the year. */
  readonly yearGiven: boolean;
  /** A single day: of an event, unless the words say “as of”. */
  readonly day: boolean;
}

/** What is known where a time without a year stands. */
export interface PeriodContext {
  /** Year of the sentences before, or of the article's date. */
  readonly year?: number;
  /** Month of the article's date, where `year` is its year: a later month is of the year before. */
  readonly month?: number;
}

const HALVES: Readonly<Record<string, readonly [number, number]>> = {
  上: [1, 6],
  下: [7, 12],
  H1: [1, 6],
  H2: [7, 12],
};
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMERALS = '〇一二三四五六七八九';

const two = (number: number): string => String(number).padStart(2, '0');
const span = (year: number, [from, to]: readonly [number, number]): string => `${year}-${two(from)}/${year}-${two(to)}`;

/** The time that a date of a text is; undefined where it is none that a report can write, or has no year at all. */
export function readPeriod(date: Figure, context: PeriodContext): Period | undefined {
  const text = inDigits(date.text).replace(/(?<![一二三四五六七八九])([一二三四五六七八九])(?=季度|个月)/g, (digit) =>
    String(NUMERALS.indexOf(digit)),
  );
  const given = /(?:19|20)\d{2}/.exec(text)?.[0] ?? hanYear(text);
  const year = given === undefined ? relativeYear(text, context) : Number(given);
  if (year === undefined) return undefined;
  const rest = text
    .replace(/(?:19|20)\d{2}年?|[〇零一二三四五六七八九]{4}年|今年|去年/, '')
    .replace(/\bfull[\s-]|\bfiscal\b|\bFY\b|\byear\b|\bof\b/gi, '');
  const guess = given === undefined && !/^(?:今年|去年)/.test(text);
  const iso = spanOf(text) ?? withinYear(rest, guess ? context : {}, year);
  if (iso === undefined) return undefined;
  return { iso, yearGiven: given !== undefined, day: /^\d{4}-\d{2}-\d{2}$/.test(iso) };
}

function hanYear(text: string): string | undefined {
  const digits = /([〇零一二三四五六七八九]{4})年/.exec(text)?.[1];
  return digits && [...digits].map((each) => (each === '零' ? 0 : NUMERALS.indexOf(each))).join('');
}

function relativeYear(text: string, { year }: PeriodContext): number | undefined {
  if (year === undefined) return undefined;
  return text.startsWith('去年') ? year - 1 : year;
}

/** Both years, or both dates, of a span that has two. */
function spanOf(text: string): string | undefined {
  const years = /^(\d{4})年?\s?[-—–―~～至到]\s?(\d{4})年?$/.exec(text);
  return years ? `${years[1]}/${years[2]}` : undefined;
}

/** What is left of a date without its year, in a year. */
function withinYear(rest: string, { month: latest }: PeriodContext, year: number): string | undefined {
  const late = (month: number): number => (latest !== undefined && month > latest ? year - 1 : year);
  const text = rest.trim();
  if (/^(?:年?[底末初度]?|年|FY|全年)$/.test(text)) return String(year);
  if (text === '半年度') return span(year, HALVES['上']!);
  const run = /^(\w+)\smonths\s(?:to|through|ended|ending)\s(.+)$/i.exec(text);
  if (run) return monthsTo(run[1]!, run[2]!, late);
  const first_ = /^first\s(\w+)\smonths$/i.exec(text)?.[1];
  if (first_) return span(year, [1, countOf(first_)]);
  const half = /^([上下])半年$|^(H[12])$|^(first|second)[\s-]half/i.exec(text);
  if (half) return span(year, HALVES[half[1] ?? half[2] ?? (/^first/i.test(text) ? '上' : '下')]!);
  const quarters = /前(\d)个?季度|1[-—–―~～至到](\d)季度/.exec(text);
  if (quarters) return span(year, [1, Number(quarters[1] ?? quarters[2]) * 3]);
  const quarter = /(\d)个?季度|^Q(\d)/.exec(text)?.slice(1).find(Boolean) ?? englishQuarter(text);
  if (quarter) return `${late(Number(quarter) * 3)}-Q${quarter}`;
  const first = /^[前头](\d+|十[一]?)个?月/.exec(text)?.[1];
  if (first) return span(year, [1, first.startsWith('十') ? 9 + first.length : Number(first)]);
  return chineseMonths(text, late) ?? englishMonths(text, late);
}

function chineseMonths(text: string, late: (month: number) => number): string | undefined {
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [month = 0, second = 0] = numbers;
  if (!(month >= 1 && month <= 12)) return undefined;
  const days = /^\d{1,2}月(\d{1,2})[日号]?[-—–―~～至到](?:(\d{1,2})月)?(\d{1,2})[日号]$/.exec(text);
  if (days) {
    const [first, until, last] = [Number(days[1]), Number(days[2] ?? month), Number(days[3])];
    return `${late(month)}-${two(month)}-${two(first)}/${late(month)}-${two(until)}-${two(last)}`;
  }
  if (/^\d{1,2}月?[-—–―~～至到]\d{1,2}月/.test(text) && second <= 12) return span(late(second), [month, second]);
  if (/^\d{1,2}月\d{1,2}[日号]$/.test(text) || /^[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text))
    return `${late(month)}-${two(month)}-${two(second)}`;
  return /^\d{1,2}月(?:份|底|末|初|[上中下]旬)?$/.test(text) ? `${late(month)}-${two(month)}` : undefined;
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function countOf(word: string): number {
  return /\d/.test(word) ? Number(word) : COUNTS.indexOf(word.toLowerCase()) + 1;
}

/** Months, days and quarters in Chinese numerals as digits: 十月三十日 is 10月30日, 首三季 the first three quarters. */
function inDigits(text: string): string {
  return text
    .replaceAll('○', '〇')
    .replace(/([一二三四五六七八九十]{1,3})(?=[月日])/g, (numeral) => String(chineseNumeral(numeral)))
    .replace(/首(?=[\d一二三四五六七八九十])/, '前')
    .replace(/季$/, '季度');
}

/** In the three months to July: May to July. */
function monthsTo(count: string, end: string, late: (month: number) => number): string | undefined {
  const months = countOf(count);
  const last = MONTHS.indexOf(end.slice(0, 3).toLowerCase());
  if (last < 0 || months < 1) return undefined;
  const at = late(last + 1) * 12 + last;
  const month = (each: number): string => `${Math.floor(each / 12)}-${two((each % 12) + 1)}`;
  return `${month(at - months + 1)}/${month(at)}`;
}

function englishQuarter(text: string): string | undefined {
  const found = ORDINALS.findIndex((word) => new RegExp(`\\b${word}[\\s-]quarter`, 'i').test(text));
  return found < 0 ? undefined : String(found + 1);
}

function englishMonths(text: string, late: (month: number) => number): string | undefined {
  const months = [...text.matchAll(/[A-Za-z]{3,}/g)].map(
    ([word]) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1,
  );
  const [month = 0, second] = months;
  if (month === 0) return undefined;
  if (second) return span(late(second), [month, second]);
  const day = /\b(\d{1,2})\b/.exec(text)?.[1];
  return day ? `${late(month)}-${two(month)}-${two(Number(day))}` : `${late(month)}-${two(month)}`;
}

/** Where a company's years begin: the last month of one of its quarters, with the quarter and year that it calls it. */
export interface FiscalCalendar {
  /** Months since year 0 of the quarter's last month. */
  readonly end: number;
  /** Quarters since year 0, as the company counts them. */
  readonly quarter: number;
}

const FISCAL =
  /\b(first|second|third|fourth)[\s-](?:fiscal[\s-])?quarter(?:\sof)?\s(?:fiscal\s)(?:year\s)?((?:19|20)\d{2})\b[^.]{0,80}?\bended\s(?:on\s)?([A-Z][a-z]{2,8})\s\d{1,2},\s((?:19|20)\d{2})/i;

/** The fiscal calendar that an article states: “third quarter of fiscal 2026, ended December 31, 2025”. */
export function fiscalCalendar(text: string): FiscalCalendar | undefined {
  const [, ordinal = '', year, month = '', endYear] = FISCAL.exec(text) ?? [];
  const last = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  if (last < 0) return undefined;
  return { end: Number(endYear) * 12 + last, quarter: Number(year) * 4 + ORDINALS.indexOf(ordinal.toLowerCase()) };
}

/** A quarter, or a year that the text calls fiscal, as the months that it is. */
export function inMonths(iso: string, text: string, { end, quarter }: FiscalCalendar): string {
  const [, year, number] = /^(\d{4})(?:-Q(\d))?$/.exec(iso) ?? [];
  if (year === undefined || (number === undefined && !/fiscal|FY/i.test(text))) return iso;
  const last = end + (Number(year) * 4 + (number === undefined ? 3 : Number(number) - 1) - quarter) * 3;
  const month = (at: number): string => `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
  return `${month(last - (number === undefined ? 11 : 2))}/${month(last)}`;
}

/** Years of China's five-year plans since the tenth (2001). */
export function planYears(text: string): string | undefined {
  const plan = /十([一二三四五六])?五/u.exec(text);
  if (!plan) return undefined;
  const first = 2001 + 5 * (plan[1] === undefined ? 0 : NUMERALS.indexOf(plan[1]));
  return `${first}/${first + 4}`;
}
