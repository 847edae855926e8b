import { Decimal } from 'decimal.js';
import type { Claim } from '../claim/claim.js';
import type { ComparedQuantity } from '../compared-text.js';
import type { Side } from '../words/comparison-words.js';
import { isLike, isShare, ratioRange } from './quantities.js';
import { shown, type Verdict } from './verdict.js';

/** B is a multiple of A, or A (the subject) of B; by a word, or by a figure T of how many times. */
export function judgeMultiple(claim: Claim): Verdict | undefined {
  const { sentence, factor, side, figures, sign } = claim;
  const { A, B, T } = figures;
  if (!A || !B || !isLike(A.quantity, B.quantity)) return undefined;
  const rising = claim.ref === '' && /from|从|由/.test(sentence.masked.slice(claim.from, claim.to));
  const range = rising ? ratioRange(B.quantity, A.quantity) : ratioRange(A.quantity, B.quantity);
  if (!range || sign < 0) return undefined;
  const [over, under] = rising ? [B, A] : [A, B];
  if (T) return judgeTimes(claim, range, [over, under, T]);
  if (factor === undefined || within(range, factor, side, factor * 0.08)) return undefined;
  return {
    sentence,
    at: claim.from,
    figure: B,
    says: `${shown(over, sentence)} is said to be ${said(side)}${plainNumber(factor)} times ${shown(under, sentence)}`,
    but: `it is ${over.quantity.value.dividedBy(under.quantity.value).toDecimalPlaces(2)} times as much`,
    fix: 'write the multiple that it is, or mend the value that is wrong',
  };
}

function judgeTimes(
  { sentence, from, side }: Claim,
  [low, high]: readonly [Decimal, Decimal],
  [over, under, T]: readonly [
    NonNullable<Claim['figures']['A']>,
    NonNullable<Claim['figures']['A']>,
    NonNullable<Claim['figures']['A']>,
  ],
): Verdict | undefined {
  const { value, half, dimension } = T.quantity;
  if (dimension !== 'plain' || side !== undefined) return undefined;
  if (value.plus(half).greaterThanOrEqualTo(low) && value.minus(half).lessThanOrEqualTo(high)) return undefined;
  return {
    sentence,
    at: from,
    figure: T,
    says: `${shown(over, sentence)} is said to be ${shown(T, sentence)} times ${shown(under, sentence)}`,
    but: `it is ${over.quantity.value.dividedBy(under.quantity.value).toDecimalPlaces(2)} times as much`,
    fix: 'mend the value that is wrong; a formula keeps it right',
  };
}

/** A rise of D percent, said to be a multiple. */
export function judgeMultipleOfRise({
  sentence,
  factor,
  side,
  sign,
  from,
  figures: { D },
}: Claim): Verdict | undefined {
  if (!D || factor === undefined || !isShare(D.quantity)) return undefined;
  const { value, half } = D.quantity;
  const range = [value.minus(half), value.plus(half)]
    .map((rate) => rate.times(sign).plus(1))
    .sort((a, b) => a.comparedTo(b));
  if (within([range[0]!, range[1]!], factor, side, factor * 0.08)) return undefined;
  const says = `a change of ${shown(D, sentence)} is said to be ${said(side)}${plainNumber(factor)} times as much`;
  const but = `it is ${value.times(sign).plus(1).toDecimalPlaces(2)} times as much`;
  return { sentence, at: from, figure: D, says, but, fix: 'write the multiple that it is, or mend the value' };
}

/** A share F and the fraction that stands beside it. */
export function judgeFraction({ sentence, factor, side, from, figures: { F } }: Claim): Verdict | undefined {
  if (!F || factor === undefined || !isShare(F.quantity)) return undefined;
  const { value, half } = F.quantity;
  if (within([value.minus(half), value.plus(half)], factor, side, 0.035)) return undefined;
  const says = `${shown(F, sentence)} is said to be ${said(side)}${new Decimal(factor).times(100).toDecimalPlaces(1)}%`;
  const but = value.greaterThan(factor) ? 'it is more' : 'it is less';
  const far = side === 'over' || side === 'under' ? but : `${but}, or too far from it`;
  return { sentence, at: from, figure: F, says, but: far, fix: 'write the fraction that it is, or mend the value' };
}

/** A is a share D of B. */
export function judgeShareOf({ sentence, from, figures: { A, B, D } }: Claim): Verdict | undefined {
  if (!A || !B || !D || !isShare(D.quantity) || isShare(A.quantity) || !isLike(A.quantity, B.quantity))
    return undefined;
  const range = ratioRange(A.quantity, B.quantity);
  if (!range || meets(D.quantity, range)) return undefined;
  const share = A.quantity.value.dividedBy(B.quantity.value).times(100).toDecimalPlaces(1);
  const says = `${shown(A, sentence)} is said to be ${shown(D, sentence)} of ${shown(B, sentence)}`;
  return {
    sentence,
    at: from,
    figure: D,
    says,
    but: `it is ${share}%`,
    fix: 'mend the value that is wrong; a formula keeps it right',
  };
}

function meets({ value, half }: ComparedQuantity, [low, high]: readonly [Decimal, Decimal]): boolean {
  return value.plus(half).greaterThanOrEqualTo(low) && value.minus(half).lessThanOrEqualTo(high);
}

/**
 * Whether a value, known as a range, may be called so. “Over” and “under” are taken at their word; “nearly” may fall short by a tenth of
 * the factor, but by no less than the slack of “about”, which goes both ways.
 */
function within(
  [low, high]: readonly [Decimal, Decimal],
  factor: number,
  side: Side | undefined,
  slack: number,
): boolean {
  switch (side) {
    case 'over':
      return high.greaterThanOrEqualTo(factor);
    case 'under':
      return low.lessThanOrEqualTo(factor);
    case 'nearly':
      return (
        low.lessThanOrEqualTo(factor) && high.greaterThanOrEqualTo(factor - Math.max(slack, factor * 0.1) - slack / 2)
      );
    default:
      return low.lessThanOrEqualTo(factor + slack) && high.greaterThanOrEqualTo(factor - slack);
  }
}

function said(side: Side | undefined): string {
  return { over: 'more than ', under: 'less than ', nearly: 'nearly ', about: 'about ', none: '' }[side ?? 'none'];
}

function plainNumber(factor: number): string {
  return new Decimal(factor).toDecimalPlaces(2).toString();
}
