import { BREAK, type Breaks } from '../../breaks/break-kind.js';
import { hyphenationOf, hyphenationPoints, LOWER_CASE_WORD } from '../../breaks/hyphenate-words.js';
import { figureSpans } from '../../breaks/keep-numbers.js';
import { maskRaised } from '../../breaks/stand-in.js';
import type { Galley } from '../galley.js';

/** `9月15日` reads whole; parted, each number keeps its counter (CLREQ 3.1.5.2). */
const MONTH_AND_DAY = /\d月(?=\d{1,2}[日号])/g;

/** Ranges that are long on both sides, of years and times of day (`1041—1048`, `18:30—20:30`): after their sign. */
const LONG_RANGE = /\d[\d:]{3,}[—–～~至](?=\d[\d:]{3,})/g;

/** Compound names and identifiers (`max_out_of_order`, `client/server`): after a sign inside, four characters from both ends. */
const COMPOUND = /[A-Za-z][\w./:@+-]{6,}[\w+]/g;
const JOINING_SIGN = /[_./:@-]/;
const LEAST_PIECE = 4;

/** Units of two words (`0.4 percentage points`, `23.80 million tyres`): before the second. */
const SECOND_WORD = /\d[ \u00A0](?:percentage|thousand|million|billion|trillion)[ \u00A0](?=\p{Ll})/gu;

/** Letters before a hyphen that Chicago (17, 7.36) allows; elsewhere one more, since two read as a stub. */
const LEAST_STUB = 2;

/**
 * A galley whose lines may also end at places weaker than any that its text gives, or undefined where it has none: for paragraphs with a line
 * that gapes otherwise. No figure parts from its sign, unit or counter there either, and no word of it or of a note mark takes a hyphen.
 */
export function withLastResorts(galley: Galley, hyphenate: boolean): Galley | undefined {
  const text = maskRaised(galley.text, [...new Set(galley.clusters.map(({ segment }) => segment))]);
  const figures = figureSpans(text);
  const places = new Map<number, number>();
  for (const pattern of [MONTH_AND_DAY, LONG_RANGE, SECOND_WORD]) {
    for (const match of text.matchAll(pattern)) places.set(match.index + match[0].length, BREAK.weak);
  }
  for (const { 0: word, index } of text.matchAll(COMPOUND)) {
    for (let at = LEAST_PIECE; at <= word.length - LEAST_PIECE; at++) {
      if (isJoint(word, at)) places.set(index + at, BREAK.weak);
    }
  }
  for (const { 0: word, index } of hyphenate ? text.matchAll(LOWER_CASE_WORD) : []) {
    if (figures.some(([from, to]) => from <= index && index < to)) continue;
    const patterns = patternsAt(galley, index);
    for (const point of hyphenationPoints(word, LEAST_STUB, patterns)) places.set(index + point, BREAK.hyphen);
  }
  return places.size === 0 ? undefined : opened(galley, places);
}

/** Latin words of a Chinese text are English more often than not. */
function patternsAt({ clusters }: Galley, at: number): string | undefined {
  const language = clusters.find(({ start, end }) => start <= at && at < end)?.segment.language;
  return language === undefined ? undefined : hyphenationOf(language);
}

/** After a sign between letters, or between letter and digit; not inside a figure. */
function isJoint(word: string, at: number): boolean {
  const [before, sign, after] = [word[at - 2]!, word[at - 1]!, word[at]!];
  if (!JOINING_SIGN.test(sign) || !/[A-Za-z\d]/.test(before) || !/[A-Za-z\d]/.test(after)) return false;
  return /[A-Za-z]/.test(before) || /[A-Za-z]/.test(after);
}

function opened(galley: Galley, places: ReadonlyMap<number, number>): Galley | undefined {
  let breaks: Breaks | undefined;
  for (let index = 1; index < galley.clusters.length; index++) {
    const kind = places.get(galley.clusters[index]!.start);
    if (kind === undefined || galley.breaks[index] !== BREAK.none) continue;
    breaks ??= Uint8Array.from(galley.breaks);
    breaks[index] = kind;
  }
  return breaks && { ...galley, breaks };
}
