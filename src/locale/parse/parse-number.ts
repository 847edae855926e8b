import { Decimal } from 'decimal.js';
import type { ScaledValue } from '../format-unit.js';
import type { NumberRules } from '../locale-data.js';

/** Full-width digits and marks that Chinese texts write for ASCII ones; each is one character, so places stay as they are. */
const FULL_WIDTH: Readonly<Record<string, string>> = { '．': '.', '％': '%', '＋': '+', '－': '-' };

/** The text with full-width digits and marks, and all kinds of no-break space, in their plain form; as long as it was. */
export function plainCharacters(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30))
    .replace(/[．％＋－]/g, (mark) => FULL_WIDTH[mark]!)
    .replace(/[\u00A0\u202F\u2009]/g, ' ');
}

/**
 * Numbers as a language writes them, to be found in a text: digits in groups of three or unbroken, then decimals. A sign counts
 * where it does not join two words or numbers (`2023-07`, `5–8`). Groups: sign, whole digits, decimals.
 */
export function numberPattern({ group, decimal, minus, plus }: NumberRules): RegExp {
  // Texts are looked through with their kinds of no-break space as plain spaces.
  const [g, d] = [literal(plainCharacters(group)), literal(decimal)];
  const signs = [...new Set([minus, '-', plus, '+'])].map(literal).join('|');
  const whole = `\\d{1,3}(?:${g}\\d{3})+(?!\\d)|\\d+`;
  return new RegExp(`(?:(?<![\\p{Script=Latin}\\p{N}%])(${signs}))?(${whole})(?:${d}(\\d+))?`, 'gu');
}

/** The number that a match of `numberPattern` is, with as many places as it has decimals. */
export function matchedNumber(match: RegExpMatchArray, { group, minus }: NumberRules): ScaledValue {
  const [, sign, whole = '', decimals = ''] = match;
  const digits = `${whole.replaceAll(plainCharacters(group), '')}${decimals === '' ? '' : `.${decimals}`}`;
  const value = new Decimal(digits);
  return { value: sign === minus || sign === '-' ? value.negated() : value, places: decimals.length };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
