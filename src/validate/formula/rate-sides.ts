import { PLAIN, SHARE, SHARE_STEP, type UnitDefinition, type UnitTable } from '../../base/unit-table.js';
import { convertQuantity, rescaled } from './convert-quantity.js';
import type { Sides } from './like-sides.js';
import type { Quantity } from './quantity.js';

/** The sides of a product or quotient, or undefined where no unit fits the result. */
export function rateSides(left: Quantity, operator: '*' | '/', right: Quantity, units: UnitTable): Sides | undefined {
  const [a, b] = [units.get(left.unit), units.get(right.unit)];
  if (a === undefined || b === undefined) return undefined;
  if (b.dimension === PLAIN) return { left, right, unit: left.exact && a.dimension === PLAIN ? b.id : a.id };
  if (operator === '*' && a.dimension === PLAIN) return { left, right, unit: b.id };
  if (operator === '/' && a.dimension === b.dimension) {
    return { left, right: convertQuantity(right, a.id, units), unit: 'number' };
  }
  return partSides(left, a, operator, right, b) ?? compoundSides(left, a, operator, right, b, units);
}

/** A share of something, `[share] * [whole]`, or the whole behind a part, `[part] / [share]`: 28.9 percent count as 0.289. */
function partSides(
  left: Quantity,
  a: UnitDefinition,
  operator: '*' | '/',
  right: Quantity,
  b: UnitDefinition,
): Sides | undefined {
  const shares = [SHARE, SHARE_STEP];
  if (b.dimension === SHARE && !shares.includes(a.dimension)) return { left, right: asFraction(right, b), unit: a.id };
  const first = a.dimension === SHARE && operator === '*' && !shares.includes(b.dimension);
  return first ? { left: asFraction(left, a), right, unit: b.id } : undefined;
}

function asFraction(share: Quantity, unit: UnitDefinition): Quantity {
  const number: UnitDefinition = { id: 'number', dimension: PLAIN, power: 0, symbol: '' };
  return rescaled(share, unit, number);
}

/** Money / people is money per person; that times people, or money divided by it, is the other again. */
function compoundSides(
  left: Quantity,
  a: UnitDefinition,
  operator: '*' | '/',
  right: Quantity,
  b: UnitDefinition,
  units: UnitTable,
): Sides | undefined {
  const sign = operator === '*' ? 1 : -1;
  const dimension = compound(a.dimension, operator, b.dimension);
  if (dimension === undefined) return undefined;
  const unit = nearest(dimension, a.power + sign * b.power, units);
  if (unit === undefined) return undefined;
  // Both sides go to their base units, and one of them takes the result from there to its unit.
  const [first, second] = [based(left, a, unit), based(right, b)];
  return { left: first, right: second, unit: unit.id };
}

/** `cny / person` is `cny/person`; `cny/person * person` is `cny`; `cny / cny/person` is `person`. */
function compound(a: string, operator: '*' | '/', b: string): string | undefined {
  const [aTop, aUnder] = a.split('/');
  const [bTop, bUnder] = b.split('/');
  if (operator === '*') {
    if (aUnder !== undefined && aUnder === b) return aTop;
    return bUnder !== undefined && bUnder === a ? bTop : undefined;
  }
  if (aUnder === undefined && bUnder === undefined) return `${a}/${b}`;
  return bUnder !== undefined && bTop === a ? bUnder : undefined;
}

/** The unit of a dimension whose power is nearest to the one given, so that figures keep their size; plain ratios only. */
function nearest(dimension: string, power: number, units: UnitTable): UnitDefinition | undefined {
  const fitting = [...units.values()].filter((unit) => unit.dimension === dimension && unit.ratio === undefined);
  return fitting.sort((x, y) => Math.abs(x.power - power) - Math.abs(y.power - power))[0];
}

function based(quantity: Quantity, from: UnitDefinition, result?: UnitDefinition): Quantity {
  const base = { ...from, power: result?.power ?? 0, ratio: [1, 1] as const };
  return rescaled(quantity, from, base);
}
