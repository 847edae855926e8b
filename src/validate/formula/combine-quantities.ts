import type { Decimal } from 'decimal.js';
import { PLAIN_UNITS } from '../report/unit-ids.js';
import type { Operator } from './formula.js';

/** A value on the way through a formula. */
export interface Quantity {
  readonly value: Decimal;
  /** Digits behind the point that the value is known to; negative for tens and hundreds. */
  readonly places: number;
  readonly unit: string;
  /** True for numbers written in the formula itself: they limit no precision and may scale any unit. */
  readonly exact: boolean;
}

export type Combined =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/**
 * Two quantities joined by an operator, by these rules. Sums and differences take like units and give that unit; percent ±
 * percentage-point is percent, percent − percent is percentage-point. A number without dimension scales any unit; a
 * quotient of like units has none. Sums are as precise as their least precise part, products by significant digits.
 */
export function combineQuantities(left: Quantity, operator: Operator, right: Quantity): Combined {
  const unit =
    operator === '+' || operator === '-' ? sumUnit(left, operator, right) : productUnit(left, operator, right);
  if (unit === undefined) return mismatch(left, operator, right);
  if (operator === '/' && right.value.isZero()) {
    return { ok: false, message: 'the formula divides by zero', hint: 'check the value behind the “/”' };
  }
  const value = apply(left.value, operator, right.value);
  const exact = left.exact && right.exact;
  return { ok: true, quantity: { value, places: placesOf(left, operator, right, value), unit, exact } };
}

function apply(left: Decimal, operator: Operator, right: Decimal): Decimal {
  if (operator === '+') return left.plus(right);
  if (operator === '-') return left.minus(right);
  return operator === '*' ? left.times(right) : left.dividedBy(right);
}

function isPlain(quantity: Quantity): boolean {
  return PLAIN_UNITS.includes(quantity.unit);
}

function sumUnit(left: Quantity, operator: Operator, right: Quantity): string | undefined {
  const [a, b] = [left.unit, right.unit];
  if (a === 'percent' && b === 'percentage-point') return 'percent';
  if (a === 'percentage-point' && b === 'percent') return operator === '+' ? 'percent' : undefined;
  if (a === 'percent' && b === 'percent' && operator === '-') return 'percentage-point';
  // The rest of a whole: 100 − 28.9 %.
  if (operator === '-' && left.exact && isPlain(left) && b === 'percent') return 'percent';
  // Between years lie years, not a year: 2023 − 2020 is the number 3.
  if (a === 'year' && b === 'year') return operator === '-' ? 'number' : undefined;
  if (a === 'year' && right.exact) return 'year';
  if (isPlain(left) && isPlain(right)) return left.exact ? b : a;
  return a === b ? a : undefined;
}

function productUnit(left: Quantity, operator: Operator, right: Quantity): string | undefined {
  if (isPlain(right)) return left.exact && isPlain(left) ? right.unit : left.unit;
  if (operator === '*' && isPlain(left)) return right.unit;
  return operator === '/' && left.unit === right.unit ? 'number' : undefined;
}

function mismatch(left: Quantity, operator: Operator, right: Quantity): Combined {
  const [a, b] = [left, right].map((side) => (side.exact && isPlain(side) ? 'a bare number' : `“${side.unit}”`));
  const words = { '+': `${a} and ${b} cannot be added`, '-': `${b} cannot be taken from ${a}` };
  const message =
    operator === '+' || operator === '-'
      ? words[operator]
      : `${a} cannot be ${operator === '*' ? 'multiplied' : 'divided'} by ${b}`;
  const hint =
    operator === '+' || operator === '-'
      ? 'both sides need the same unit (percent and percentage-point go together)'
      : 'one side must be a number without unit, or both of a division have the same';
  return { ok: false, message, hint };
}

function placesOf(left: Quantity, operator: Operator, right: Quantity, value: Decimal): number {
  const measured = [left, right].filter((side) => !side.exact);
  if (measured.length === 0) return Math.max(left.places, right.places);
  if (operator === '+' || operator === '-') return Math.min(...measured.map((side) => side.places));
  if (measured.length === 1) return measured[0]!.places;
  const digits = Math.min(...measured.map(significantDigits));
  const magnitude = value.isZero() ? 0 : value.abs().log(10).floor().toNumber();
  return Math.max(0, digits - 1 - magnitude);
}

/** Digits of the value as published, without leading zeros: 4 for 1663, 2 for 0.40; 1 at least. */
function significantDigits(quantity: Quantity): number {
  const digits = quantity.value.abs().toFixed(Math.max(0, quantity.places)).replace('.', '').replace(/^0+/, '');
  return Math.max(1, digits.length);
}
