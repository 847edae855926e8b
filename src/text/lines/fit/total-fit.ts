import { BREAK } from '../../breaks/break-kind.js';
import type { LineEnd } from './demerits.js';
import { fitnessOf, lineDemerits, ratioOf, SLACK, transitionDemerits, UNEVEN_DEMERITS } from './demerits.js';
import type { Galley, GalleyRange } from '../galley.js';
import type { LineCut, Measure } from '../line-cut.js';
import { lineExtent, opportunities } from '../line-cut.js';

export interface FitRules {
  readonly measure: Measure;
  /** False for ragged lines: then only how much is left blank counts. */
  readonly justified: boolean;
}

/** The best way to end a line at a place with a fitness; `line` counts the lines of the paragraph up to there. */
interface Node extends LineEnd {
  readonly place: number;
  readonly line: number;
  readonly demerits: number;
  readonly previous: Node | undefined;
}

/** Lines that fill less of the width are tried only where no fuller one reaches the same place. */
const LEAST_FILL = 0.7;

/** Nodes of one place differ only in fitness, so none that costs more than this over the best can ever be part of better lines. */
const GREATEST_LEAD = UNEVEN_DEMERITS;

/** Number of fitness classes. */
const CLASSES = 4;

/** Lines that together look best: the least sum of demerits over the whole paragraph (Knuth and Plass 1981). */
export function totalFit(galley: Galley, rules: FitRules): LineCut[] {
  const cuts: LineCut[] = [];
  for (const range of galley.ranges) cuts.push(...fitRange(galley, range, cuts.length, rules));
  return cuts;
}

function fitRange(galley: Galley, { from, to }: GalleyRange, lineBefore: number, rules: FitRules): LineCut[] {
  const width = lineBefore === 0 ? rules.measure.first : rules.measure.rest;
  // Nothing is better than one line at its natural width: most cells of a table are one.
  if (lineExtent(galley, from, to).natural <= width) return [{ from, to, hyphen: false, last: true }];
  const start: Node = { place: from, line: lineBefore, fitness: 1, hyphen: false, demerits: 0, previous: undefined };
  const reached: Node[][] = [[start]];
  let earliest = 0;
  for (const place of opportunities(galley, from, to)) {
    earliest = earliestStart(galley, reached, earliest, place, rules);
    reached.push(bestNodes(galley, reached, earliest, place, place === to, rules));
  }
  let node: Node | undefined = reached.at(-1)!.reduce((best, next) => (next.demerits < best.demerits ? next : best));
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

/** The best way found so far to reach a place with a fitness. */
interface Best {
  demerits: number;
  from: Node | undefined;
  readonly end: LineEnd;
}

/** The best node of each fitness class that ends a line at `place`, from the longest line to the first that leaves much blank. */
function bestNodes(
  galley: Galley,
  reached: readonly Node[][],
  earliest: number,
  place: number,
  last: boolean,
  rules: FitRules,
): Node[] {
  const hyphen = !last && galley.breaks[place] === BREAK.hyphen;
  const cheapest = cheapestOf(reached, earliest);
  const best: Best[] = [];
  for (let fitness = 0; fitness < CLASSES; fitness++) {
    best.push({ demerits: Number.POSITIVE_INFINITY, from: undefined, end: { fitness, hyphen } });
  }
  let least = Number.POSITIVE_INFINITY;
  let found = false;
  for (let index = earliest; index < reached.length; index++) {
    const nodes = reached[index]!;
    const first = nodes[0]!;
    const extent = lineExtent(galley, first.place, place);
    const width = first.line === 0 ? rules.measure.first : rules.measure.rest;
    // Overfull lines only where no start is nearer.
    if (extent.natural - extent.shrink > width + SLACK && index < reached.length - 1) continue;
    if (found && extent.natural < width * LEAST_FILL && !last) break;
    const only = first.previous === undefined;
    const candidate = { galley, from: first.place, place, last, only, extent, width, justified: rules.justified };
    const ratio = ratioOf(candidate);
    const own = best[fitnessOf(ratio)]!;
    const demerits = lineDemerits(candidate, ratio);
    // Looser lines from later starts cost more, and no way to any start costs less than the cheapest to here.
    if (!last && ratio > 0 && cheapest + demerits > least + GREATEST_LEAD) break;
    for (const node of nodes) {
      const sum = node.demerits + demerits;
      if (sum >= own.demerits) continue;
      const withTransition = sum + (only ? 0 : transitionDemerits(node, own.end, last));
      if (withTransition >= own.demerits) continue;
      own.demerits = withTransition;
      own.from = node;
      least = Math.min(least, withTransition);
    }
    found = true;
  }
  return best.flatMap(({ demerits, from, end }) =>
    from && demerits <= least + GREATEST_LEAD
      ? [{ place, line: from.line + 1, fitness: end.fitness, hyphen, demerits, previous: from }]
      : [],
  );
}

/** What the cheapest way to one of the starts costs. */
function cheapestOf(reached: readonly Node[][], earliest: number): number {
  let cheapest = Number.POSITIVE_INFINITY;
  for (let index = earliest; index < reached.length; index++) {
    for (const { demerits } of reached[index]!) if (demerits < cheapest) cheapest = demerits;
  }
  return cheapest;
}
