import { Decimal } from 'decimal.js';
import type { UnitDefinition, UnitTable } from '../../base/unit-table.js';
import type { Quantity } from './quantity.js';

/**
 * The quantity in another unit of the same dimension: 1.17 亿吨 is 11700 万吨, known to hundreds (places -2), so that it is 117 Mt
 * in English and not 117.00. Unchanged where the units measure different things, or one is unknown.
 */
export function convertQuantity(quantity: Quantity, unit: string, units: UnitTable): Quantity {
  const [from, to] = [units.get(quantity.unit), units.get(unit)];
  if (from === undefined || to === undefined || from.dimension !== to.dimension || from.id === to.id) return quantity;
  return rescaled(quantity, from, to);
}

/**
 * A quantity counted in `from`, counted in `to`, whatever their dimensions. Powers of ten keep its digits; another ratio keeps
 * as many significant digits as it had: 100 ha are 1,500 亩.
 */
export function rescaled(quantity: Quantity, from: UnitDefinition, to: UnitDefinition): Quantity {
  const shift = from.power - to.power;
  const [up, down] = [from.ratio ?? [1, 1], to.ratio ?? [1, 1]];
  const [numerator, denominator] = [up[0] * down[1], up[1] * down[0]];
  const moved = quantity.value.times(Decimal.pow(10, shift));
  if (numerator === denominator) return { ...quantity, value: moved, places: quantity.places - shift, unit: to.id };
  const value = moved.times(numerator).dividedBy(denominator);
  return { ...quantity, value, places: placesOfDigits(value, significantDigits(quantity)), unit: to.id };
}

/** Digits of the value as published, without leading zeros: 4 for 1663, 2 for 0.40; 1 at least. */
export function significantDigits({ value, places }: Pick<Quantity, 'value' | 'places'>): number {
  if (value.isZero()) return 1;
  return Math.max(1, value.e + 1 + places);
}

/** Digits behind the point of a value that is known to so many significant digits; negative for tens and hundreds. */
export function placesOfDigits(value: Decimal, digits: number): number {
  return value.isZero() ? 0 : digits - 1 - value.e;
}
