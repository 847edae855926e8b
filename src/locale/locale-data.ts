import type { Decimal } from 'decimal.js';
import type { DescribeChart } from './chart-sentences/chart-story.js';
import type { PhraseKey } from './phrase-key.js';
import type { PluralForm, UnitWords } from './units/unit-words.js';

export type { PluralForm, UnitPattern, UnitWords } from './units/unit-words.js';

/** All that a language needs: words, patterns and rules as plain data. One file for each language. */
export interface LocaleData {
  /** BCP 47 tag: `zh-Hans`. */
  readonly language: string;
  /** Other tags that this language answers to: `zh-CN`. */
  readonly aliases: readonly string[];
  readonly numbers: NumberRules;
  /** Words for powers of ten that stand behind a number, for reading: `million`, 万. */
  readonly magnitudes?: Readonly<Record<string, number>>;
  /** Numbers that are written in words of a single run of characters: 三十二. For reading only. */
  readonly numerals?: NumeralRules;
  /** Words for the units that facts and cells are stored in, by unit id. */
  readonly units: Readonly<Record<string, UnitWords>>;
  readonly dates: { readonly long: DatePatterns; readonly short: DatePatterns };
  readonly charts: ChartFormats;
  /** What charts show, in sentences: their alternative texts. */
  readonly describeChart: DescribeChart;
  /** Name of the patterns of the package `hyphen` that words of the language are parted by (`en-us`, `fr`); none for a language that parts none. */
  readonly hyphenation?: string;
  readonly list: ListPatterns;
  readonly quotes: QuotationMarks;
  readonly operators: Readonly<Record<'+' | '-' | '*' | '/' | '(' | ')', string>>;
  /** Fixed strings by key; `{1}`, `{2}` stand for what is filled in. */
  readonly phrases: Readonly<Record<PhraseKey, string>>;
  /** A whole number from 1 as an ordinal: `3rd`, `第3`. */
  readonly ordinal: (position: number) => string;
  /** The plural form that a written number takes; the text is without sign and grouping (`1`, `1.0`, `13049`). */
  readonly plural: (number: string) => PluralForm;
}

export interface NumeralRules {
  /** Finds them (global). */
  readonly pattern: RegExp;
  /** The number that one writes; undefined where it writes none. */
  readonly parse: (text: string) => { readonly value: Decimal; readonly places: number } | undefined;
}

export interface NumberRules {
  readonly decimal: string;
  readonly group: string;
  /** Digits before the point from which on groups of three are set off: 4 groups 1,000, 5 only 10,000. */
  readonly groupFrom: number;
  readonly minus: string;
  readonly plus: string;
}

/**
 * How dates and spans are written. Tokens: `{year} {month} {monthName} {day} {quarter}`, and the same with `2` for the
 * end of a span; in `range`, `until` and `since` the ends are whole texts `{1}` and `{2}`.
 */
export interface DatePatterns {
  readonly monthNames: readonly string[];
  /** Names of the four quarters, for `{quarter}`. */
  readonly quarterNames: readonly string[];
  /** What `{day}` is on the first of a month, where it is no `1`. */
  readonly firstDay?: string;
  readonly day: string;
  readonly month: string;
  readonly quarter: string;
  readonly year: string;
  readonly daysOfMonth: string;
  readonly monthsOfYear: string;
  readonly years: string;
  readonly range: string;
  readonly until: string;
  readonly since: string;
  /** The same before a day, where that is said otherwise. */
  readonly untilDay?: string;
  readonly sinceDay?: string;
}

/** How charts write dates; numbers are those of `NumberRules`. Patterns are d3-time-format's. */
export interface ChartFormats {
  readonly dateTime: string;
  readonly date: string;
  readonly time: string;
  /** Before and after noon. */
  readonly periods: readonly [string, string];
  /** From Sunday. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Office's codes (ECMA-376 part 1, 18.8.31) for the dates of an axis, by its finest step. */
  readonly officeDates: { readonly days: string; readonly months: string; readonly hours: string };
}

export interface ListPatterns {
  /** Between all but the last two. */
  readonly separator: string;
  /** Between the last two of three or more, and between two. */
  readonly last: string;
  readonly pair: string;
}

export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}
