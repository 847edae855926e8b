import { Decimal } from 'decimal.js';
import type { Figure } from './figure.js';
import { unitWords } from './unit-words.js';

/** Words with digits or numerals that count nothing. */
const NAMES: readonly RegExp[] = [
  // A quoted word with numerals: “四名工程”, “十强”.
  /(?<=[“"《「])[^“”"《》「」\d，。；]{1,16}(?=[”"》」])/gu,
  /[十][一二三四五六](?:五|四)|[十百千]强|第[一二三]产业|第[一二三]方|一带一路|第一书记|[一二三四五六七八九十]年(?:行动|计划|规划|方案)|三农|两会/gu,
  // Days with a name of their own: 双12.
  /双(?:\d{2}|十[一二])(?![\d.个家项万亿%])/gu,
  // Digits and letters in one word: 5G, PM2.5, CO2, B2B. Not currencies before a number.
  /(?<![A-Za-z\d.])(?!(?:RMB|CNY|USD|EUR|HKD|US|HK)\d)[A-Za-z]+-?\d+(?:\.\d+)?[A-Za-z\d]*/gu,
  /(?<![\d.,A-Za-z])\d+[A-Za-z][A-Za-z\d]*/gu,
];

/** Spans of a text whose digits or numerals belong to a name. */
export function findNames(text: string): readonly Figure[] {
  return NAMES.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([word]) => /[\d〇一二两三四五六七八九十百千万亿]/.test(word) && !isQuantity(word))
    .map((match) => ({
      kind: 'name',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      value: new Decimal(0),
      scale: 0,
      unit: '',
      meanings: [],
      approximate: false,
    }));
}

/** A number with a unit's symbol close behind it, or an ordinal: 500MW, 3rd. */
function isQuantity(word: string): boolean {
  const [, letters] = /^\d+([A-Za-z]+)$/.exec(word) ?? [];
  if (letters === undefined) return false;
  return /^(?:st|nd|rd|th|bn|mn|tn|m|k)$/.test(letters) || unitWords().some((unit) => unit.word === letters);
}
