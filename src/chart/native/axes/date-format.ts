import { monthNames, officeDatesOf } from '../../vega/formats.js';

/** A time (milliseconds since 1970) and how the chart writes it. */
export interface WrittenTime {
  readonly time: number;
  readonly text: string;
}

interface DateCode {
  /** Office's date format code (ECMA-376 part 1, 18.8.31). */
  readonly code: string;
  readonly write: (date: Date, language: string) => string;
}

const two = (value: number) => String(value).padStart(2, '0');
const ENGLISH = monthNames('en').long;
const CHINESE = monthNames('zh').long;
const year = (date: Date) => String(date.getUTCFullYear());
const month = (date: Date) => date.getUTCMonth() + 1;
const day = (date: Date) => date.getUTCDate();
const clock = (date: Date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
const shortMonth = (date: Date, language: string) => monthNames(language).short[month(date) - 1]!;
const longMonth = (date: Date, language: string) => monthNames(language).long[month(date) - 1]!;

/**
 * Forms that axes take, in the languages that charts are written in. Months in words follow the language of the chart, which
 * the file says; `[$-804]` makes them Chinese numerals wherever it is opened.
 */
const CODES: readonly DateCode[] = [
  { code: 'yyyy', write: year },
  { code: 'yy', write: (date) => two(date.getUTCFullYear() % 100) },
  { code: '"’"yy', write: (date) => `’${two(date.getUTCFullYear() % 100)}` },
  { code: 'yyyy"年"', write: (date) => `${year(date)}年` },
  { code: 'mmm', write: (date) => ENGLISH[month(date) - 1]!.slice(0, 3) },
  { code: 'mmmm', write: (date) => ENGLISH[month(date) - 1]! },
  { code: 'mmmmm', write: (date) => ENGLISH[month(date) - 1]!.slice(0, 1) },
  { code: 'm"月"', write: (date) => `${month(date)}月` },
  { code: '[$-804]mmmm', write: (date) => CHINESE[month(date) - 1]! },
  { code: 'm', write: (date) => String(month(date)) },
  { code: 'mm', write: (date) => two(month(date)) },
  { code: 'd', write: (date) => String(day(date)) },
  { code: 'dd', write: (date) => two(day(date)) },
  { code: 'mmm yyyy', write: (date, language) => `${shortMonth(date, language)} ${year(date)}` },
  { code: 'mmmm yyyy', write: (date, language) => `${longMonth(date, language)} ${year(date)}` },
  { code: 'mmm, yyyy', write: (date, language) => `${shortMonth(date, language)}, ${year(date)}` },
  { code: 'yyyy mmm', write: (date, language) => `${year(date)} ${shortMonth(date, language)}` },
  { code: 'mmm-yy', write: (date, language) => `${shortMonth(date, language)}-${two(date.getUTCFullYear() % 100)}` },
  { code: 'yyyy-mm', write: (date) => `${year(date)}-${two(month(date))}` },
  { code: 'yyyy/mm', write: (date) => `${year(date)}/${two(month(date))}` },
  { code: 'mm/yyyy', write: (date) => `${two(month(date))}/${year(date)}` },
  { code: 'yyyy"年"m"月"', write: (date) => `${year(date)}年${month(date)}月` },
  { code: 'yyyy-mm-dd', write: (date) => `${year(date)}-${two(month(date))}-${two(day(date))}` },
  { code: 'yyyy/mm/dd', write: (date) => `${year(date)}/${two(month(date))}/${two(day(date))}` },
  { code: 'mm/dd/yyyy', write: (date) => `${two(month(date))}/${two(day(date))}/${year(date)}` },
  { code: 'mm/dd', write: (date) => `${two(month(date))}/${two(day(date))}` },
  { code: 'yyyy"年"m"月"d"日"', write: (date) => `${year(date)}年${month(date)}月${day(date)}日` },
  { code: 'm"月"d"日"', write: (date) => `${month(date)}月${day(date)}日` },
  { code: 'd mmm', write: (date, language) => `${day(date)} ${shortMonth(date, language)}` },
  { code: 'mmm d', write: (date, language) => `${shortMonth(date, language)} ${day(date)}` },
  { code: 'mmm dd', write: (date, language) => `${shortMonth(date, language)} ${two(day(date))}` },
  { code: 'd mmm yyyy', write: (date, language) => `${day(date)} ${shortMonth(date, language)} ${year(date)}` },
  { code: 'mmm d, yyyy', write: (date, language) => `${shortMonth(date, language)} ${day(date)}, ${year(date)}` },
  { code: 'd mmmm yyyy', write: (date, language) => `${day(date)} ${longMonth(date, language)} ${year(date)}` },
  { code: 'hh:mm', write: clock },
  { code: 'hh', write: (date) => two(date.getUTCHours()) },
  { code: 'yyyy-mm-dd hh:mm', write: (date) => `${year(date)}-${two(month(date))}-${two(day(date))} ${clock(date)}` },
];

/**
 * The date format that writes every label as the chart does, or that of the finest step where the labels change their form along
 * the axis (“2004, April, July”): Office writes all labels of an axis in one.
 */
export function dateFormat(written: readonly WrittenTime[], language: string): string | undefined {
  if (written.length === 0) return undefined;
  const fitting = CODES.find(({ write }) =>
    written.every(({ time, text }) => write(new Date(time), language) === text),
  );
  if (fitting) return fitting.code;
  const times = written.map(({ time }) => time);
  const span = Math.max(...times) - Math.min(...times);
  const gap = span / Math.max(1, times.length - 1);
  if (gap < DAY) return span < DAY ? 'hh:mm' : officeDatesOf(language).hours;
  return plainDateFormat(gap < 28 * DAY ? 'days' : gap < 360 * DAY ? 'months' : 'years', language);
}

const DAY = 86_400_000;

/** How a language writes dates to the unit. */
export function plainDateFormat(unit: 'days' | 'months' | 'years', language: string): string {
  return unit === 'years' ? 'yyyy' : officeDatesOf(language)[unit];
}
