import type { Segment } from '../runs/segment.js';

/**
 * Characters whose class in UAX #14 is too wide for Chinese, with one of the same length and the class that CLREQ gives them. Quotation
 * marks of a Chinese face are opening and closing (UAX #14 leaves them QU, which glues on both sides); interpunct and
 * connectors may not begin a line but may end one, like a closing mark.
 */
const CHINESE_STAND_INS: ReadonlyMap<string, string> = new Map([
  ['“', '「'],
  ['‘', '「'],
  ['”', '」'],
  ['’', '」'],
  ['·', '、'],
  ['‧', '、'],
  ['～', '、'],
  ['〜', '、'],
  ['／', '、'],
]);

/** A combining mark (class CM): a raised note mark never leaves the word that it stands on (UAX #14, LB9). */
const RAISED_STAND_IN = '\u0301';

/** The text as the breaking rules see it: same length, other characters where a rule needs another class. */
export function standInText(text: string, segments: readonly Segment[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const segment of segments) {
    parts.push(text.slice(at, segment.start));
    if (segment.raised) parts.push(RAISED_STAND_IN.repeat(segment.text.length));
    else if (segment.script === 'eastAsian') parts.push(chinese(segment.text));
    else parts.push(segment.text);
    at = segment.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function chinese(text: string): string {
  return text.replace(/[“‘”’·‧～〜／]/gu, (mark) => CHINESE_STAND_INS.get(mark)!);
}
