import { Decimal } from 'decimal.js';

const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';

/** Numbers in words, as the pattern of a regular expression; “one” is more often a pronoun than a number. */
export const ENGLISH_NUMERALS = `${WORDS}|${WORDS.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())}`;

/** The number that one of `ENGLISH_NUMERALS` stands for. */
export function numeralOf(word: string): Decimal {
  return new Decimal(WORDS.split('|').indexOf(word.toLowerCase()) + 2);
}

/** Words before a number that point at things named before or at a time, and count nothing: the two rates, the next four steps. */
const POINTING =
  /\b(?:the|these|those|both|other|all|any|past|next|first|last|latter|previous|prior|every|each)\s$|\b(?:chapter|part|phase|stage|type|tier|level|version|top|big)\s$/i;

/** A plural noun, after at most one word of its own; no verb, and no time of day. */
const THINGS =
  /^\s(?!(?:or|and|to|of|in|at|years?|months?|quarters?|weeks?|days?|decades?)\b)(?:[a-z-]+(?<!s|ed)\s)?(?!(?:as|is|was|has|does|its|this|thus|hours|minutes|times|ways|sides|halves|years|months|quarters|decades|digits|figures|percentages)\b)(?:[a-z-]{2,}[a-rt-z]s|people|women|men|children)\b/;

/** True where a number in words counts what stands behind it: nine ships, seven of its members. Not “the two rates”. */
export function countsThings(ahead: string, behind: string): boolean {
  if (POINTING.test(ahead)) return false;
  return THINGS.test(behind) || /^\sof (?:them|its|the|our|their|those|these)\b/.test(behind);
}
