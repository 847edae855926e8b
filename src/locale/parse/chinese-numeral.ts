import { Decimal } from 'decimal.js';
import type { ScaledValue } from '../format-unit.js';

const DIGITS = '零一二三四五六七八九';
/** Other characters for digits: 〇 in years, 两 before counters, and those of traditional texts. */
const VARIANTS: Readonly<Record<string, string>> = { 〇: '零', 两: '二', 兩: '二', 萬: '万', 億: '亿' };
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Runs of characters that may be a number in Chinese numerals, with decimals behind 点. */
export const CHINESE_NUMERAL = /[〇零一二三四五六七八九十百千万亿两兩萬億]+(?:[点點][〇零一二三四五六七八九]+)?/g;

/** The number that Chinese numerals write, `二十三`, `一百零五`, `三千五百万`, `二〇二三`, `六点三`; undefined where they write none. */
export function parseChineseNumeral(text: string): ScaledValue | undefined {
  const plain = [...text].map((character) => VARIANTS[character] ?? character).join('');
  const [whole = '', decimals = '', ...more] = plain.split(/[点點]/);
  const integer = digitsOnly(whole) ?? withMultiples(whole);
  const fraction = decimals === '' ? '' : digitsOnly(decimals);
  if (integer === undefined || fraction === undefined || more.length > 0 || /[点點]$/.test(plain)) return undefined;
  const places = decimals.length;
  const tail = fraction === '' ? '' : `.${decimalsOf(decimals)}`;
  return { value: new Decimal(`${integer.toFixed()}${tail}`), places };
}

/** `二〇二三`: two digits or more in a row, or one alone. */
function digitsOnly(text: string): Decimal | undefined {
  return text !== '' && [...text].every((character) => DIGITS.includes(character))
    ? new Decimal(decimalsOf(text))
    : undefined;
}

function decimalsOf(text: string): string {
  return [...text].map((character) => DIGITS.indexOf(character)).join('');
}

/** 亿 and 万 split a number into parts of under ten thousand each; what stands before one is multiplied by it. */
function withMultiples(text: string): Decimal | undefined {
  for (const [mark, power] of [
    ['亿', 8],
    ['万', 4],
  ] as const) {
    const at = text.lastIndexOf(mark);
    if (at < 0) continue;
    const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
    const high = digitsOnly(head) ?? withMultiples(head);
    const low = tail === '' ? new Decimal(0) : withMultiples(tail.replace(/^零/, ''));
    // 一亿万 is no number, and 万 alone stands behind digits (“1.3万”), not for ten thousand.
    if (high === undefined || low === undefined || head === '' || low.greaterThanOrEqualTo(Decimal.pow(10, power)))
      return undefined;
    return high.times(Decimal.pow(10, power)).plus(low);
  }
  return underTenThousand(text);
}

/** `三千五百`, `一百零五`, `十二`: each multiple is smaller than the one before it. */
function underTenThousand(text: string): Decimal | undefined {
  const match =
    /^(?:([一二三四五六七八九])千)?(零)?(?:([一二三四五六七八九])百)?(零)?(?:([一二三四五六七八九])?十)?(零)?([一二三四五六七八九])?$/.exec(
      text,
    );
  if (!match || text === '' || text.endsWith('零')) return undefined;
  const [, thousands, , hundreds, , tens, , ones] = match;
  const digit = (character: string | undefined): number => (character === undefined ? 0 : DIGITS.indexOf(character));
  const ten = text.includes('十') ? (tens === undefined ? 1 : digit(tens)) : 0;
  return new Decimal(
    digit(thousands) * SMALL['千']! + digit(hundreds) * SMALL['百']! + ten * SMALL['十']! + digit(ones),
  );
}
