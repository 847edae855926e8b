import type { UnitPattern, UnitWords } from './unit-words.js';
import { ZH_HANS_UNITS } from './zh-hans-units.js';

/** Words of units in Simplified Chinese and the same in Traditional characters, where these differ. */
const CHARACTERS: Readonly<Record<string, string>> = {
  万: '萬',
  亿: '億',
  吨: '噸',
  标准煤: '標準煤',
  百分点: '百分點',
  基点: '基點',
  个: '個',
  欧元: '歐元',
  户: '戶',
  条: '條',
  辆: '輛',
  岗位: '職位',
  项: '項',
  张: '張',
  亩: '畝',
  公顷: '公頃',
  时: '時',
};

/** What both regions say otherwise. 元 alone is money of their own, and 噸 may be the long ton. */
const BOTH: Readonly<Record<string, string>> = {
  吨: '公噸',
  千克: '公斤',
  // Longer words first are tried first: these two hold a 元 that is not the yuan.
  美元: '美元',
  港元: '港元',
  元: '元人民幣',
};

/** Words for the units of facts and cells in Taiwan: 兆 is 10¹², lengths are 公尺, and so a megawatt is no 兆瓦. */
export const ZH_HANT_TW_UNITS: Readonly<Record<string, UnitWords>> = traditionalUnits({
  ...BOTH,
  台: '臺',
  万亿: '兆',
  平方米: '平方公尺',
  立方米: '立方公尺',
  米: '公尺',
  兆瓦: '百萬瓦',
  吉瓦: '十億瓦',
});

/** Words for the units of facts and cells in Hong Kong and Macao. */
export const ZH_HANT_HK_UNITS: Readonly<Record<string, UnitWords>> = traditionalUnits(BOTH);

/**
 * The units of Simplified Chinese in the words of a region. What is written in Traditional characters but in the words of the
 * mainland (`萬元`, `噸`) is read too.
 */
function traditionalUnits(regional: Readonly<Record<string, string>>): Readonly<Record<string, UnitWords>> {
  const inWords = replacing({ ...CHARACTERS, ...regional });
  const inCharacters = replacing(CHARACTERS);
  return Object.fromEntries(
    Object.entries(ZH_HANS_UNITS).map(([id, words]): [string, UnitWords] => {
      const { full, short, unit } = words;
      const plain = [full, ...(short === undefined ? [] : [short])].flatMap(textsOf).map(inCharacters);
      const own: UnitWords = {
        ...words,
        full: mapPattern(full, inWords),
        ...(short !== undefined && { short: mapPattern(short, inWords) }),
        unit: inWords(unit),
      };
      const written = [own.full, own.short ?? own.full].flatMap(textsOf);
      const also = plain.filter((text) => !written.includes(text));
      return [id, also.length > 0 ? { ...own, also } : own];
    }),
  );
}

/** Replaces each of the words, the longest that stands at a place first. */
function replacing(words: Readonly<Record<string, string>>): (text: string) => string {
  const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  return (text) => text.replace(pattern, (word) => words[word]!);
}

function mapPattern(pattern: UnitPattern, map: (text: string) => string): UnitPattern {
  return typeof pattern === 'string' ? map(pattern) : { one: map(pattern.one), other: map(pattern.other) };
}

function textsOf(pattern: UnitPattern): readonly string[] {
  return typeof pattern === 'string' ? [pattern] : [pattern.one, pattern.other];
}
