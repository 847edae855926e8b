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
const HYPHEN_PENALTY = 150;
const POOR_PENALTY = 70;
const EMERGENCY_PENALTY = 2000;
/** TeX has 10,000. */
const DOUBLE_HYPHEN_DEMERITS = 100_000;
const UNEVEN_DEMERITS = 5_000;
/** For a hyphen at the end of the line before the last; TeX has 5,000. */
const FINAL_HYPHEN_DEMERITS = 50_000;
/** A last line of one short word is ugly, not forbidden. */
const RUNT_DEMERITS = 4_000;
/** More than any paragraph of tolerable lines costs, so that they are taken only where nothing else is left. */
const SHORT_LAST_DEMERITS = 1e9;
const OVERFULL_DEMERITS = 1e12;
/** Ratios above this cost no more: a line that cannot be filled is as bad as another. */
const WORST_RATIO = 20;
/** Lines that fill less of the width are tried only where no fuller one reaches the same place. */
const LEAST_FILL = 0.5;
/** Rounding room in points. */
const SLACK = 1e-6;
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
  let earliest = 0;
  for (const place of opportunities(galley, from, to)) {
    earliest = earliestStart(galley, reached, earliest, place, rules);
    reached.push(bestNodes(galley, reached, earliest, place, place === to, rules));
  }
  let node: Node | undefined = cheapest(reached.at(-1)!);
  const cuts: LineCut[] = [];
  for (; node?.previous; node = node.previous) {
    cuts.push({ from: node.previous.place, to: node.place, hyphen: node.hyphen, last: node.place === to });
  }
  return cuts.reverse();
}

/** Index of the first start from which a line to `place` is not hopelessly long; lines only get longer from place to place. */
function earliestStart(
  galley: Galley,
  reached: readonly Node[][],
  known: number,
  place: number,
  { measure }: FitRules,
): number {
  const width = Math.max(measure.first, measure.rest);
  let earliest = known;
  while (earliest < reached.length - 1) {
    const from = reached[earliest]![0]!.place;
    const { natural, shrink } = lineExtent(galley, from, place);
    // Two em for the blank of marks, which counts inside a line and not at its end.
    if (natural - shrink <= width + 2 * galley.clusters[from]!.segment.em) break;
    earliest += 1;
  }
  return earliest;
}

/** The best node of each fitness class that ends a line at `place`, from the longest line to the first that is half empty. */
function bestNodes(
  galley: Galley,
  reached: readonly Node[][],
  earliest: number,
  place: number,
  last: boolean,
  rules: FitRules,
): Node[] {
  const best: (Node | undefined)[] = [];
  for (let index = earliest; index < reached.length; index++) {
    const nodes = reached[index]!;
    const extent = lineExtent(galley, nodes[0]!.place, place);
    const width = nodes[0]!.line === 0 ? rules.measure.first : rules.measure.rest;
    const found = best.some((node) => node !== undefined);
    const overfull = extent.natural - extent.shrink > width + SLACK;
    // Overfull lines only where no start is nearer.
    if (overfull && index < reached.length - 1) continue;
    if (found && extent.natural < width * LEAST_FILL && !last) break;
    const node = extend(galley, nodes, place, last, extent, width, rules);
    if (node.demerits < (best[node.fitness]?.demerits ?? Number.POSITIVE_INFINITY)) best[node.fitness] = node;
  }
  return best.filter((node) => node !== undefined);
}

/** The line from the best of the nodes at its start to `place`. */
function extend(
  galley: Galley,
  nodes: readonly Node[],
  place: number,
  last: boolean,
  extent: LineExtent,
  width: number,
  rules: FitRules,
): Node {
  const ratio = ratioOf(extent, width, last, rules);
  const hyphen = !last && galley.breaks[place] === BREAK.hyphen;
  const fitness = fitnessOf(ratio);
  let best = nodes[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    let demerits = node.demerits;
    if (hyphen && node.hyphen) demerits += DOUBLE_HYPHEN_DEMERITS;
    if (node.previous && Math.abs(node.fitness - fitness) > 1) demerits += UNEVEN_DEMERITS;
    if (demerits < least) {
      best = node;
      least = demerits;
    }
  }
  const badness = 100 * Math.min(Math.abs(ratio), WORST_RATIO) ** 3;
  let demerits = least + (LINE_PENALTY + badness) ** 2 + penaltyOf(galley.breaks[place]!, last) ** 2;
  if (extent.natural - extent.shrink > width + SLACK) demerits += OVERFULL_DEMERITS * (1 + extent.natural - width);
  if (last && best.hyphen) demerits += FINAL_HYPHEN_DEMERITS;
  if (last && best.previous) demerits += lastLineDemerits(galley, best.place, place, extent.natural / width);
  return { place, line: best.line + 1, fitness, hyphen, demerits, previous: best };
}

function cheapest(nodes: readonly Node[]): Node {
  return nodes.reduce((best, next) => (next.demerits < best.demerits ? next : best));
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
