import { Decimal } from 'decimal.js';
import { SHARE } from '../../base/unit-table.js';
import { chineseNumeral } from './chinese-numeral.js';
import type { Figure } from './figure.js';

const PART_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Parts of a whole that are whole percentages: one in four, 四分之一, and tenths with hundredths: 一成二. */
export function findParts(text: string): readonly Figure[] {
  const words = PART_WORDS.join('|');
  const share = (match: RegExpExecArray, part: Decimal, unit: string, power: number): Figure => ({
    kind: 'quantity',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: part,
    scale: 0,
    unit,
    meanings: [{ dimension: SHARE, power }],
    approximate: /(?:约|近|超|逾|about|some|nearly|over)\s?$/.test(text.slice(0, match.index)),
  });
  const fraction = (match: RegExpExecArray, part: number, whole: number): readonly Figure[] => {
    const percent = new Decimal(part).times(100).dividedBy(whole);
    return part < whole && percent.isInteger() ? [share(match, percent, '', -2)] : [];
  };
  return [
    ...[...text.matchAll(/([一二两三四五六七八九])成([一二三四五六七八九半])(?![成十百千万分个年月])/gu)].map((match) =>
      share(match, chineseNumeral(`${match[1]}点${match[2] === '半' ? '五' : match[2]}`)!, '成', -1),
    ),
    ...[
      ...text.matchAll(
        /(?<![百千万\p{Script=Han}]分之|[二三四五六七八九十])([一二三四五六七八九])?([二三四五六七八九十])分之([一二三四五六七八九])(?![十百千])/gu,
      ),
    ].flatMap((match) =>
      match[1] === undefined
        ? fraction(match, chineseNumeral(match[3]!)!.toNumber(), chineseNumeral(match[2]!)!.toNumber())
        : [],
    ),
    ...[
      ...text.matchAll(
        new RegExp(
          `\\b(${words}|\\d{1,2})(?: in (?:every )?|-in-)(${words}|\\d{1,3})\\b(?!\\s(?:years?|months?|days?|weeks?|hours?))`,
          'gi',
        ),
      ),
    ].flatMap((match) => {
      const [part, whole] = [match[1]!, match[2]!].map((word) =>
        /\d/.test(word) ? Number(word) : PART_WORDS.indexOf(word.toLowerCase()) + 1,
      );
      return fraction(match, part!, whole!);
    }),
  ];
}
