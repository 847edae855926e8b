import { Decimal } from 'decimal.js';
import { SHARE, SHARE_STEP } from '../../../base/unit-table.js';
import type { ComparedQuantity } from '../compared-text.js';

/** Far less than any last digit: for values that were worked out exactly. */
const HAIR = new Decimal('1e-12');

export function isShare({ dimension }: ComparedQuantity): boolean {
  return dimension === SHARE;
}

export function isStep({ dimension }: ComparedQuantity): boolean {
  return dimension === SHARE_STEP;
}

/** Whether one may be more or less than the other. */
export function isLike(a: ComparedQuantity, b: ComparedQuantity): boolean {
  return a.dimension === b.dimension;
}

/** Whether `difference` may be how much two values like `of` lie apart: points for percentages, else the same dimension. */
export function isDifferenceOf(difference: ComparedQuantity, of: ComparedQuantity): boolean {
  return isShare(of) ? isStep(difference) : !isStep(of) && isLike(difference, of);
}

/** How far rounding may take apart what belongs together; next to nothing where one is worked out from the others. */
export function slackOf(quantities: readonly ComparedQuantity[]): Decimal {
  const names = new Set(quantities.map(({ name }) => name));
  const derived = quantities.some(({ formula, name }) => {
    const inputs = formula === undefined ? [] : inputsOf(formula);
    return inputs.length === names.size - 1 && inputs.every((input) => input !== name && names.has(input));
  });
  if (derived) return HAIR;
  return quantities.reduce((sum, { half }) => sum.plus(half), HAIR);
}

/** References of a formula, without their brackets. */
export function inputsOf(formula: string): readonly string[] {
  return [...formula.matchAll(/\[((?:[^[\]]|\[[^\]]*\])*)\]/g)].map(([, reference]) => reference!.trim());
}

/** The least and the most that `part / whole` may be before rounding; undefined where the whole may be nothing. */
export function ratioRange(part: ComparedQuantity, whole: ComparedQuantity): readonly [Decimal, Decimal] | undefined {
  const low = whole.value.minus(whole.half);
  if (low.lessThanOrEqualTo(0) || part.value.isNegative()) return undefined;
  return [
    part.value.minus(part.half).dividedBy(whole.value.plus(whole.half)),
    part.value.plus(part.half).dividedBy(low),
  ];
}
