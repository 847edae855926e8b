import type { Decimal } from 'decimal.js';
import { parseChineseNumeral } from '../../locale/parse/chinese-numeral.js';
import { COUNTERS, IDIOMS, NOT_COUNTED_BEHIND } from './counters.js';
import type { NumberToken } from './number-token.js';

const NUMERAL = '[〇零一二三四五六七八九十百千万亿两兩萬億]';

/** 百分之六, 三分之一, 千分之二点五: the whole is one number. */
const FRACTION = new RegExp(`${NUMERAL}+分之${NUMERAL}+(?:[点點]${NUMERAL}+)?`, 'g');

/** Tenths: 两成, 近七成; not 三成熟. */
const TENTHS = /[一二三四五六七八九两兩](?=成(?![立为為功果熟长長本员員都品就效套形交材色分]))/g;

/** Numerals with what may stand between them and a counter: 十多家, 三四百余户. */
const COUNTED = new RegExp(`${NUMERAL}+(?:[点點]${NUMERAL}+)?(?=[多余餘来來]?(?:${COUNTERS}))`, 'g');

/**
 * Chinese numerals that count something: before a unit or a counter, as tenths or as a fraction. Not ordinals (第二, 一季度), vague
 * ones (数十家, 百家争鸣), the indefinite 一 (一个, 一批), nor fixed words that happen to hold a counter (三位一体).
 */
export function findNumerals(text: string): readonly NumberToken[] {
  const idioms = [...text.matchAll(IDIOMS)].map(({ index, 0: idiom }) => [index, index + idiom.length] as const);
  const found: NumberToken[] = [];
  for (const pattern of [FRACTION, TENTHS, COUNTED]) {
    for (const match of text.matchAll(pattern)) {
      // 四、五两个月: the months end where 两 begins.
      const numeral = match[0].replace(/^.*[一二三四五六七八九](?=[两兩]$)/, '');
      const [start, end] = [match.index + match[0].length - numeral.length, match.index + match[0].length];
      if (idioms.some((idiom) => start < idiom[1] && idiom[0] < end)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (pattern === COUNTED && !counts(numeral, text.slice(0, start), text.slice(end))) continue;
      const value = valueOf(numeral);
      found.push({ start, end, text: numeral, written: 'numerals', ...(value && { value }) });
    }
  }
  return found;
}

/** True where the numeral before a counter is a count and not a rank, a guess or an article. */
function counts(numeral: string, before: string, behind: string): boolean {
  if (/[第数數几幾好无無初周週期]$/.test(before) || /[\d０-９.．]$/.test(before)) return false;
  // 百家, 千亿级, 万企: round words. 一个: an article, but 一倍 is twice as much.
  if (/^[百千万亿萬億]/.test(numeral)) return false;
  if (/^[一]$/.test(numeral) && !behind.startsWith('倍')) return false;
  if (!isPair(numeral) && valueOf(numeral) === undefined) return false;
  return !NOT_COUNTED_BEHIND.test(behind);
}

/** Undefined for what is no number (十四五, 一一) and for fractions and guesses (三四). */
function valueOf(numeral: string): Decimal | undefined {
  return /^[一二三四五六七八九两兩]{2,3}$/.test(numeral) ? undefined : parseChineseNumeral(numeral)?.value;
}

/** 三四, 两三百: a guess between two neighbours. */
function isPair(numeral: string): boolean {
  const [, first, second] = /^([一二三四五六七八九两兩])([一二三四五六七八九])[十百千万亿萬億]*$/.exec(numeral) ?? [];
  if (first === undefined || second === undefined) return false;
  return '一二三四五六七八九'.indexOf(second) - '一二三四五六七八九'.indexOf(first.replace(/[两兩]/, '二')) === 1;
}
