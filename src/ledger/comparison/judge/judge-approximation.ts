import type { Claim } from '../claim/claim.js';
import { anyOf } from '../claim/compile-frames.js';
import type { ComparedQuantity } from '../compared-text.js';
import type { Side } from '../words/comparison-words.js';
import { COMPARISON_WORDS } from '../words/words-of.js';
import { shown, type Verdict } from './verdict.js';

/** “Over” and “nearly” before a figure, against its exact value and against the words of its source. */
export function judgeApproximation({ sentence, side, from, figures: { F } }: Claim): Verdict | undefined {
  if (!F || side === undefined || side === 'about') return undefined;
  const over = side === 'over';
  const value = shown(F, sentence);
  const source = sideInSource(F.quantity);
  if (source !== undefined && (source === 'over') !== over) {
    const says = `${value} is said to be ${over ? 'over' : 'under'} the true value`;
    const but = `the source says “${F.quantity.sourceWords}”`;
    return { sentence, at: from, figure: F, says, but, fix: 'take over the word of the source' };
  }
  const rounded = roundedValue(F.quantity);
  if (
    source !== undefined ||
    !rounded ||
    (over ? F.quantity.value.greaterThan(rounded) : F.quantity.value.lessThan(rounded))
  )
    return undefined;
  const says = `the exact value is said to be ${over ? 'over' : 'under'} ${value}`;
  const but = `it was rounded ${over ? 'up' : 'down'}`;
  return { sentence, at: from, figure: F, says, but, fix: 'write “about”, or nothing' };
}

/** The value as shown, where that is not the value itself. */
function roundedValue({ value, half, formula }: ComparedQuantity): ComparedQuantity['value'] | undefined {
  if (half.isZero() || formula === undefined) return undefined;
  const step = half.times(2);
  const rounded = value.dividedBy(step).toDecimalPlaces(0, 4).times(step);
  return rounded.equals(value) ? undefined : rounded;
}

function sideInSource({ sourceWords }: ComparedQuantity): 'over' | 'under' | undefined {
  if (sourceWords === undefined) return undefined;
  for (const { approximations } of COMPARISON_WORDS) {
    const stands = (sides: readonly Side[]): boolean =>
      new RegExp(`(?<!最)(?:${anyOf(sides.flatMap((side) => approximations[side]))}) ?[\\d$€£¥]`, 'u').test(
        sourceWords,
      );
    if (stands(['over'])) return 'over';
    if (stands(['under', 'nearly'])) return 'under';
  }
  return undefined;
}
