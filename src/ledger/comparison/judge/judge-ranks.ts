import type { Claim } from '../claim/claim.js';
import { isLike } from './quantities.js';
import { shown, type Verdict } from './verdict.js';

/** The highest is not under the lowest, nor the first under the second. */
export function judgeRanks({ sentence, sign, from, figures: { A, B } }: Claim): Verdict | undefined {
  if (!A || !B || !isLike(A.quantity, B.quantity) || A.quantity.fell !== B.quantity.fell) return undefined;
  if (A.quantity.value.minus(B.quantity.value).times(sign).greaterThanOrEqualTo(0)) return undefined;
  const [first, last] = sign > 0 ? [A, B] : [B, A];
  return {
    sentence,
    at: from,
    figure: first,
    says: `${shown(first, sentence)} is ranked before ${shown(last, sentence)}`,
    but: 'it is less',
    fix: 'change the order, or mend the value that is wrong',
  };
}
