import { Decimal } from 'decimal.js';
import type { Claim } from '../claim/claim.js';
import type { ComparedFigure } from '../compared-text.js';
import type { ComparisonContext } from '../comparison-context.js';
import { judgeAmount } from './judge-amount.js';
import { relationByFormula } from './relation-by-formula.js';
import { isDifferenceOf, isLike, isShare, ratioRange, slackOf } from './quantities.js';
import { shown, type Verdict } from './verdict.js';

/** A, more or less than B or than something else, by D: order, size, and what the report's formulas say of A and D. */
export function judgeGap(claim: Claim, context: ComparisonContext): Verdict | undefined {
  const { A, B, D } = claim.figures;
  const negative = judgeAmount(claim);
  if (negative) return negative;
  if (!A || A.quantity.value.isNegative() || A.quantity.fell) return undefined;
  if (B && isLike(A.quantity, B.quantity)) return judgeOrder(claim, A, B) ?? (D && judgeSize(claim, A, B, D));
  return D && !B && isDifferenceOf(D.quantity, A.quantity) ? judgeRelation(claim, A, D, context) : undefined;
}

function judgeOrder(claim: Claim, A: ComparedFigure, B: ComparedFigure): Verdict | undefined {
  const { sign, word, sentence, opposite } = claim;
  if (B.quantity.value.isNegative() || B.quantity.fell) return undefined;
  if (A.quantity.value.minus(B.quantity.value).times(sign).greaterThanOrEqualTo(0)) return undefined;
  return {
    sentence,
    at: word!.at,
    figure: B,
    says: `“${word!.text}” puts ${shown(A, sentence)} ${sign > 0 ? 'over' : 'under'} ${shown(B, sentence)}`,
    but: `it is ${sign > 0 ? 'less' : 'more'}`,
    fix: `write “${opposite}”, or mend the value that is wrong`,
  };
}

/** By how much A and B lie apart: points or an amount, or a rate of B. */
export function judgeSize(claim: Claim, A: ComparedFigure, B: ComparedFigure, D: ComparedFigure): Verdict | undefined {
  const { sign, sentence } = claim;
  const [a, b, d] = [A.quantity, B.quantity, D.quantity];
  const at = claim.second?.at ?? claim.word?.at ?? claim.from;
  const says = `${shown(A, sentence)} and ${shown(B, sentence)} are said to lie ${shown(D, sentence)} apart`;
  if (isDifferenceOf(d, a)) {
    const apart = a.value.minus(b.value).times(sign);
    if (
      apart
        .minus(d.value)
        .abs()
        .lessThanOrEqualTo(slackOf([a, b, d]))
    )
      return undefined;
    return { sentence, at, figure: D, says, but: `they lie ${ofKind(apart, claim, D)} apart`, fix: fixOf(D) };
  }
  if (!isShare(d) || isShare(a)) return undefined;
  const range = ratioRange(a, b);
  if (!range) return undefined;
  const [low, high] = range.map((ratio) => ratio.minus(1).times(sign)).sort((x, y) => x.comparedTo(y)) as [
    never,
    never,
  ];
  const fits = d.value.plus(d.half).greaterThanOrEqualTo(low) && d.value.minus(d.half).lessThanOrEqualTo(high);
  if (fits) return undefined;
  const rate = a.value.dividedBy(b.value).minus(1).times(sign).times(100);
  return { sentence, at, figure: D, says, but: `the change is ${rate.toDecimalPlaces(1)}%`, fix: fixOf(D) };
}

/** How much that is, in the words of D: `0.76亿千瓦` where D is 0.96亿千瓦. */
function ofKind(value: Decimal, { sentence }: Claim, { start, end, quantity }: ComparedFigure): string {
  const said = sentence.of.text.slice(start, end);
  const number = /\d[\d,]*(?:\.\d+)?/.exec(said)?.[0];
  if (number === undefined || quantity.value.isZero()) return `${value.toDecimalPlaces(6)} (in base units)`;
  const own = new Decimal(number.replaceAll(',', ''));
  const is = value.dividedBy(quantity.value.abs()).times(own).toDecimalPlaces(6);
  return said.replace(number, is.toString());
}

function fixOf({ quantity }: ComparedFigure): string {
  return `mend the figure that is wrong; a formula for “${quantity.name}” keeps it right`;
}

/** Without B in the sentence, a formula may tell what A lies above or below by D. */
function judgeRelation(
  claim: Claim,
  A: ComparedFigure,
  D: ComparedFigure,
  context: ComparisonContext,
): Verdict | undefined {
  const { sign, word, sentence, opposite, ref } = claim;
  const known = relationByFormula(A.quantity, D.quantity, ref, context);
  // A formula takes the stored value: what fell is stored below zero.
  const stored = D.quantity.fell ? -sign : sign;
  if (known.length === 0 || known.some((relation) => relation.sign === stored)) return undefined;
  const { of } = known[0]!;
  const formula = of.formula ?? '';
  return {
    sentence,
    at: word!.at,
    figure: D,
    says: `“${word!.text}” puts ${shown(A, sentence)} ${sign > 0 ? 'over' : 'under'} “${ref}” by ${shown(D, sentence)}`,
    but: `the formula of “${of.name}”, ${formula}, says otherwise`,
    fix: `write “${opposite}”, or mend the formula`,
  };
}
