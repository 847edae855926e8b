import { BREAK } from '../../breaks/break-kind.js';
import { hyphenationOf, hyphenationPoints } from '../../breaks/hyphenate-words.js';
import { isEastAsianLanguage } from '../../runs/character.js';
import type { Galley } from '../galley.js';
import { lineExtent, opportunities } from '../line-cut.js';

/**
 * A galley in which no piece is wider than `width`: a longer word gets its hyphenation points, then may break after the signs inside it
 * (`vm.max_map_count=`), and where that is not enough any cluster of it may end a line. The galley itself where nothing has to be done.
 */
export function addEmergencyBreaks(galley: Galley, width: number): Galley {
  let breaks: Uint8Array | undefined;
  for (const range of galley.ranges) {
    let start = range.from;
    for (const place of opportunities(galley, range.from, range.to)) {
      if (lineExtent(galley, start, place).natural > width + 1e-6) {
        breaks ??= Uint8Array.from(galley.breaks);
        breakPiece(galley, start, place, width, breaks);
      }
      start = place;
    }
  }
  return breaks ? { ...galley, breaks } : galley;
}

function breakPiece(galley: Galley, from: number, to: number, width: number, breaks: Uint8Array): void {
  hyphenatePiece(galley, from, to, breaks);
  const marked = { ...galley, breaks };
  for (const [start, end] of widePieces(marked, from, to, width)) breakAfterSigns(galley, start, end, breaks);
  for (const [start, end] of widePieces(marked, from, to, width)) {
    for (let index = start + 1; index < end; index++) breaks[index] = BREAK.emergency;
  }
}

function widePieces(
  galley: Galley,
  from: number,
  to: number,
  width: number,
): (readonly [start: number, end: number])[] {
  const pieces: (readonly [number, number])[] = [];
  let start = from;
  for (const place of opportunities(galley, from, to)) {
    if (lineExtent(galley, start, place).natural > width + 1e-6) pieces.push([start, place]);
    start = place;
  }
  return pieces;
}

/** Signs that a name or a command is put together with; not those between the digits of a figure. */
const JOINING_SIGN = /[=_./\\:;,&?@+-]/;

function breakAfterSigns({ text, clusters }: Galley, from: number, to: number, breaks: Uint8Array): void {
  for (let index = from + 1; index < to; index++) {
    const { start } = clusters[index]!;
    const joined = JOINING_SIGN.test(text[start - 1]!) && /[\p{L}\p{N}]/u.test(text[start]!);
    const insideFigure = /\d/.test(text[start]!) && /\d/.test(text[start - 2] ?? '');
    if (breaks[index] === BREAK.none && joined && !insideFigure) breaks[index] = BREAK.poor;
  }
}

/** Not a part of an address or identifier, where a hyphen would be read as its own: that breaks after its signs. */
const PLAIN_WORD = /(?<![\p{L}\p{N}_@./:])\p{sc=Latin}{5,}(?![\p{L}\p{N}_@/]|[.:=]\w)/gu;

function hyphenatePiece(galley: Galley, from: number, to: number, breaks: Uint8Array): void {
  const first = galley.clusters[from]!;
  // Latin words of a Chinese text are English more often than not; any syllable is better than any letter.
  const { language } = first.segment;
  const patterns = isEastAsianLanguage(language) ? undefined : hyphenationOf(language);
  if (patterns === undefined && !isEastAsianLanguage(language)) return;
  const text = galley.text.slice(first.start, galley.clusters[to - 1]!.end);
  for (const word of text.matchAll(PLAIN_WORD)) {
    const points = new Set(
      hyphenationPoints(word[0].toLowerCase(), undefined, patterns).map((point) => first.start + word.index + point),
    );
    for (let index = from + 1; index < to; index++) {
      if (breaks[index] === BREAK.none && points.has(galley.clusters[index]!.start)) breaks[index] = BREAK.hyphen;
    }
  }
}
