import { BREAK } from '../breaks/break-kind.js';
import type { Galley, GalleyRange } from './galley.js';
import type { LineCut, LineExtent, Measure } from './line-cut.js';
import { lineExtent, opportunities } from './line-cut.js';
import { isRunt, isShortLastLine } from './short-last-line.js';

export interface FitRules {
  readonly measure: Measure;
  /** False for ragged lines: then only how much is left blank counts. */
  readonly justified: boolean;
}

/** A way to reach a break: the best of its fitness class. */
interface Node {
  readonly place: number;
  readonly line: number;
  readonly fitness: number;
  readonly hyphen: boolean;
  readonly demerits: number;
  readonly previous: Node | undefined;
}

/** Knuth and Plass, “Breaking Paragraphs into Lines” (1981), with TeX's plain values where they have one. */
const LINE_PENALTY = 10;
/** TeX has 50; English reads better with fewer. */
const HYPHEN_PENALTY = 100;
const POOR_PENALTY = 70;
const EMERGENCY_PENALTY = 2000;
const DOUBLE_HYPHEN_DEMERITS = 10_000;
const UNEVEN_DEMERITS = 5_000;
/** A last line of one short word is ugly, not forbidden. */
const RUNT_DEMERITS = 4_000;
/** More than any paragraph of tolerable lines costs, so that they are taken only where nothing else is left. */
const SHORT_LAST_DEMERITS = 1e9;
const OVERFULL_DEMERITS = 1e12;
/** Ratios above this cost no more: a line that cannot be filled is as bad as another. */
const WORST_RATIO = 20;
/** Blank that counts as ratio 1 in a ragged line, as a share of the width. */
const RAGGED_STRETCH = 0.12;

/** Lines that together look best: the least sum of demerits over the whole paragraph. */
export function totalFit(galley: Galley, rules: FitRules): LineCut[] {
  const cuts: LineCut[] = [];
  for (const range of galley.ranges) cuts.push(...fitRange(galley, range, cuts.length, rules));
  return cuts;
}

function fitRange(galley: Galley, { from, to }: GalleyRange, lineBefore: number, rules: FitRules): LineCut[] {
  const start: Node = { place: from, line: lineBefore, fitness: 1, hyphen: false, demerits: 0, previous: undefined };
  const reached: Node[][] = [[start]];
  for (const place of opportunities(galley, from, to))
    reached.push(bestNodes(galley, reached, place, place === to, rules));
  const ends = reached.at(-1)!;
  let node: Node | undefined = ends.reduce((best, next) => (next.demerits < best.demerits ? next : best));
  const cuts: LineCut[] = [];
  for (; node?.previous; node = node.previous) {
    cuts.push({ from: node.previous.place, to: node.place, hyphen: node.hyphen, last: node.place === to });
  }
  return cuts.reverse();
}

/** The best node of each fitness class that ends a line at `place`, tried from the nearest start backwards until lines get too long. */
function bestNodes(galley: Galley, reached: readonly Node[][], place: number, last: boolean, rules: FitRules): Node[] {
  const best = new Map<number, Node>();
  for (let index = reached.length - 1; index >= 0; index--) {
    const nodes = reached[index]!;
    const extent = lineExtent(galley, nodes[0]!.place, place);
    let overfull = true;
    for (const previous of nodes) {
      const width = previous.line === 0 ? rules.measure.first : rules.measure.rest;
      if (extent.natural - extent.shrink <= width + 1e-6) overfull = false;
      else if (best.size > 0) continue;
      const node = extend(galley, previous, place, last, extent, width, rules);
      const known = best.get(node.fitness);
      if (!known || node.demerits < known.demerits) best.set(node.fitness, node);
    }
    if (
      overfull &&
      extent.natural - extent.shrink > rules.measure.first &&
      extent.natural - extent.shrink > rules.measure.rest
    )
      break;
  }
  return [...best.values()];
}

function extend(
  galley: Galley,
  previous: Node,
  place: number,
  last: boolean,
  extent: LineExtent,
  width: number,
  rules: FitRules,
): Node {
  const ratio = ratioOf(extent, width, last, rules);
  const hyphen = !last && galley.breaks[place] === BREAK.hyphen;
  const fitness = fitnessOf(ratio);
  const badness = 100 * Math.min(Math.abs(ratio), WORST_RATIO) ** 3;
  let demerits = (LINE_PENALTY + badness) ** 2 + penaltyOf(galley.breaks[place]!, last) ** 2;
  if (extent.natural - extent.shrink > width + 1e-6) demerits += OVERFULL_DEMERITS * (1 + extent.natural - width);
  if (hyphen && previous.hyphen) demerits += DOUBLE_HYPHEN_DEMERITS;
  if (previous.previous && Math.abs(previous.fitness - fitness) > 1) demerits += UNEVEN_DEMERITS;
  if (last && previous.previous) demerits += lastLineDemerits(galley, previous.place, place, extent.natural / width);
  return { place, line: previous.line + 1, fitness, hyphen, demerits: previous.demerits + demerits, previous };
}

function lastLineDemerits(galley: Galley, from: number, to: number, share: number): number {
  if (isShortLastLine(galley, from, to)) return SHORT_LAST_DEMERITS;
  return isRunt(galley, from, to, share) ? RUNT_DEMERITS : 0;
}

/** How far the gaps of a line have to give: -1 is all that they can shrink, 1 their unit of stretch. */
function ratioOf(extent: LineExtent, width: number, last: boolean, rules: FitRules): number {
  const excess = width - extent.natural;
  if (excess < 0) return extent.shrink > 0 ? Math.max(-1, excess / extent.shrink) : -1;
  if (last) return 0;
  if (!rules.justified) return excess / (RAGGED_STRETCH * width);
  return extent.stretch > 0 ? excess / extent.stretch : excess < 0.01 ? 0 : WORST_RATIO;
}

/** TeX's classes: tight, decent, loose, very loose. */
function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

function penaltyOf(kind: number, last: boolean): number {
  if (last) return 0;
  if (kind === BREAK.hyphen) return HYPHEN_PENALTY;
  if (kind === BREAK.poor) return POOR_PENALTY;
  return kind === BREAK.emergency ? EMERGENCY_PENALTY : 0;
}
