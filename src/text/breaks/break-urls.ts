import { BREAK, type Breaks } from './break-kind.js';

const URL = /\b(?:https?:\/\/|ftp:\/\/|www\.)[!-~]+/g;

/** Pieces of a URL shorter than this are not worth a line of their own. */
const LEAST_PIECE = 3;

/**
 * Long URLs may break (Chicago Manual of Style 17, 14.18): after `//` and `/`, before `. ? & = # - _ ~ %`, never after a hyphen, which would
 * read as an added one. No break is within three characters of either end.
 */
export function breakUrls(breaks: Breaks, text: string): void {
  for (const match of text.matchAll(URL)) {
    const end = match.index + match[0].replace(/[.,;:!?)\]]+$/, '').length;
    for (let at = match.index + 1; at < end; at++) {
      const inside = at - match.index >= LEAST_PIECE && end - at >= LEAST_PIECE;
      breaks[at] = inside && mayBreak(text[at - 1]!, text[at]!) ? BREAK.poor : BREAK.none;
    }
  }
}

function mayBreak(before: string, after: string): boolean {
  if (before === '/' && after !== '/') return true;
  return /[.?&=#_~%]/.test(after) && /[A-Za-z0-9/]/.test(before);
}
