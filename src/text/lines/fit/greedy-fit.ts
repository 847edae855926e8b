import { BREAK } from '../../breaks/break-kind.js';
import type { Galley, GalleyRange } from '../galley.js';
import type { LineCut, Measure } from '../line-cut.js';
import { lineExtent, opportunities } from '../line-cut.js';

/** Rounding room in points, so that a line that was measured to fit does. */
const SLACK = 1e-6;

/** Lines that take as much as fits, one after the other, as PowerPoint and browsers do. */
export function greedyFit(galley: Galley, measure: Measure): LineCut[] {
  const cuts: LineCut[] = [];
  for (const range of galley.ranges) cuts.push(...greedyRange(galley, range, cuts.length, measure));
  return cuts;
}

/** Greedy lines of one stretch between forced breaks, with `lineBefore` lines of the paragraph before it. */
export function greedyRange(galley: Galley, range: GalleyRange, lineBefore: number, measure: Measure): LineCut[] {
  const cuts: LineCut[] = [];
  const places = opportunities(galley, range.from, range.to);
  let from = range.from;
  for (let index = 0; index < places.length; index++) {
    const width = lineBefore + cuts.length === 0 ? measure.first : measure.rest;
    index = lastThatFits(galley, from, places, index, width);
    const to = places[index]!;
    const last = to === range.to;
    cuts.push({ from, to, hyphen: !last && galley.breaks[to] === BREAK.hyphen, last });
    from = to;
  }
  return cuts;
}

/** Index of the last place that the line can reach; the first one even where it overflows. */
function lastThatFits(galley: Galley, from: number, places: readonly number[], first: number, width: number): number {
  let best = first;
  for (let index = first + 1; index < places.length; index++) {
    const { natural } = lineExtent(galley, from, places[index]!);
    if (natural <= width + SLACK) best = index;
    // A later place can still fit after a hyphen or an unspaced mark did not, but not much later.
    else if (natural > width * 1.2 + 20) break;
  }
  return best;
}
