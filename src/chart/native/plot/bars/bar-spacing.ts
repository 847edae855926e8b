import type { PlacedItem } from '../../reading/mark-layer.js';
import { spanOf } from '../../reading/side.js';
import { slotOf, type Slots } from '../../reading/slots.js';
import { type Found, found, refuse } from '../../refusal.js';
import type { PlotPart } from '../plot.js';
import type { BarSetting } from './bar-setting.js';

/** Share by which bars of one chart may differ in thickness: months have 28 to 31 days, leap years one more. */
const UNEVEN = 0.15;

/** Points by which equal places of bars may differ, as the sums behind them are not exact. */
const SAME_PLACE = 0.01;

type Spacing = Pick<PlotPart, 'grouping' | 'gapWidth' | 'overlap'>;

/** Office counts the gap between groups in percent of a bar, and the overlap of bars side by side likewise. */
export function barSpacing(
  items: readonly PlacedItem[],
  slots: Slots,
  bars: BarSetting,
  seriesCount: number,
): Found<Spacing> {
  const axis = bars.vertical ? 'x' : 'y';
  const widths = items.map((placed) => {
    const [start, end] = spanOf(placed, axis);
    return Math.abs(end - start);
  });
  const [thinnest, thickest] = [Math.min(...widths), Math.max(...widths)];
  if (thickest > thinnest * (1 + UNEVEN) + 1)
    return refuse('the bars differ in thickness', 'take “size” off the encoding, or give all bars one width');
  const thickness = thickest || slots.step;
  const gap = (group: number) => clamp(Math.round(((slots.step - group) / thickness) * 100), 0, 500);
  if (bars.offset && seriesCount > 1) return found(sideBySide(items, slots, bars, thickness, gap));
  if (seriesCount === 1) return found({ grouping: 'clustered', gapWidth: gap(thickness), overlap: 0 });
  const grouping = bars.stack ? (isFull(items, bars) ? 'percentStacked' : 'stacked') : 'clustered';
  if (grouping === 'clustered' && isCrowded(items, slots))
    return refuse('bars lie over one another', 'stack them, or set them side by side with xOffset');
  return found({ grouping: bars.stack ? grouping : 'stacked', gapWidth: gap(thickness), overlap: 100 });
}

function sideBySide(
  items: readonly PlacedItem[],
  slots: Slots,
  bars: BarSetting,
  thickness: number,
  gap: (group: number) => number,
): Spacing {
  const axis = bars.vertical ? 'x' : 'y';
  const starts = items.map((placed) => {
    const index = slotOf(slots, placed);
    return Math.min(...spanOf(placed, axis)) - slots.centres[index]!;
  });
  const sorted = starts.toSorted((a, b) => a - b);
  const distinct = sorted.filter((start, index) => index === 0 || start - sorted[index - 1]! > SAME_PLACE);
  const steps = distinct.slice(1).map((start, index) => start - distinct[index]!);
  const pitch = steps.length > 0 ? Math.min(...steps) : thickness;
  const overlap = clamp(Math.round(((thickness - pitch) / thickness) * 100), -100, 100);
  const group = distinct.at(-1)! - distinct[0]! + thickness;
  return { grouping: 'clustered', gapWidth: gap(group), overlap };
}

function isCrowded(items: readonly PlacedItem[], slots: Slots): boolean {
  return new Set(items.map((placed) => slotOf(slots, placed))).size < items.length;
}

/** A stack normalised by Vega-Lite: its ends are shares, its values are not. */
function isFull(items: readonly PlacedItem[], bars: BarSetting): boolean {
  const { stack, valueField } = bars;
  return items.some(({ datum }) => {
    const length = Math.abs(Number(datum[stack!.end]) - Number(datum[stack!.start]));
    return Math.abs(length - Math.abs(Number(datum[valueField]))) > 1e-9 && length <= 1 + 1e-9;
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
