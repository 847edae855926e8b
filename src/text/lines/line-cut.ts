import { BREAK } from '../breaks/break-kind.js';
import type { Galley } from './galley.js';
import { hyphenOf } from './hyphen-glyph.js';

/** A line as a piece of a galley: clusters `from` to `to` (excluded). */
export interface LineCut {
  readonly from: number;
  readonly to: number;
  /** True where a hyphen is drawn after it. */
  readonly hyphen: boolean;
  /** True where the paragraph or a forced break ends it. */
  readonly last: boolean;
}

/** Widths of a line in points; spaces at its end and the blank of marks at its edges do not count. */
export interface LineExtent {
  readonly natural: number;
  readonly stretch: number;
  readonly shrink: number;
}

/** Measures a line from cluster `from` to `to` (excluded); a hyphen is counted where the break before `to` draws one. */
export function lineExtent(galley: Galley, from: number, to: number): LineExtent {
  const end = galley.trimmed[to]!;
  if (end <= from) return { natural: 0, stretch: 0, shrink: 0 };
  const last = galley.clusters[end - 1]!;
  const first = galley.clusters[from]!;
  const hyphen = galley.breaks[to] === BREAK.hyphen ? hyphenWidth(galley, to) : last.edgeAfter * -1;
  const width = galley.positions[end - 1]! + last.advance - galley.positions[from]!;
  return {
    natural: width - first.edgeBefore + hyphen,
    stretch: galley.stretches[end - 1]! - galley.stretches[from]!,
    shrink: galley.shrinks[end - 1]! - galley.shrinks[from]!,
  };
}

function hyphenWidth(galley: Galley, to: number): number {
  const hyphen = hyphenOf(galley.clusters[to - 1]!);
  return hyphen.width - (galley.hang ? hyphen.hanging : 0);
}

/** Widths that lines have to fill, in points: the first line of a paragraph has its own. */
export interface Measure {
  readonly first: number;
  readonly rest: number;
}

/** Cluster indices where a line of a range may end, its end included, in order. */
export function opportunities(galley: Galley, from: number, to: number): number[] {
  const places: number[] = [];
  for (let index = from + 1; index < to; index++) {
    if (galley.breaks[index] !== BREAK.none) places.push(index);
  }
  places.push(to);
  return places;
}
