import { BREAK, type Breaks } from './break-kind.js';

/** A character of a western word as this rule sees it: neither space nor anything that East Asian faces set. */
const WESTERN = /[!-~\u00A1-\u024F\u0370-\u052F\u1E00-\u1FFF\u2010-\u2015\u2030-\u205E\u2212]/;

const LETTER = /[\p{L}]/u;

/**
 * Inside a western word only a hyphen between letters, a dash, or a break that the author wrote (soft hyphen, zero-width space)
 * ends a line: `C++`, `and/or`, `1-5`, `f(x)`, `24/7` stay whole (UAX #14 would part some of them).
 */
export function keepWesternWords(breaks: Breaks, text: string): void {
  for (let at = 1; at < text.length; at++) {
    if (breaks[at] === BREAK.none || breaks[at] === BREAK.forced) continue;
    const before = text[at - 1]!;
    const after = text[at]!;
    if (before === '\u00AD') {
      breaks[at] = BREAK.hyphen;
      continue;
    }
    if (!WESTERN.test(before) || !WESTERN.test(after)) continue;
    breaks[at] = breakInsideWord(text, at);
  }
}

function breakInsideWord(text: string, at: number): number {
  const before = text[at - 1]!;
  const after = text[at]!;
  if (before === '-' || before === '\u2010') {
    const twoBefore = at > 2 && LETTER.test(text[at - 2]!) && LETTER.test(text[at - 3]!);
    return twoBefore && LETTER.test(after) ? BREAK.poor : BREAK.none;
  }
  // En and em dashes between words, not between numbers (`1–5`).
  const isDash = before === '\u2013' || before === '\u2014';
  return isDash && !/\d/.test(after) ? BREAK.allowed : BREAK.none;
}
