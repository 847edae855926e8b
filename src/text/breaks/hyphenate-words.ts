import hyphen from 'hyphen/en-us/index.js';
import type { Segment } from '../runs/segment.js';
import { BREAK, type Breaks } from './break-kind.js';

/** Least letters on a line's end and start, and least length of a word to hyphenate. */
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;
const LEAST_LENGTH = 6;

/** Words that may be hyphenated: lower case, not part of an address or identifier. */
export const LOWER_CASE_WORD = new RegExp(
  `(?<![\\p{sc=Latin}\\p{N}/@._-])[a-z]{${LEAST_LENGTH},}(?![\\p{sc=Latin}\\p{N}/@_]|\\.\\p{sc=Latin})`,
  'gu',
);

/** Adds hyphenation points to English words by Liang's patterns (package `hyphen`, en-us). Names and acronyms, which begin with a capital, stay whole. */
export function hyphenateWords(breaks: Breaks, text: string, segments: readonly Segment[]): void {
  for (const match of text.matchAll(LOWER_CASE_WORD)) {
    if (!isEnglish(segments, match.index)) continue;
    const word = match[0];
    for (const point of hyphenationPoints(word)) {
      const at = match.index + point;
      if (breaks[at] === BREAK.none) breaks[at] = BREAK.hyphen;
    }
  }
}

/** Offsets in a lower-case English word that a hyphen may follow, with so many letters at least before it. */
export function hyphenationPoints(word: string, leastBefore = LEAST_BEFORE): number[] {
  const points: number[] = [];
  let length = 0;
  for (const syllable of hyphen.hyphenateSync(word, { hyphenChar: '\u00AD' }).split('\u00AD')) {
    length += syllable.length;
    if (length >= leastBefore && length <= word.length - LEAST_AFTER) points.push(length);
  }
  return points;
}

function isEnglish(segments: readonly Segment[], at: number): boolean {
  const segment = segments.find((candidate) => candidate.start <= at && at < candidate.end);
  return segment?.language.toLowerCase().startsWith('en') ?? false;
}
