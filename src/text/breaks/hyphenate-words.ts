import { createRequire } from 'node:module';
import { localeOf } from '../../locale/locale.js';
import type { Segment } from '../runs/segment.js';
import { BREAK, type Breaks } from './break-kind.js';

/** Least letters on a line's end and start, and least length of a word to hyphenate. */
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;
const LEAST_LENGTH = 6;

/** The patterns that Latin words of a text in Chinese are parted by. */
const ENGLISH = 'en-us';

/** Words that may be hyphenated: lower case, not part of an address or identifier. */
export const LOWER_CASE_WORD = new RegExp(
  `(?<![\\p{sc=Latin}\\p{N}/@._-])\\p{Ll}{${LEAST_LENGTH},}(?![\\p{sc=Latin}\\p{N}/@_]|\\.\\p{sc=Latin})`,
  'gu',
);

/** Adds hyphenation points to the words of languages that part theirs, by Liang's patterns. Names and acronyms, which begin with a capital, stay whole. */
export function hyphenateWords(breaks: Breaks, text: string, segments: readonly Segment[]): void {
  for (const match of text.matchAll(LOWER_CASE_WORD)) {
    const patterns = patternsAt(segments, match.index);
    if (patterns === undefined) continue;
    for (const point of hyphenationPoints(match[0], LEAST_BEFORE, patterns)) {
      const at = match.index + point;
      if (breaks[at] === BREAK.none) breaks[at] = BREAK.hyphen;
    }
  }
}

/** Offsets in a lower-case word that a hyphen may follow, with so many letters at least before it; English where no patterns are named. */
export function hyphenationPoints(word: string, leastBefore = LEAST_BEFORE, patterns = ENGLISH): number[] {
  const points: number[] = [];
  let length = 0;
  for (const syllable of hyphenator(patterns)(word, { hyphenChar: '\u00AD' }).split('\u00AD')) {
    length += syllable.length;
    if (length >= leastBefore && length <= word.length - LEAST_AFTER) points.push(length);
  }
  return points;
}

/** Name of the patterns of a language, by its locale; undefined for languages that part no words. */
export function hyphenationOf(language: string): string | undefined {
  return localeOf(language)?.hyphenation;
}

function patternsAt(segments: readonly Segment[], at: number): string | undefined {
  const segment = segments.find((candidate) => candidate.start <= at && at < candidate.end);
  if (segment === undefined) return undefined;
  const { language } = segment;
  if (!languages.has(language)) languages.set(language, hyphenationOf(language));
  return languages.get(language);
}

const languages = new Map<string, string | undefined>();

type Hyphenate = (word: string, options: { readonly hyphenChar: string }) => string;

const opened = new Map<string, Hyphenate>();

/** The patterns of a language (package `hyphen`), loaded when its first word is parted. */
function hyphenator(patterns: string): Hyphenate {
  const known = opened.get(patterns);
  if (known) return known;
  const library = createRequire(import.meta.url)(`hyphen/${patterns}/index.js`) as {
    readonly hyphenateSync: Hyphenate;
  };
  opened.set(patterns, library.hyphenateSync);
  return library.hyphenateSync;
}
