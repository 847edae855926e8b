import { Decimal } from 'decimal.js';
import { formatNumber, roundTo } from './format-number.js';
import type { LocaleData, UnitPattern, UnitWords } from './locale-data.js';

/** `full` in prose, `short` in tables and labels, `number` without the unit, `unit` without the number. */
export type UnitForm = 'full' | 'short' | 'number' | 'unit';

export interface UnitOptions {
  /** `full` where absent. */
  readonly form?: UnitForm;
  /** A plus before positive numbers. */
  readonly sign?: boolean;
}

/** A value and how many digits behind the point it has. */
export interface ScaledValue {
  readonly value: Decimal;
  readonly places: number;
}

/** What a unit without words is written as: the bare number. Validation reports unknown units before this is reached. */
const PLAIN: UnitWords = { full: '{n}', unit: '' };

/** A stored value in the unit that readers of the language expect, digits kept: 1957 万吨 is 19.57 (Mt) in English. */
export function scaleUnit(value: Decimal, places: number, unit: string, data: LocaleData): ScaledValue {
  const words = wordsOf(unit, data);
  const shift = words.shift ?? 0;
  // 50.552 billion known to billions is 510 亿, not 506.
  const known = places < Math.max(0, shift) ? roundTo(value, places) : value;
  const scaled = known.times(Decimal.pow(10, shift));
  const kept = Math.max(0, places - shift);
  if (words.trimZeros !== true || shift >= 0) return { value: scaled, places: kept };
  return { value: scaled, places: Math.max(places, scaled.toDecimalPlaces(kept).decimalPlaces()) };
}

/** A stored value with its unit, as readers of the language write it: `1957万吨`, `19.57 Mt` with a no-break space. */
export function formatUnit(
  value: Decimal,
  places: number,
  unit: string,
  data: LocaleData,
  options: UnitOptions = {},
): string {
  const words = wordsOf(unit, data);
  const form = options.form ?? 'full';
  if (form === 'unit') return words.unit;
  const scaled = scaleUnit(value, places, unit, data);
  const text = formatNumber(scaled.value, scaled.places, data.numbers, {
    sign: options.sign === true,
    grouped: words.grouped !== false,
  });
  if (form === 'number') return text;
  const pattern = form === 'short' ? (words.short ?? words.full) : words.full;
  const written = scaled.value.abs().toFixed(scaled.places);
  return patternText(pattern, written, data).replace('{n}', () => text);
}

function wordsOf(unit: string, data: LocaleData): UnitWords {
  return Object.hasOwn(data.units, unit) ? data.units[unit]! : PLAIN;
}

function patternText(pattern: UnitPattern, written: string, data: LocaleData): string {
  return typeof pattern === 'string' ? pattern : pattern[data.plural(written)];
}
