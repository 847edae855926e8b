import { CALENDAR_YEAR, PLAIN, SHARE, SHARE_STEP, type UnitDefinition, type UnitTable } from '../../base/unit-table.js';
import { convertQuantity, rescaled } from './convert-quantity.js';
import type { Quantity } from './quantity.js';

/** Both sides of an operator, converted so that their bare values can be joined, and the unit of the result. */
export interface Sides {
  readonly left: Quantity;
  readonly right: Quantity;
  readonly unit: string;
}

/** The sides of a sum or difference, or undefined where they cannot be added. */
export function likeSides(left: Quantity, operator: '+' | '-', right: Quantity, units: UnitTable): Sides | undefined {
  const [a, b] = [units.get(left.unit), units.get(right.unit)];
  if (a === undefined || b === undefined) return undefined;
  if (a.dimension === SHARE || b.dimension === SHARE) return shareSides(left, a, operator, right, b, units);
  // Between years lie years, not a year: 2023 − 2020 is the number 3.
  if (a.dimension === CALENDAR_YEAR) return yearSides(left, operator, right, b);
  if (a.dimension === PLAIN && b.dimension === PLAIN) return { left, right, unit: left.exact ? b.id : a.id };
  return a.dimension === b.dimension ? { left, right: convertQuantity(right, a.id, units), unit: a.id } : undefined;
}

function shareSides(
  left: Quantity,
  a: UnitDefinition,
  operator: '+' | '-',
  right: Quantity,
  b: UnitDefinition,
  units: UnitTable,
): Sides | undefined {
  if (isWhole(left, b)) return { left, right, unit: b.id };
  if (isWhole(right, a)) return { left, right, unit: a.id };
  const [first, second] = [a.dimension, b.dimension];
  if (first === SHARE && second === SHARE_STEP) return { left, right: rescaled(right, b, a), unit: a.id };
  if (first === SHARE_STEP && second === SHARE && operator === '+') {
    return { left: rescaled(left, a, b), right, unit: b.id };
  }
  if (first !== SHARE || second !== SHARE) return undefined;
  if (operator === '+') return { left, right: rescaled(right, b, a), unit: a.id };
  const point = units.get('percentage-point')!;
  return { left: rescaled(left, a, point), right: rescaled(right, b, point), unit: point.id };
}

/** The whole, written as a bare number: 100 beside percent, 1000 beside per mille. */
function isWhole(quantity: Quantity, share: UnitDefinition): boolean {
  return quantity.exact && share.dimension === SHARE && quantity.value.equals(10 ** -share.power);
}

function yearSides(left: Quantity, operator: '+' | '-', right: Quantity, b: UnitDefinition): Sides | undefined {
  if (b.dimension === CALENDAR_YEAR) return operator === '-' ? { left, right, unit: 'number' } : undefined;
  return right.exact && b.dimension === PLAIN ? { left, right, unit: left.unit } : undefined;
}
