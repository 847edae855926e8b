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

/** The text with raised and lowered characters as combining marks: same length, and no figure goes on in its note mark. */
export function maskRaised(text: string, segments: readonly Segment[]): string {
  if (!segments.some((segment) => segment.raised)) return text;
  return replaceSegments(text, segments, (segment, piece) =>
    segment.raised ? RAISED_STAND_IN.repeat(piece.length) : piece,
  );
}

/** The text as UAX #14 should see it: same length, Chinese marks replaced by ones of the class they have in Chinese. */
export function chineseStandIns(text: string, segments: readonly Segment[]): string {
  return replaceSegments(text, segments, (segment, piece) =>
    segment.script === 'eastAsian' ? piece.replace(/[“‘”’·‧～〜／]/gu, (mark) => CHINESE_STAND_INS.get(mark)!) : piece,
  );
}

function replaceSegments(
  text: string,
  segments: readonly Segment[],
  replace: (segment: Segment, piece: string) => string,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const segment of segments) {
    parts.push(text.slice(at, segment.start), replace(segment, text.slice(segment.start, segment.end)));
    at = segment.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
