import type { Claim } from '../claim/claim.js';
import { shown, type Verdict } from './verdict.js';

/** A word of direction before a negative figure says the opposite of what the value says, or says it twice. */
export function judgeAmount({ word, sign, opposite, figures: { D }, sentence }: Claim): Verdict | undefined {
  if (!word || !D) return undefined;
  const wrongVerb = D.quantity.fell === true && sign > 0;
  if (!D.quantity.value.isNegative() && !wrongVerb) return undefined;
  const value = shown(D, sentence);
  const fix =
    sign > 0
      ? `write “${opposite}” with the size of the change, as a figure that is not negative, or mend the value`
      : `take the size of the change, as a figure that is not negative; “${word.text} ${value}” says the opposite`;
  return {
    sentence,
    at: word.at,
    figure: D,
    says: `“${word.text}” stands before ${value}`,
    but: sign > 0 ? 'the value is negative' : 'the value is negative already',
    fix,
  };
}
