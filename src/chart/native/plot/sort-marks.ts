import type { ChartReading } from '../reading/chart-reading.js';
import type { MarkLayer } from '../reading/mark-layer.js';
import { type Found, found, refuse } from '../refusal.js';
import { isSeen } from './points/read-points.js';
import { areCaps } from './rules/caps.js';

/** The layers of data marks by what they do, each in painting order; texts are not among them. */
export interface SortedMarks {
  readonly bars: readonly MarkLayer[];
  /** Lines and areas. */
  readonly curves: readonly MarkLayer[];
  readonly symbols: readonly MarkLayer[];
  /** Rectangles that have a place and no extent. */
  readonly ticks: readonly MarkLayer[];
  /** Ticks at the ends of rules. */
  readonly caps: readonly MarkLayer[];
  readonly rules: readonly MarkLayer[];
  readonly arcs: readonly MarkLayer[];
}

/** The layers sorted, or a refusal where there is one that no Office chart has. */
export function sortMarks(reading: ChartReading): Found<SortedMarks> {
  const marks = reading.layers.filter(
    (layer) => layer.type !== 'text' && layer.groups.some((group) => group.some(isSeen)),
  );
  const of = (...types: string[]) => marks.filter((layer) => types.includes(layer.type));
  const known = of('rect', 'line', 'area', 'symbol', 'rule', 'arc');
  const stranger = marks.find((layer) => !known.includes(layer));
  if (stranger)
    return refuse(`Office has no chart of ${stranger.type} marks`, 'draw bars, lines, areas, points or arcs');
  const unplaced = reading.layers.some((layer) => layer.type !== 'text' && layer.groups.flat().length > 0);
  if (marks.length === 0 && unplaced)
    return refuse(
      'no mark has a place on the axes',
      'check the data; on a logarithmic axis bars have no zero to stand on: draw points',
    );
  if (marks.length === 0) return refuse('there are no marks but texts', 'draw bars, lines, areas, points or arcs');
  const cells = of('rect').find((layer) => !isTick(layer) && !isBar(layer));
  if (cells) return refuse('Office has no chart of cells (heat maps)', 'show the numbers as a table, or as bars');
  const rules = of('rule');
  const ticks = of('rect').filter(isTick);
  const caps = ticks.filter((layer) => areCaps(layer, rules));
  return found({
    bars: of('rect').filter((layer) => !isTick(layer)),
    curves: of('line', 'area'),
    symbols: of('symbol'),
    ticks: ticks.filter((layer) => !caps.includes(layer)),
    caps,
    rules,
    arcs: of('arc'),
  });
}

/** A bar has an end on at least one side. */
function isBar(layer: MarkLayer): boolean {
  return ['x2', 'y2'].some((end) => Object.keys(layer.channel(end)).length > 0);
}

/**
 * A bar runs from somewhere to somewhere; a tick stands at a place, and is as thick as a number says (vega-lite,
 * compile/mark/tick.ts). Across it may be as long as a bin. What is centred on nothing is the cell of a heat map.
 */
function isTick(layer: MarkLayer): boolean {
  return isCentred(layer, 'y') ? hasNoFoot(layer, 'x') : isCentred(layer, 'x') && hasNoFoot(layer, 'y');
}

function isCentred(layer: MarkLayer, axis: 'x' | 'y'): boolean {
  const { field, signal, value, scale } = layer.channel(`${axis}c`);
  return field !== undefined || signal !== undefined || value !== undefined || scale !== undefined;
}

function hasNoFoot(layer: MarkLayer, axis: 'x' | 'y'): boolean {
  const [near, far] = [layer.channel(axis), layer.channel(`${axis}2`)];
  const ends = new Set([near.field, far.field]);
  const bin = [near.field, far.field].some((field) => field !== undefined && ends.has(`${field}_end`));
  return (
    bin || (far.field === undefined && far.value === undefined && far.scale === undefined && far.signal === undefined)
  );
}
