import { Decimal } from 'decimal.js';
import type { NumberToken } from './number-token.js';

/** Digits of any script that reports are written in, ASCII and full-width, with thousands and decimals. */
const DIGITS =
  /[0-9０-９]{1,3}(?:,[0-9０-９]{3})+(?:[.．][0-9０-９]+)?(?![0-9０-９])|[0-9０-９]+(?:[.．][0-9０-９]+)?/g;

/** Fractions of one character. Other signs (², ①) are parts of units and markers. */
const FRACTIONS = /[¼½¾⅐-⅞]/g;

/** Addresses: their digits count nothing. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s，。；）)】]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|cn|org|net|gov|edu|io|eu|int)\b(?:\/[^\s，。；）)]*)?/gi;

/** Numbers in digits, but those within web and mail addresses. */
export function findDigits(text: string): readonly NumberToken[] {
  const addresses = [...text.matchAll(ADDRESS)].map(
    ({ index, 0: address }) => [index, index + address.length] as const,
  );
  return [...text.matchAll(DIGITS), ...text.matchAll(FRACTIONS)]
    .filter(({ index }) => !addresses.some(([start, end]) => index >= start && index < end))
    .map(({ index, 0: digits }): NumberToken => {
      const value = valueOf(digits);
      return { start: index, end: index + digits.length, text: digits, written: 'digits', ...(value && { value }) };
    });
}

function valueOf(digits: string): Decimal | undefined {
  const plain = digits.normalize('NFKC').replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? new Decimal(plain) : undefined;
}
