import { BREAK } from '../breaks/break-kind.js';
import type { Galley } from './galley.js';
import { greedyFit } from './greedy-fit.js';
import type { LineCut, Measure } from './line-cut.js';
import { forcedRanges, lineExtent, opportunities } from './line-cut.js';
import { wordStarts } from './word-starts.js';

/** Cost of a break inside a Chinese word, as the square of a blank of this many em. */
const INSIDE_WORD_EM = 3;

/** A way to reach a place in a number of lines. */
interface Path {
  readonly cost: number;
  readonly cuts: readonly LineCut[];
}

/**
 * As few lines as fit, of lengths as equal as they get: the least sum of squared differences from the mean. For headlines of a few lines; a
 * break inside a Chinese word is taken only where it saves much.
 */
export function balancedFit(galley: Galley, measure: Measure): LineCut[] {
  const words = wordStarts(galley);
  const cuts: LineCut[] = [];
  for (const range of forcedRanges(galley))
    cuts.push(...balanceRange(galley, range.from, range.to, measure, cuts.length, words));
  return cuts;
}

function balanceRange(
  galley: Galley,
  from: number,
  to: number,
  measure: Measure,
  lineBefore: number,
  words: ReadonlySet<number>,
): LineCut[] {
  const greedy = greedyFit(galley, measure).filter((cut) => cut.from >= from && cut.to <= to);
  const count = greedy.length;
  if (count <= 1) return greedy;
  const mean = lineExtent(galley, from, to).natural / count;
  const places = opportunities(galley, from, to);
  let reached = new Map<number, Path>([[from, { cost: 0, cuts: [] }]]);
  for (let line = 0; line < count; line++) {
    const width = lineBefore + line === 0 ? measure.first : measure.rest;
    reached = nextLine(galley, reached, line === count - 1 ? [to] : places, to, width, mean, words);
  }
  return [...(reached.get(to)?.cuts ?? greedy)];
}

function nextLine(
  galley: Galley,
  reached: ReadonlyMap<number, Path>,
  places: readonly number[],
  end: number,
  width: number,
  mean: number,
  words: ReadonlySet<number>,
): Map<number, Path> {
  const next = new Map<number, Path>();
  for (const [start, path] of reached) {
    for (const place of places) {
      if (place <= start) continue;
      const { natural } = lineExtent(galley, start, place);
      if (natural > width + 1e-6) break;
      const cost = path.cost + (natural - mean) ** 2 + breakCost(galley, place, end, words);
      if (cost >= (next.get(place)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      const last = place === end;
      const cut = { from: start, to: place, hyphen: !last && galley.breaks[place] === BREAK.hyphen, last };
      next.set(place, { cost, cuts: [...path.cuts, cut] });
    }
  }
  return next;
}

function breakCost(galley: Galley, place: number, end: number, words: ReadonlySet<number>): number {
  if (place === end) return 0;
  const { em } = galley.clusters[place]!.segment;
  const ordinary = galley.breaks[place] === BREAK.allowed && words.has(place);
  return ordinary ? 0 : (INSIDE_WORD_EM * em) ** 2;
}
