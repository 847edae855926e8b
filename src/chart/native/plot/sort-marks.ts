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
  if (marks.length === 0) return refuse('there are no marks but texts', 'draw bars, lines, areas, points or arcs');
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

/** A bar runs from somewhere to somewhere; a tick stands at a place (vega-lite, compile/mark/tick.ts). */
function isTick(layer: MarkLayer): boolean {
  return ['x2', 'y2'].every((end) => {
    const { field, value, scale, signal } = layer.channel(end);
    return field === undefined && value === undefined && scale === undefined && signal === undefined;
  });
}
