import type { Claim } from '../claim/claim.js';
import { judgeSize } from './judge-gap.js';
import { isLike } from './quantities.js';
import { shown, type Verdict } from './verdict.js';

/** From A to B, in a direction, by D. */
export function judgeChange(claim: Claim): Verdict | undefined {
  const { sign, word, sentence, opposite, second, secondSign } = claim;
  const { A, B, D } = claim.figures;
  if (!A || !B || !isLike(A.quantity, B.quantity)) return undefined;
  if (A.quantity.value.isNegative() || B.quantity.value.isNegative()) return undefined;
  const wrong = B.quantity.value.minus(A.quantity.value).times(sign).lessThan(0);
  if (wrong) {
    const says = `“${word?.text}” leads from ${shown(A, sentence)} to ${shown(B, sentence)}`;
    const fix = `write “${opposite}”, or mend the value that is wrong`;
    return { sentence, at: word?.at ?? claim.from, figure: B, says, but: `that is ${sign > 0 ? 'less' : 'more'}`, fix };
  }
  if (!D) return undefined;
  if (second && secondSign !== undefined && secondSign !== sign && !A.quantity.value.equals(B.quantity.value)) {
    const says = `“${second.text}” is said of the change from ${shown(A, sentence)} to ${shown(B, sentence)}`;
    const fix = `write a word that goes with “${word?.text}”`;
    return { sentence, at: second.at, figure: D, says, but: `that is ${sign > 0 ? 'more' : 'less'}`, fix };
  }
  return judgeSize(claim, B, A, D);
}
