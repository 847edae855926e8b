import { plainDecimal } from '../../reading/exact-value.js';
import { spanOf } from '../../reading/side.js';
import type { PlotSeries } from '../plot.js';
import type { Position } from './position.js';

/**
 * Ticks that Office has no marker for: upright ones, and level ones wider than a marker may be. They are error bars of one length
 * on points that are themselves unseen; `across` is the axis that they lie along.
 */
export function tickBars(series: PlotSeries, axis: 'x' | 'y', across: Position): PlotSeries {
  const [first] = series.points;
  const { item } = first!.placed;
  const [start, end] = spanOf(first!.placed, axis);
  const half = plainDecimal(Number(halfLength(end - start, across).toPrecision(6)));
  const lengths = series.points.map(() => half);
  const width = (axis === 'y' ? item.width : item.height) ?? 1;
  return {
    ...series,
    base: true,
    errorBars: [{ direction: axis, plus: lengths, minus: lengths, colour: series.colour, width, caps: false }],
  };
}

/** Half a tick in units of its axis. */
function halfLength(points: number, { side, slots }: Position): number {
  if (slots) return points / 2 / slots.step;
  const [low = 0, high = 1] = (side.scale?.domain() ?? []).map(Number);
  const [from = 0, to = 1] = (side.scale?.range() ?? []).map(Number);
  return (points / 2) * Math.abs((high - low) / (to - from));
}
