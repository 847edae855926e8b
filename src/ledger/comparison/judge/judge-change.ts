import { Decimal } from 'decimal.js';
import type { Claim } from '../claim/claim.js';
import { anyOf } from '../claim/compile-frames.js';
import { figurePlaces } from '../claim/masked-sentence.js';
import type { ComparedFigure } from '../compared-text.js';
import { judgeSize } from './judge-gap.js';
import { isLike, ratioRange } from './quantities.js';
import { shown, type Verdict } from './verdict.js';

/** From A to B, in a direction, by D. Without a word (“an improvement of”) either direction is right. */
export function judgeChange(said: Claim): Verdict | undefined {
  const { word, sentence, opposite, second, secondSign } = said;
  const { A, B, D } = said.figures;
  if (!A || !B || !isLike(A.quantity, B.quantity)) return undefined;
  const own = B.quantity.value.lessThan(A.quantity.value) ? -1 : 1;
  const claim: Claim = word ? said : { ...said, sign: own };
  const { sign } = claim;
  if (A.quantity.value.isNegative() || B.quantity.value.isNegative()) return undefined;
  if (isOfAnotherWord(claim, A)) return undefined;
  const wrong = B.quantity.value.minus(A.quantity.value).times(sign).lessThan(0);
  if (wrong) {
    const says = `“${word?.text}” leads from ${shown(A, sentence)} to ${shown(B, sentence)}`;
    const fix = `write “${opposite}”, or mend the value that is wrong`;
    return { sentence, at: word?.at ?? claim.from, figure: B, says, but: `that is ${sign > 0 ? 'less' : 'more'}`, fix };
  }
  if (!D) return judgePart(claim, A, B);
  if (second && secondSign !== undefined && secondSign !== sign && !A.quantity.value.equals(B.quantity.value)) {
    const says = `“${second.text}” is said of the change from ${shown(A, sentence)} to ${shown(B, sentence)}`;
    const fix = `write a word that goes with “${word?.text}”`;
    return { sentence, at: second.at, figure: D, says, but: `that is ${sign > 0 ? 'more' : 'less'}`, fix };
  }
  return judgeSize(claim, B, A, D);
}

/** “Growth slowed from 9.1%”: the word that leads from A is the last one before it. */
function isOfAnotherWord({ word, words, sentence }: Claim, A: ComparedFigure): boolean {
  if (!word) return false;
  const at = figurePlaces(sentence).find(({ figure }) => figure === A)?.at ?? 0;
  const between = sentence.masked.slice(word.at + word.text.length, at);
  return new RegExp(`(?<![A-Za-z])(?:${anyOf(words.change.flat())})(?![A-Za-z])`, 'u').test(between);
}

/** “Shrank by a quarter, from A to B”. */
function judgePart(claim: Claim, A: ComparedFigure, B: ComparedFigure): Verdict | undefined {
  const { factor, side, sign, word, sentence } = claim;
  const range = factor === undefined || side !== undefined ? undefined : ratioRange(B.quantity, A.quantity);
  if (factor === undefined || !range) return undefined;
  const [low, high] = range.map((ratio) => ratio.minus(1).times(sign)).sort((a, b) => a.comparedTo(b)) as [
    Decimal,
    Decimal,
  ];
  if (low.lessThanOrEqualTo(factor + PART) && high.greaterThanOrEqualTo(factor - PART)) return undefined;
  const change = B.quantity.value.dividedBy(A.quantity.value).minus(1).times(sign).times(100).toDecimalPlaces(1);
  return {
    sentence,
    at: word?.at ?? claim.from,
    figure: B,
    says: `the change from ${shown(A, sentence)} to ${shown(B, sentence)} is said to be ${percent(factor)}`,
    but: `it is ${change}%`,
    fix: 'write the fraction that it is, or mend the value that is wrong',
  };
}

/** How far a fraction in words may be off. */
const PART = 0.035;

function percent(factor: number): string {
  return `${new Decimal(factor).times(100).toDecimalPlaces(1)}%`;
}
