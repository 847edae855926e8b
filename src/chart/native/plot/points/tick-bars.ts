import { plainDecimal } from '../../reading/exact-value.js';
import { spanOf } from '../../reading/side.js';
import { type Found, found } from '../../refusal.js';
import type { PlotSeries } from '../plot.js';
import type { Position } from './position.js';

/**
 * Upright ticks. Office has a level marker (`dash`) and no upright one: they are vertical error bars of one length on points
 * that are themselves unseen.
 */
export function tickBars(series: PlotSeries, y: Position): Found<PlotSeries> {
  const [first] = series.points;
  const { item } = first!.placed;
  const [start, end] = spanOf(first!.placed, 'y');
  const half = plainDecimal(Number(halfLength(end - start, y).toPrecision(6)));
  const lengths = series.points.map(() => half);
  return found({
    ...series,
    base: true,
    errorBars: [
      { direction: 'y', plus: lengths, minus: lengths, colour: series.colour, width: item.width ?? 1, caps: false },
    ],
  });
}

/** Half a tick in units of its axis. */
function halfLength(points: number, { side, slots }: Position): number {
  if (slots) return points / 2 / slots.step;
  const [low = 0, high = 1] = (side.scale?.domain() ?? []).map(Number);
  const [from = 0, to = 1] = (side.scale?.range() ?? []).map(Number);
  return (points / 2) * Math.abs((high - low) / (to - from));
}
