import type { DatePatterns, LocaleData } from './locale-data.js';

/** `long` in prose, `short` in tables and source lines, `month` without the day. */
export type DateForm = 'long' | 'short' | 'month';

/** A calendar date, month, quarter or year, as far as it is given. */
interface DatePoint {
  readonly year: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * A date or span in ISO 8601 as readers of the language write it; undefined where the text is none. Points: `2023`,
 * `2023-Q1`, `2023-05`, `2023-07-05`; spans: `2023-01/2023-05`, open ones `../2023-07-04` and `2018/..` (ISO 8601-2, 4.4).
 */
export function formatDate(iso: string, data: LocaleData, form: DateForm = 'long'): string | undefined {
  const patterns = form === 'short' ? data.dates.short : data.dates.long;
  const ends = iso.split('/');
  if (ends.length > 2) return undefined;
  const [from, to] = ends.map((end) => parsePoint(end, form === 'month'));
  if (ends.length === 1) return from && pointText(from, patterns);
  if (isOpen(ends[0]!)) return to && openText(to, patterns.until, patterns.untilDay, patterns);
  if (isOpen(ends[1]!)) return from && openText(from, patterns.since, patterns.sinceDay, patterns);
  return from && to && spanText(from, to, patterns);
}

function openText(point: DatePoint, general: string, beforeDay: string | undefined, patterns: DatePatterns): string {
  const pattern = point.day === undefined ? general : (beforeDay ?? general);
  return pattern.replace('{1}', () => pointText(point, patterns));
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function parsePoint(text: string, dropDay: boolean): DatePoint | undefined {
  const match = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [year, quarter, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysIn(year!, month!))) return undefined;
  return {
    year: year!,
    ...(quarter !== undefined && { quarter }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && !dropDay && { day }),
  };
}

/** Days of a month of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

function pointText(point: DatePoint, patterns: DatePatterns): string {
  return fill(patterns[precisionOf(point)], point, point, patterns);
}

function precisionOf(point: DatePoint): 'day' | 'month' | 'quarter' | 'year' {
  if (point.day !== undefined) return 'day';
  if (point.month !== undefined) return 'month';
  return point.quarter === undefined ? 'year' : 'quarter';
}

/** Two points with what they share written once. */
function spanText(from: DatePoint, to: DatePoint, patterns: DatePatterns): string {
  const precision = precisionOf(from);
  const alike = precision === precisionOf(to);
  if (alike && pointText(from, patterns) === pointText(to, patterns)) return pointText(from, patterns);
  if (alike && precision === 'year') return fill(patterns.years, from, to, patterns);
  const sameYear = alike && from.year === to.year;
  if (sameYear && precision === 'month') return fill(patterns.monthsOfYear, from, to, patterns);
  if (sameYear && precision === 'day' && from.month === to.month) return fill(patterns.daysOfMonth, from, to, patterns);
  return patterns.range.replace('{1}', pointText(from, patterns)).replace('{2}', pointText(to, patterns));
}

function fill(pattern: string, from: DatePoint, to: DatePoint, patterns: DatePatterns): string {
  const values: Record<string, string> = { ...tokens(from, '', patterns), ...tokens(to, '2', patterns) };
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function tokens(point: DatePoint, suffix: string, patterns: DatePatterns): Record<string, string> {
  return {
    [`year${suffix}`]: String(point.year),
    [`quarter${suffix}`]: patterns.quarterNames[(point.quarter ?? 1) - 1]!,
    [`month${suffix}`]: String(point.month ?? ''),
    [`month00${suffix}`]: String(point.month ?? '').padStart(2, '0'),
    [`monthName${suffix}`]: patterns.monthNames[(point.month ?? 1) - 1]!,
    [`day${suffix}`]: point.day === 1 ? (patterns.firstDay ?? '1') : String(point.day ?? ''),
    [`day00${suffix}`]: String(point.day ?? '').padStart(2, '0'),
  };
}
