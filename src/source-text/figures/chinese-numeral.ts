import { Decimal } from 'decimal.js';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of Chinese numerals below ten thousand; 万 and 亿 are read as scales behind them. */
export const NUMERAL = '[零〇○一二两三四五六七八九十百千]';

/** The number that a Chinese numeral below ten thousand writes (二十六, 一百零二, 二〇二二, 六点三); undefined where it is none. */
export function chineseNumeral(text: string): Decimal | undefined {
  const [whole = '', decimals, ...more] = text.split('点');
  if (more.length > 0 || whole === '') return undefined;
  const value = wholeNumeral(whole);
  if (value === undefined || decimals === undefined) return value === undefined ? undefined : new Decimal(value);
  const digits = [...decimals].map((each) => DIGITS[each]);
  if (digits.length === 0 || digits.includes(undefined)) return undefined;
  return new Decimal(`${value}.${digits.join('')}`);
}

function wholeNumeral(text: string): number | undefined {
  // Of 百分之百.
  if (text === '百') return 100;
  const characters = [...text];
  if (characters.length > 1 && characters.every((each) => each in DIGITS)) {
    // Digit by digit, as years are written; 两 is no digit, and two of them are a range: 三四家.
    return characters.length === 4 && !characters.includes('两')
      ? Number(characters.map((each) => DIGITS[each]).join(''))
      : undefined;
  }
  let sum = 0;
  let digit: number | undefined;
  let last = 10_000;
  for (const each of characters) {
    const place = PLACES[each];
    if (place === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[each]!;
      continue;
    }
    if (place >= last || (digit === undefined && (place !== 10 || sum > 0))) return undefined;
    sum += (digit ?? 1) * place;
    [last, digit] = [place, undefined];
  }
  return sum + (digit ?? 0);
}
