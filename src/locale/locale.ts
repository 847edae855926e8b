import type { Decimal } from 'decimal.js';
import { isCellPosition, type Position } from '../base/position.js';
import type { DescribeChart } from './chart-sentences/chart-story.js';
import { type DateForm, formatDate } from './format-date.js';
import { formatNumber } from './format-number.js';
import { formatUnit, type ScaledValue, scaleUnit, type UnitOptions } from './format-unit.js';
import { formulaInWords } from './formula-in-words.js';
import { LANGUAGES } from './languages.js';
import type { ChartFormats, LocaleData, NumberRules, QuotationMarks, UnitWords } from './locale-data.js';
import { type Figure, type FigureFinder, figureFinder, parseFigure } from './parse/find-figures.js';
import type { PhraseKey } from './phrase-key.js';

export type { DateForm } from './format-date.js';
export type { ScaledValue, UnitForm, UnitOptions } from './format-unit.js';
export type { QuotationMarks, UnitPattern, UnitWords } from './locale-data.js';
export type { Figure, FoundFigure } from './parse/find-figures.js';
export type { PhraseKey } from './phrase-key.js';

/**
 * How one language writes numbers, units, dates, lists and briefdeck's own words. Between a number and a unit that is
 * a word or symbol of its own stands a no-break space (U+00A0) in English and nothing in Chinese.
 */
export interface Locale {
  /** BCP 47 tag as it was asked for: `zh-Hans`, `en-AU`. */
  readonly language: string;
  /** A bare number: `13,049`, `−0.4`; `sign` puts a plus before positive ones. */
  readonly formatNumber: (value: Decimal, places: number, options?: { readonly sign?: boolean }) => string;
  /** A stored value with its unit, in the locale's unit and the form asked for: `1957万吨`, `19.57 Mt`. */
  readonly formatUnit: (value: Decimal, places: number, unit: string, options?: UnitOptions) => string;
  /** The number that `formatUnit` writes, as a decimal with its places: charts and workbooks take this. */
  readonly scaleUnit: (value: Decimal, places: number, unit: string) => ScaledValue;
  /** The figure that a whole text is, `19.57 Mt`, in every unit that writes it so; empty where it is none. */
  readonly parseFigure: (text: string) => readonly Figure[];
  /** Every number of a text with the unit that stands round it. */
  readonly findFigures: FigureFinder;
  /** Power of ten from the stored unit to the one shown: -2 for 万吨 in English. 0 for a unit without words. */
  readonly scaleFor: (unit: string) => number;
  /** Whether the unit has words in this language. */
  readonly hasUnit: (unit: string) => boolean;
  /** An ISO 8601 date, month, quarter, year or span; undefined where the text is none. See `formatDate`. */
  readonly formatDate: (iso: string, form?: DateForm) => string | undefined;
  /** `甲、乙和丙`; `A, B and C`. Empty for no items. */
  readonly joinList: (items: readonly string[]) => string;
  readonly quotes: QuotationMarks;
  /** The signs of numbers, and how charts write dates. */
  readonly numbers: NumberRules;
  readonly charts: ChartFormats;
  readonly describeChart: DescribeChart;
  readonly hyphenation?: string;
  /** A whole number from 1 as an ordinal: `第3`, `3rd`. */
  readonly ordinal: (position: number) => string;
  /** One of briefdeck's fixed strings, with `{1}`, `{2}` … filled in: `phrase('page-of', 2, 7)`. */
  readonly phrase: (key: PhraseKey, ...values: readonly (string | number)[]) => string;
  /** Name of a slide layout in a gallery, from its key; the key itself where the locale has no name for it. */
  readonly layoutLabel: (layout: string) => string;
  /** A place in a source: `第1段第2句`, `表2第3行第4列`; `para. 1, sentence 2`, `table 2, row 3, column 4`. */
  readonly place: (position: Position) => string;
  /** A formula in words; `label` names a reference (`va-growth`, `capacity[coking].capacity`). */
  readonly formulaInWords: (formula: string, label: (reference: string) => string) => string;
}

/** Words by language for units that a report declares for itself, by unit id. */
export type OwnUnits = ReadonlyMap<string, { readonly words: ReadonlyMap<string, UnitWords> }>;

/**
 * The locale of a language tag or of its nearest parent (`en-AU` → `en`), with words for a report's own units; undefined where
 * there is none.
 */
export function localeOf(language: string, own?: OwnUnits): Locale | undefined {
  const parts = language.split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-').toLowerCase();
    const data = LANGUAGES.find((entry) => answersTo(entry, tag));
    if (data)
      return localeFrom(own === undefined ? data : { ...data, units: withOwn(data.units, own, language) }, language);
  }
  return undefined;
}

/** Tags of all languages that have a locale file, for hints. */
export function knownLanguages(): readonly string[] {
  return LANGUAGES.map((data) => data.language);
}

/** A locale made of its data, for the tag that was asked for. */
export function localeFrom(data: LocaleData, language = data.language): Locale {
  const findFigures = figureFinder(data);
  return {
    language,
    formatNumber: (value, places, options) => formatNumber(value, places, data.numbers, options),
    formatUnit: (value, places, unit, options) => formatUnit(value, places, unit, data, options),
    scaleUnit: (value, places, unit) => scaleUnit(value, places, unit, data),
    parseFigure: (text) => parseFigure(text, findFigures),
    findFigures,
    scaleFor: (unit) => data.units[unit]?.shift ?? 0,
    hasUnit: (unit) => Object.hasOwn(data.units, unit),
    formatDate: (iso, form) => formatDate(iso, data, form),
    joinList: (items) => joinList(items, data),
    quotes: data.quotes,
    numbers: data.numbers,
    charts: data.charts,
    describeChart: data.describeChart,
    ...(data.hyphenation !== undefined && { hyphenation: data.hyphenation }),
    ordinal: data.ordinal,
    phrase: (key, ...values) => fillPhrase(data.phrases[key], values),
    layoutLabel: (layout) => layoutLabel(layout, data),
    place: (position) => placeText(position, data),
    formulaInWords: (formula, label) => formulaInWords(formula, label, data),
  };
}

function withOwn(units: LocaleData['units'], own: OwnUnits, language: string): LocaleData['units'] {
  const added = [...own].flatMap(([id, { words }]) =>
    words.has(language) ? [[id, words.get(language)!] as const] : [],
  );
  return { ...units, ...Object.fromEntries(added) };
}

function answersTo(data: LocaleData, tag: string): boolean {
  return [data.language, ...data.aliases].some((name) => name.toLowerCase() === tag);
}

function joinList(items: readonly string[], data: LocaleData): string {
  if (items.length < 3) return items.join(data.list.pair);
  return `${items.slice(0, -1).join(data.list.separator)}${data.list.last}${items.at(-1)}`;
}

function placeText(position: Position, { phrases }: LocaleData): string {
  if (!isCellPosition(position)) return fillPhrase(phrases.place, [position.paragraph, position.sentence]);
  return fillPhrase(phrases['cell-place'], [position.table, position.row, position.column]);
}

function fillPhrase(pattern: string, values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (whole, index: string) => String(values[Number(index) - 1] ?? whole));
}

function layoutLabel(layout: string, data: LocaleData): string {
  const phrases: Readonly<Record<string, string>> = data.phrases;
  const key = `layout-${layout}`;
  return Object.hasOwn(phrases, key) ? phrases[key]! : layout;
}
