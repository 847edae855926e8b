import type { Decimal } from 'decimal.js';
import { CALENDAR_YEAR, PLAIN, SHARE, UNITS, type UnitTable } from '../../base/unit-table.js';
import { placesOfDigits, significantDigits } from './convert-quantity.js';
import type { Operator } from './formula.js';
import { likeSides, type Sides } from './like-sides.js';
import type { Quantity } from './quantity.js';
import { rateSides } from './rate-sides.js';

export type Combined =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/**
 * Two quantities joined by an operator. Sums and differences take units of one dimension and give the left one's, the right
 * one converted; percent ± percentage points is percent, percent − percent is percentage points. A number without dimension
 * scales any unit, a share takes a part of anything, a quotient of like things has no unit, and one of unlike things the unit
 * that the table has for it: yuan / person. Sums are as precise as their least precise part, products by significant digits.
 */
export function combineQuantities(
  left: Quantity,
  operator: Operator,
  right: Quantity,
  units: UnitTable = UNITS,
): Combined {
  const additive = operator === '+' || operator === '-';
  const sides = additive ? likeSides(left, operator, right, units) : rateSides(left, operator, right, units);
  if (sides === undefined) return mismatch(left, operator, right, units);
  if (operator === '/' && right.value.isZero()) {
    return { ok: false, message: 'the formula divides by zero', hint: 'check the value behind the “/”' };
  }
  const value = apply(sides.left.value, operator, sides.right.value);
  const exact = left.exact && right.exact;
  const quantity = { value, places: placesOf(sides, operator, value), unit: sides.unit, exact };
  return { ok: true, quantity: { ...quantity, ...sharing(left, operator, right, units) } };
}

function apply(left: Decimal, operator: Operator, right: Decimal): Decimal {
  if (operator === '+') return left.plus(right);
  if (operator === '-') return left.minus(right);
  return operator === '*' ? left.times(right) : left.dividedBy(right);
}

/** What the result is a share of, where it is one. */
function sharing(
  left: Quantity,
  operator: Operator,
  right: Quantity,
  units: UnitTable,
): Pick<Quantity, 'whole' | 'factor'> {
  const measured = left.exact ? right : left;
  const other = left.exact ? left : right;
  const kept = {
    ...(measured.whole !== undefined && { whole: measured.whole }),
    ...(measured.factor !== undefined && { factor: measured.factor }),
  };
  if (operator === '*' && other.exact && (other.value.equals(100) || other.value.equals(1000))) {
    const factor = other.value.toNumber();
    return measured.whole === undefined ? { factor } : { whole: factor };
  }
  if (operator !== '/' || left.exact || right.exact) return kept;
  const [a, b] = [units.get(left.unit), units.get(right.unit)];
  const like = a !== undefined && a.dimension === b?.dimension && a.dimension !== PLAIN;
  return like ? { whole: left.factor ?? 1 } : {};
}

/** How to mend sums of unlike things, most special first. */
function sumHint(left: Quantity, right: Quantity, units: UnitTable): string {
  const [a, b] = [units.get(left.unit), units.get(right.unit)];
  const share = a?.dimension === SHARE ? a : b;
  if (share?.dimension === SHARE && (left.exact || right.exact)) {
    return `the whole is ${share.id === 'percent' ? 100 : 1000}: write it as “100 - [share]” is written for percent`;
  }
  const money = [a, b].every((unit) => unit !== undefined && /^[a-z]{3}$/.test(unit.dimension));
  if (money && a!.dimension !== b!.dimension) {
    return 'there is no conversion without a stated rate: multiply one by a fact with the rate, in a unit such as yuan-per-us-dollar';
  }
  if (a?.dimension === CALENDAR_YEAR) return 'years can be subtracted, or a bare number added to one';
  return 'both sides need units of the same kind (percent and percentage-point go together)';
}

function mismatch(left: Quantity, operator: Operator, right: Quantity, units: UnitTable): Combined {
  const plain = ({ exact, unit }: Quantity): boolean => exact && units.get(unit)?.dimension === PLAIN;
  const [a, b] = [left, right].map((side) => (plain(side) ? 'a bare number' : `“${side.unit}”`));
  if (operator === '+' || operator === '-') {
    const message = operator === '+' ? `${a} and ${b} cannot be added` : `${b} cannot be taken from ${a}`;
    return { ok: false, message, hint: sumHint(left, right, units) };
  }
  const message = `${a} cannot be ${operator === '*' ? 'multiplied' : 'divided'} by ${b}`;
  const [top, bottom] = [units.get(left.unit)?.dimension ?? PLAIN, units.get(right.unit)?.dimension ?? PLAIN];
  const rate = operator === '/' && ![top, bottom].some((dimension) => dimension === PLAIN || dimension.includes('/'));
  const hint = rate
    ? `no unit has the dimension ${top}/${bottom}: declare one under “units:” of report.yaml`
    : 'one side must be a number without unit or a share, or both of a division of the same kind';
  return { ok: false, message, hint };
}

/** The power of ten that an exact 10, 100, 1000 … moves the point of the other side by: what is known to 0.001 is 0.1 percent. */
function exactPower(left: Quantity, operator: Operator, right: Quantity): number {
  const exact = left.exact ? left : right;
  const power = exact.value.e;
  if (!exact.value.equals(`1e${power}`) || (operator === '/' && left.exact)) return 0;
  return operator === '/' ? -power : power;
}

function placesOf({ left, right }: Sides, operator: Operator, value: Decimal): number {
  const measured = [left, right].filter((side) => !side.exact);
  if (measured.length === 0) return Math.max(left.places, right.places);
  if (operator === '+' || operator === '-') return Math.min(...measured.map((side) => side.places));
  if (measured.length === 1) return measured[0]!.places - exactPower(left, operator, right);
  return Math.max(0, placesOfDigits(value, Math.min(...measured.map(significantDigits))));
}
