import { tooMuch } from './work-budget.js';

/** Quantifiers without an upper end: `*`, `+`, `{2,}`. */
const ENDLESS = /^(?:[*+]|\{\d*,\})/;
const ANY = /^(?:[*+?]|\{\d*,?\d*\})/;

/**
 * How many steps a regular expression may take on a text of `length` characters, at the worst. Throws for one whose steps grow
 * exponentially: a repeated group that itself holds a repetition or a choice, such as `(a+)+` or `(a|aa)*`.
 */
export function patternCost(pattern: string, length: number): number {
  return Math.max(1, length) ** (1 + endlessParts(pattern));
}

interface Group {
  /** True where the group holds a repetition or a choice. */
  open: boolean;
}

function endlessParts(pattern: string): number {
  const groups: Group[] = [{ open: false }];
  let [count, at] = [0, 0];
  let closed: Group | undefined;
  while (at < pattern.length) {
    const rest = pattern.slice(at);
    const quantifier = ANY.exec(rest)?.[0];
    const endless = ENDLESS.test(rest);
    if (endless && closed?.open) throw tooMuch(`the pattern “${pattern}”, which may never come to an end`);
    if (endless) {
      count += 1;
      groups.at(-1)!.open = true;
    }
    closed = undefined;
    if (quantifier !== undefined) {
      at += quantifier.length;
      continue;
    }
    const character = pattern[at]!;
    if (character === '|') groups.at(-1)!.open = true;
    if (character === '(') groups.push({ open: false });
    if (character === ')' && groups.length > 1) {
      closed = groups.pop()!;
      if (closed.open) groups.at(-1)!.open = true;
    }
    at += character === '\\' ? 2 : character === '[' ? classLength(rest) : 1;
  }
  return count;
}

/** Characters of a class `[…]` at the start of a text. */
function classLength(text: string): number {
  return /^\[\^?\]?(?:\\.|[^\]\\])*\]?/.exec(text)![0].length;
}
