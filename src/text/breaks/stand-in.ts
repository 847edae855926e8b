import type { Segment } from '../runs/segment.js';

/**
 * Quotation marks open or close; UAX #14 leaves them QU, which glues on both sides, because it cannot know. Theirs are the classes of
 * the brackets: OP and CL in Chinese, OP and CP in western text.
 */
const CHINESE_QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '「'],
  ['‘', '「'],
  ['”', '」'],
  ['’', '」'],
]);
const WESTERN_QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '('],
  ['”', ')'],
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

/** The text as UAX #14 should see it: same length, with characters of the right class where theirs is too wide. */
export function breakingStandIns(text: string, segments: readonly Segment[]): string {
  const quoted = replaceSegments(text, segments, (segment, piece) => {
    const quotes = segment.script === 'eastAsian' ? CHINESE_QUOTES : WESTERN_QUOTES;
    return piece.replace(/[“‘”’]/gu, (mark) => quotes.get(mark) ?? mark);
  });
  return (
    quoted
      // The signs of C++ are letters (PR would glue them to the Han character after them).
      .replace(/(?<=\p{L})\++/gu, (signs) => 'x'.repeat(signs.length))
      // A hyphen before a figure is a minus sign (HY would glue it to the Han character before it).
      .replace(/(?<![\w)\]])-(?=\d)/g, '\u2212')
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
