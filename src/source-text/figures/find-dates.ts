import { Decimal } from 'decimal.js';
import { chineseNumeral } from './chinese-numeral.js';
import type { Figure } from './figure.js';
import type { UnitWord } from './unit-words.js';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const SPAN = '[-—–―~～至到]';
const HAN_DIGIT = '[〇○零一二三四五六七八九]';
const HAN_MONTH = '(?:十[一二]?|[一二三四五六七八九])月';
const HAN_DAY = '(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日';
const YEAR = `(?:\\d{4}|${HAN_DIGIT}{4})`;

/** Ways to write a time, the longer first. */
const DATES: readonly RegExp[] = [
  `(?:${YEAR}年|今年|去年)?${HAN_MONTH}(?:${HAN_DAY}|份|底|末|初)?`,
  `${YEAR}年\\d{1,2}月\\d{1,2}日?${SPAN}(?:${YEAR}年)?(?:\\d{1,2}月)?\\d{1,2}日`,
  `(?:${YEAR}年)?\\d{1,2}月\\d{1,2}[日号]${SPAN}(?:\\d{1,2}月)?\\d{1,2}[日号]`,
  `(?:${YEAR}年)?\\d{1,2}月\\d{1,2}(?:${SPAN}\\d{1,2})?[日号]`,
  `(?:${YEAR}年)?\\d{1,2}月?${SPAN}\\d{1,2}月份?`,
  `${YEAR}年?${SPAN}${YEAR}年?(?!\\d)`,
  `(?:${YEAR}年|今年|去年)?第?(?:[前首]?[一二三四1-4]|[一1]${SPAN}[二三四2-4])个?季度`,
  `(?:${YEAR}年|今年|去年)?(?:第[一二三四1-4]|[前首][二三2-3])季(?!度)`,
  `(?:${YEAR}年|今年|去年)?(?:上半年|下半年|全年)`,
  `${YEAR}年半年度`,
  `(?:${YEAR}年|今年|去年)?(?:前|头|首)(?:\\d{1,2}个?|[二三四五六七八九十两]个|十一个)月`,
  `${YEAR}年\\d{1,2}月份?`,
  `(?<!\\d)${YEAR}年(?:底|末|初|度)?`,
  `(?<![\\d.])\\d{1,2}月(?:份|底|末|初|[上中下]旬)?`,
  `(?<![\\d.])(?:[12]?\\d|3[01])日(?!均|产|处理|加工|照|元)`,
  `(?<!\\d)(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12]\\d|3[01]|0?[1-9])(?!\\d)`,
  `(?<!\\d)\\d{1,2}[:：]\\d{2}(?!\\d)`,
  `\\b(?:FY\\s?|Q[1-4]\\s?(?:FY\\s?|fiscal\\s)?|H[12]\\s?(?:FY\\s?|fiscal\\s)?)(?:19|20)\\d{2}\\b|\\b[QH][1-4]\\b`,
  `\\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[\\s-](?:[Qq]uarter|[Hh]alf)(?:\\s(?:of\\s)?(?:[Ff]iscal\\s)?(?:[Yy]ear\\s)?(?:19|20)\\d{2})?`,
  `\\b(?:[Ff]ull[\\s-])?(?:[Ff]iscal\\s)(?:[Yy]ear\\s)?(?:19|20)\\d{2}\\b`,
  `\\b\\d{1,2}(?:\\s?–\\s?\\d{1,2})?\\s${MONTH}\\b(?:\\s\\d{4})?`,
  `\\b${MONTH}\\s\\d{1,2}(?:,\\s\\d{4})?(?!\\d)`,
  `\\b${MONTH}(?:\\s?[-–]\\s?|\\sto\\s)${MONTH}(?:\\s\\d{4})?\\b`,
  `\\b${MONTH}\\s\\d{4}\\b`,
  `\\bfirst\\s(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})\\smonths(?:\\sof\\s(?:19|20)\\d{2})?\\b`,
  `\\b(?:two|three|four|six|nine|twelve|\\d{1,2})\\smonths\\s(?:to|through|ended|ending)\\s${MONTH}(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?\\b`,
  `(?<=\\b(?:[Ii]n|[Ff]or|of|[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil|through|to|last|and)\\s)(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b(?!\\s\\d)`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** A year by itself, or any number of that size. */
const BARE_YEAR = /(?<![\d.,$¥€£第])(?:19|20)\d{2}(?![\d.]\d|\d|,\d)/g;

/** Days, months, quarters, years and spans of them, in Chinese and English, in no order. */
export function findDates(text: string, words: readonly UnitWord[]): readonly Figure[] {
  const found: Figure[] = [];
  for (const pattern of DATES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ ...dateOf(match[0]), start, end });
    }
  }
  for (const match of text.matchAll(BARE_YEAR)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((other) => start < other.end && other.start < end)) continue;
    if (!isCounted(text.slice(end), words)) found.push({ ...dateOf(match[0]), start, end });
  }
  return found;
}

/** True where a scale or a unit stands behind a number. */
function isCounted(behind: string, words: readonly UnitWord[]): boolean {
  const rest = behind.replace(/^[\s\u00A0-]/, '');
  if (/^(?:[十百千]?[万亿]|(?:[mb]|tr)illion\b|thousand\b)/.test(rest)) return true;
  return words.some(
    ({ word }) => rest.startsWith(word) && !(/[A-Za-z]$/.test(word) && /^[A-Za-z]/.test(rest.slice(word.length))),
  );
}

function dateOf(text: string): Omit<Figure, 'start' | 'end'> {
  const numbers = [...text.matchAll(new RegExp(`\\d+|${HAN_DIGIT}{4}(?=年)`, 'g'))];
  const parts = numbers.map(([digits]) => (/\d/.test(digits) ? Number(digits) : chineseNumeral(digits)!.toNumber()));
  return {
    kind: 'date',
    text,
    value: new Decimal(parts[0] ?? 0),
    scale: 0,
    unit: '',
    meanings: [],
    approximate: false,
    parts,
  };
}
