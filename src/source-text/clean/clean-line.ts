import { type CleanText, cleanTextOf, rewrite, trimClean } from './clean-text.js';
import { unradical } from './fold-radicals.js';
import { simplified } from './fold-traditional.js';

/** A pinyin syllable with its tone, by mark or number (GB/T 16159-2012), or one of the few that are said without one. */
const PINYIN =
  /(?<=\p{Script=Han})[(（[]\s?([a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}|[a-zü]{1,6}[1-5]|de|le|zhe|ma|ne|ba|men|zi|me)\s?[)）\]]/gu;

/** Full-width forms of ASCII letters, digits and the signs that belong to numbers (Unicode, Halfwidth and Fullwidth Forms). */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％＋－．／＄]/g;

/** 著 is 着 in Simplified Chinese but in these words (通用规范汉字表: both are standard, with different readings). */
const ZHE = /(?<![显名专论巨昭卓译编合原土较所])著(?![名作称书述录者])/g;

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** ASCII punctuation beside Chinese characters, quotation marks or units, but inside of numbers. */
const ASCII_PUNCTUATION = /(?<=[\p{Script=Han}”’》」』）%‰])[,;:?!()]|[,;:?!()](?=[\p{Script=Han}“‘《「『（])/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&middot;': '·',
};

/**
 * A line as its writer meant it: without pinyin in brackets, digits and Latin letters at half width, Traditional characters
 * folded to Simplified, full-width punctuation in Chinese, no spaces beside Chinese characters.
 */
export function cleanLine(line: CleanText): CleanText {
  let clean = rewrite(line, /&(?:nbsp|amp|lt|gt|quot|middot);/g, ([entity]) => ENTITIES[entity]!);
  // The zero-width characters and the byte order mark have no meaning in a text that is only read.
  clean = rewrite(clean, /[\u200B-\u200D\u2060\uFEFF\u00AD]/g, () => '');
  clean = rewrite(clean, /[\u2E80-\u2FDF]/g, ([radical]) => unradical(radical));
  // A dash that some typefaces have for both.
  clean = rewrite(clean, /\u2015/g, () => '\u2014');
  clean = withoutPinyin(clean);
  // Thin and no-break spaces that group digits by three.
  clean = rewrite(
    clean,
    /(?<=(?<!\d)\d{1,3}(?:[\u00A0\u2009\u202F]?\d{3})*)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g,
    () => '',
  );
  clean = rewrite(clean, /(?<=\p{Script=Han})[．｡](?!\d|[０-９])/gu, () => '。');
  clean = rewrite(clean, FULL_WIDTH, ([wide]) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  clean = rewrite(clean, /\p{Script=Han}/gu, ([han]) => simplified(han));
  clean = rewrite(clean, ZHE, () => '着');
  if (isChinese(clean.text)) clean = tidyChinese(clean);
  return trimClean(rewrite(clean, /[\s\u3000]+/g, () => ' '));
}

/** Without readings in brackets behind a character: again after lines were joined, since a line may begin with one. */
export function withoutPinyin(line: CleanText): CleanText {
  return rewrite(line, PINYIN, () => '');
}

/** A phrase of a report, cleaned as the article is, so that the two can be compared. */
export function cleanPhrase(words: string): CleanText {
  return cleanLine(cleanTextOf(words, 0, words.length));
}

/** Chinese may hold Latin names; English that quotes Chinese keeps its spaces. */
export function isChinese(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/\p{Script=Han}/gu) * 3 > count(/[A-Za-z]/g);
}

/** Digits with single spaces between, and the unit behind; not a number of a figure or table with what follows it. */
const BROKEN_NUMBER =
  /(?<![\d.,图表件第]|\d\s)\d+(?:[.,]\d+)*(?:\s[\d.,]*\d)+(?=[\p{Script=Han}%‰，。；、）—])\p{Script=Han}?/gu;

/** Years have four digits, months and days two: 表中 1 2023年 are two numbers. */
function isOneNumber(broken: string): boolean {
  const digits = broken.replace(/\D/g, '').length;
  return !/[年月日]$/.test(broken) || digits <= (broken.endsWith('年') ? 4 : 2);
}

function tidyChinese(clean: CleanText): CleanText {
  const spaced =
    /(?<=[\p{Script=Han}，。；：！？、“”（）%])[\s\u3000]+|[\s\u3000]+(?=[\p{Script=Han}，。；：！？、“”（）%])/gu;
  const closed = rewrite(trimClean(clean), spaced, () => '');
  // A space that broke a number between its digits and its point.
  const pointed = rewrite(closed, /(?<=\d)\s*\.\s*(?=\d)/g, () => '.');
  const whole = rewrite(pointed, BROKEN_NUMBER, ([broken]) =>
    isOneNumber(broken) ? broken.replace(/\s/g, '') : broken,
  );
  const chinese = rewrite(whole, ASCII_PUNCTUATION, ([mark]) => PUNCTUATION[mark]!);
  // The other bracket of a pair of which one was beside Chinese.
  return rewrite(chinese, /(?<=（[^()（）]*)\)|\((?=[^()（）]*）)/g, ([mark]) => PUNCTUATION[mark]!);
}
