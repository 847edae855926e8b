import { BREAK } from '../../breaks/break-kind.js';
import type { Galley, GalleyRange } from '../galley.js';
import { greedyRange } from './greedy-fit.js';
import type { LineCut, Measure } from '../line-cut.js';
import { lineExtent, opportunities } from '../line-cut.js';
import { wordStarts } from './word-starts.js';

/**
 * Cost of a break that no mark goes before, and of one inside a Chinese word, as the square of a difference of this many em: a line of 9 em over
 * one of 15 is better than two of 12 that part a phrase.
 */
const INSIDE_PHRASE_EM = 4.5;
const INSIDE_WORD_EM = 6;

/** A way to reach a place in a number of lines. */
interface Path {
  readonly place: number;
  readonly cost: number;
  readonly previous: Path | undefined;
}

/** What one stretch between forced breaks is balanced by. */
interface Balance {
  readonly galley: Galley;
  readonly end: number;
  readonly places: readonly number[];
  readonly words: ReadonlySet<number>;
  /** The width that every line would like to have. */
  readonly mean: number;
}

/**
 * As few lines as fit, of lengths as equal as they get: the least sum of squared differences from the mean. For headlines of a few lines;
 * a break inside a Chinese word is taken only where it saves much.
 */
export function balancedFit(galley: Galley, measure: Measure): LineCut[] {
  const words = wordStarts(galley);
  const cuts: LineCut[] = [];
  for (const range of galley.ranges) cuts.push(...balanceRange(galley, range, cuts.length, measure, words));
  return cuts;
}

function balanceRange(
  galley: Galley,
  range: GalleyRange,
  lineBefore: number,
  measure: Measure,
  words: ReadonlySet<number>,
): LineCut[] {
  const greedy = greedyRange(galley, range, lineBefore, measure);
  const count = greedy.length;
  if (count <= 1) return greedy;
  const { from, to } = range;
  const mean = lineExtent(galley, from, to).natural / count;
  const balance: Balance = { galley, end: to, places: opportunities(galley, from, to), words, mean };
  let reached = new Map<number, Path>([[from, { place: from, cost: 0, previous: undefined }]]);
  for (let line = 0; line < count; line++) {
    const width = lineBefore + line === 0 ? measure.first : measure.rest;
    reached = nextLine(balance, reached, width, line === count - 1);
  }
  const best = reached.get(to);
  // A greedy line may overflow where a word is wider than the width; then there is nothing to balance.
  return best ? cutsOf(galley, best, to) : greedy;
}

/** The cheapest path to every place that one more line can reach. */
function nextLine(
  balance: Balance,
  reached: ReadonlyMap<number, Path>,
  width: number,
  last: boolean,
): Map<number, Path> {
  const next = new Map<number, Path>();
  const places = last ? [balance.end] : balance.places;
  for (const previous of reached.values()) {
    for (const place of places) {
      if (place <= previous.place) continue;
      const { natural } = lineExtent(balance.galley, previous.place, place);
      if (natural > width + 1e-6) break;
      const cost = previous.cost + (natural - balance.mean) ** 2 + breakCost(balance, place);
      if (cost < (next.get(place)?.cost ?? Number.POSITIVE_INFINITY)) next.set(place, { place, cost, previous });
    }
  }
  return next;
}

function breakCost({ galley, end, words }: Balance, place: number): number {
  if (place === end) return 0;
  const { em } = galley.clusters[place]!.segment;
  const ordinary = galley.breaks[place] === BREAK.allowed && words.has(place);
  if (!ordinary) return (INSIDE_WORD_EM * em) ** 2;
  return endsPhrase(galley, place) ? 0 : (INSIDE_PHRASE_EM * em) ** 2;
}

function endsPhrase(galley: Galley, place: number): boolean {
  const offset = galley.clusters[galley.trimmed[place]! - 1]!.end;
  return /[，、；：。！？,;:.!?—)）”》]/.test(galley.text[offset - 1]!);
}

function cutsOf(galley: Galley, path: Path, end: number): LineCut[] {
  const cuts: LineCut[] = [];
  for (let { place, previous }: Path = path; previous; { place, previous } = previous) {
    const last = place === end;
    const hyphen = !last && galley.breaks[place] === BREAK.hyphen;
    cuts.push({ from: previous.place, to: place, hyphen, last });
  }
  return cuts.reverse();
}
