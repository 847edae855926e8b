import { Decimal } from 'decimal.js';
import type { NumberRules } from './locale-data.js';

/** What to do with the sign of positive numbers, and with groups of digits. */
export interface NumberOptions {
  /** A plus before positive numbers; none by default. Zero never has a sign. */
  readonly sign?: boolean;
  /** False keeps the digits together (years). */
  readonly grouped?: boolean;
}

/**
 * A number as readers of the language write it, rounded half away from zero to `places` digits behind the point:
 * `13,049`, `−0.4`. A value that rounds to zero has no sign. With negative places it is known to tens or hundreds only, and
 * so rounded: 3957 with places -3 is `4000`.
 */
export function formatNumber(value: Decimal, places: number, rules: NumberRules, options: NumberOptions = {}): string {
  const shown = Math.max(0, places);
  const rounded = roundTo(value, places);
  const [whole = '0', fraction] = rounded.abs().toFixed(shown).split('.');
  const digits = options.grouped === false ? whole : grouped(whole, rules);
  const unsigned = fraction === undefined ? digits : `${digits}${rules.decimal}${fraction}`;
  return `${signOf(rounded, rules, options.sign === true)}${unsigned}`;
}

/** A value rounded half away from zero to its places; negative ones round to tens, hundreds and so on. */
export function roundTo(value: Decimal, places: number): Decimal {
  if (places >= 0) return value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  const unit = Decimal.pow(10, -places);
  return value.dividedBy(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit);
}

function grouped(whole: string, rules: NumberRules): string {
  if (whole.length < rules.groupFrom) return whole;
  return whole.replace(/\B(?=(\d{3})+$)/g, rules.group);
}

function signOf(value: Decimal, rules: NumberRules, plus: boolean): string {
  if (value.isZero()) return '';
  if (value.isNegative()) return rules.minus;
  return plus ? rules.plus : '';
}
