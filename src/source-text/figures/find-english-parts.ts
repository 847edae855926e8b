import { Decimal } from 'decimal.js';
import { PLAIN, SHARE } from '../../base/unit-table.js';
import type { Figure } from './figure.js';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  quarter: 4,
  fifth: 5,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
};
const COUNTS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A fraction in words: a fifth, two-fifths, three quarters, half. Thirds are no whole percentage. */
const FRACTION = new RegExp(`\\b(?:(${COUNTS.join('|')}|one)[\\s-](${Object.keys(PARTS).join('|')})s?|half)\\b`, 'gi');

/** What stands before a fraction of something, or a change by one. */
const BY =
  /\b(?:by|nearly|almost|about|around|roughly|some|over|than|under|against|up|just|least)(?:\s(?:about|almost|nearly|roughly|more than|less than|over|around|some))?\s$/i;

/** Times that begin like a fraction: the first half of 2028, a quarter ago, a quarter of a century. */
const TIME_AHEAD = /\b(?:first|second|third|fourth|last|this|next|each|every|per|latter|same|the|other)\s$/i;
const TIME_BEHIND =
  /^(?:-|\s(?:ago|earlier|before|later|an?\s|percentage|basis|of\s(?:the\s|an?\s|this\s|last\s|next\s)?(?:year|quarter|month|decade|century|hour|day|week|(?:19|20)\d\d)))/i;

/** Twice, as a multiple of something; not “twice a year”. */
const TWICE =
  /\b(?:twice|thrice)(?=\s(?:(?:as|the|that|those|what|its|their|our|his|her)\b|(?:last|this)\s(?:year|quarter|month)['’]s))/gi;

/** Shares and multiples that English writes in words: a fifth of firms, down by a quarter, twice as many. */
export function findEnglishParts(text: string): readonly Figure[] {
  const fractions = [...text.matchAll(FRACTION)].flatMap((match): readonly Figure[] => {
    const [ahead, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const whole = PARTS[(match[2] ?? 'half').toLowerCase()]!;
    const part = match[1] === undefined || match[1] === 'one' ? 1 : COUNTS.indexOf(match[1].toLowerCase()) + 1;
    const isPart = /^\s(?:of|as)\s/.test(behind) || BY.test(ahead) || part > 1;
    if (!isPart || part >= whole || TIME_AHEAD.test(ahead) || TIME_BEHIND.test(behind)) return [];
    return [partOf(match, new Decimal(part).times(100).dividedBy(whole), '', SHARE, -2)];
  });
  const twice = [...text.matchAll(TWICE)].map((match) =>
    partOf(match, new Decimal(/^twice/i.test(match[0]) ? 2 : 3), 'times', PLAIN, 0),
  );
  return [...fractions, ...twice];
}

function partOf(match: RegExpExecArray, value: Decimal, unit: string, dimension: string, power: number): Figure {
  return {
    kind: 'quantity',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value,
    scale: 0,
    unit,
    meanings: [{ dimension, power }],
    approximate: /\b(?:about|some|nearly|almost|around|roughly|over)\s$/.test(match.input.slice(0, match.index)),
  };
}
