import { localeOf } from '../locale/locale.js';
import type { Claim } from './claim.js';

/**
 * What a claim states, as Chinese or English writes it: `1957万吨`, `19.57 Mt`; undefined for claims of words alone, and where the
 * words have the number themselves.
 */
export function statedBeside(claim: Claim): string | undefined {
  const { place, states } = claim;
  const digits = states?.value.abs().toString() ?? '';
  const saysIt = place.words
    .replaceAll(',', '')
    .match(/\d+(?:\.\d+)?/g)
    ?.some((number) => Number(number) === Number(digits));
  return saysIt ? undefined : statedText(claim);
}

/** What a claim states, wherever it stands; undefined for claims of words alone. */
export function statedText({ place, states }: Claim): string | undefined {
  if (!states) return undefined;
  // A cell has no words but its number: what is counted in 万 or 亿 was written so.
  const isChinese = /\p{Script=Han}/u.test(place.words) || /^(?:wan|yi)-/.test(states.unit.id);
  const locale = localeOf(isChinese ? 'zh-Hans' : 'en')!;
  if (locale.hasUnit(states.unit.id))
    return locale.formatUnit(states.value, Math.max(0, states.places), states.unit.id);
  return `${states.value.toString()} ${states.unit.symbol}`.trim();
}
