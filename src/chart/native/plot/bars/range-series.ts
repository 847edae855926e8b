import { type ChartReading, commonColour, paintOf } from '../../reading/chart-reading.js';
import { exactValue, plainDecimal } from '../../reading/exact-value.js';
import type { PlacedItem } from '../../reading/mark-layer.js';
import { slotOf, type Slots } from '../../reading/slots.js';
import { type Found, found, refuse } from '../../refusal.js';
import type { PlotPoint, PlotSeries } from '../plot.js';
import { type BarSetting, overTime } from './bar-setting.js';

/** Bars from one value to another: an unseen series up to the start, and one as long as the range that stands on it. */
export function rangeSeries(
  items: readonly PlacedItem[],
  slots: Slots,
  bars: BarSetting,
  reading: ChartReading,
): Found<{ readonly series: readonly PlotSeries[]; readonly field?: string }> {
  const { start, end } = bars.range!;
  const feet: (PlotPoint | undefined)[] = slots.values.map(() => undefined);
  const lengths: (PlotPoint | undefined)[] = slots.values.map(() => undefined);
  for (const placed of items) {
    const index = slotOf(slots, placed);
    if (index < 0) return refuse('a bar stands at no category', 'give every bar a value on the category axis');
    if (feet[index]) return refuse('a category has several ranges', 'give every range a category of its own');
    const decimals = [start, end].map((field) => exactValue(placed.datum, field, reading.tables, overTime(bars)));
    const ends = nearAndFar(decimals);
    const colour = paintOf(placed, 'fill', reading.theme) ?? paintOf(placed, 'stroke', reading.theme);
    if (!ends) return refuse('a range lies on both sides of zero', 'show it as two values');
    if (!colour) return refuse('the bars have no plain fill', 'give the bars a colour, not a gradient');
    feet[index] = { value: ends.near, colour, placed };
    lengths[index] = { value: plainDecimal(Number(ends.far) - Number(ends.near)), colour, placed };
  }
  const colour = commonColour(lengths.flatMap((point) => (point ? [point.colour] : [])));
  if (!colour) return refuse('there are no bars', 'check the data');
  const foot = { key: start, name: start, colour, points: feet, base: true };
  return found({ series: [foot, { key: undefined, colour, points: lengths }] });
}

/** The ends of a range by their distance from zero, which stacks grow from; undefined where it lies on both sides. */
function nearAndFar([first, second]: readonly (string | null)[]):
  { readonly near: string; readonly far: string } | undefined {
  if (first === null || first === undefined || second === null || second === undefined) return undefined;
  if (Number(first) * Number(second) < 0) return undefined;
  return Math.abs(Number(first)) <= Math.abs(Number(second))
    ? { near: first, far: second }
    : { near: second, far: first };
}
