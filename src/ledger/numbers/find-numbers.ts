import { findDigits } from './find-digits.js';
import { findNumerals } from './find-numerals.js';
import { findNumberWords } from './find-number-words.js';
import type { NumberToken } from './number-token.js';

/**
 * Every number of a text, from left to right, none over another: all digits but those of addresses, Chinese numerals that count
 * something, English number words before what they count. The language of the text does not matter: documents mix them.
 */
export function findNumbers(text: string): readonly NumberToken[] {
  const all = [...findDigits(text), ...findNumerals(text), ...findNumberWords(text)];
  return all.sort((a, b) => a.start - b.start);
}
