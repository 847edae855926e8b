import { type ChartReading, commonColour, keyOf, paintOf } from '../../reading/chart-reading.js';
import { fieldOf } from '../../reading/exact-value.js';
import { inScaleOrder } from '../../reading/in-scale-order.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { slotOf, type Slots } from '../../reading/slots.js';
import { isExplained, splitBy, splitFields, type SplitField, type SplitSeries } from '../../reading/split-series.js';
import { type Found, found, refuse } from '../../refusal.js';
import { outlineOf } from '../outline.js';
import type { PlotPart, PlotPoint, PlotSeries } from '../plot.js';
import { barValue, isLongAsItsValue } from './bar-length.js';
import { type BarSetting, barSetting } from './bar-setting.js';
import { barSlots } from './bar-slots.js';
import { barSpacing } from './bar-spacing.js';
import { nestedSlots } from './nested-slots.js';
import { rangeSeries } from './range-series.js';

/** Bars and columns: clustered, stacked, stacked to 100 %, ranges, histograms, over time; with negative values and highlighted points. */
export function readBars(layer: MarkLayer, reading: ChartReading): Found<PlotPart> {
  const setting = barSetting(layer, reading);
  if ('refusal' in setting) return setting;
  const own = setting.found;
  const items = layer.groups.flat();
  if (!items.every((placed) => isLongAsItsValue(placed, own)))
    return refuse('the bars’ lengths are not those of their values', `let bars stand on zero and show one field`);
  const plain = barSlots(own, reading);
  if ('refusal' in plain) return plain;
  const nested = nestedSlots(plain.found, own, reading);
  const { offset: _shift, ...unshifted } = own;
  return onSlots(items, nested ?? plain.found, nested ? unshifted : own, reading);
}

function onSlots(items: readonly PlacedItem[], slots: Slots, bars: BarSetting, reading: ChartReading): Found<PlotPart> {
  const series = bars.range ? rangeSeries(items, slots, bars, reading) : barSeries(items, slots, bars, reading);
  if ('refusal' in series) return series;
  const spacing = barSpacing(items, slots, bars, series.found.series.length);
  if ('refusal' in spacing) return spacing;
  const { valueField, vertical, value } = bars;
  const rounded = items.some(({ item }) => (item as { cornerRadius?: number }).cornerRadius);
  return found({
    kind: vertical ? 'column' : 'bar',
    ...spacing.found,
    ...(bars.range && { grouping: 'stacked', overlap: 100 }),
    categories: slots.values,
    categoryField: slots.field,
    slots,
    categoryScale: slots.scale,
    valueScale: value.from.scale!,
    valueField,
    ...(series.found.field !== undefined && { seriesField: series.found.field }),
    series: series.found.series,
    also: [],
    lost: [
      ...(rounded ? ['the rounded corners of the bars'] : []),
      ...(slots.outer ? ['the gaps between groups of bars, which Office spaces evenly'] : []),
    ],
  });
}

interface BarSeries {
  readonly series: readonly PlotSeries[];
  readonly field?: string;
}

function barSeries(
  items: readonly PlacedItem[],
  slots: Slots,
  bars: BarSetting,
  reading: ChartReading,
): Found<BarSeries> {
  const places = items.map((placed) => slotOf(slots, placed));
  if (places.includes(-1)) return refuse('a bar stands at no category', 'give every bar a value on the category axis');
  const crowded = new Set(places).size < items.length;
  const split = splitOf(items, crowded, bars, reading);
  if (!split)
    return refuse(
      'a category has several bars in one place',
      'aggregate the values, or encode a field as xOffset or color',
    );
  const series = split.series.map((each) => oneSeries(each, slots, bars, reading));
  const bad = series.find((each) => 'refusal' in each);
  if (bad && 'refusal' in bad) return bad;
  const read = series.flatMap((each) => ('found' in each ? [each.found] : []));
  return found({ series: read, ...(split.field !== undefined && { field: split.field }) });
}

interface Split {
  readonly series: readonly SplitSeries[];
  readonly field?: string;
}

/** One series, unless bars share a category or a legend tells them apart; undefined where nothing does. */
function splitOf(
  items: readonly PlacedItem[],
  crowded: boolean,
  bars: BarSetting,
  reading: ChartReading,
): Split | undefined {
  const looks = splitFields(bars.layer, reading);
  const { offset } = bars;
  if (offset) {
    const others = looks.filter(({ field }) => field !== offset.field);
    // Office names series by one field: a second one that only colours is its look.
    const single = others.length === 0 || !isExplained(others, reading);
    return single ? { series: byOffset(items, offset, bars, reading), field: offset.field } : undefined;
  }
  const explained = isExplained(looks, reading);
  if (!crowded && !explained) return { series: [{ key: undefined, items }] };
  if (looks.length === 0) return byStack(items, bars);
  const series = splitBy(items, looks, reading);
  return { series: stackOrder(series, bars), field: looks[0]!.field };
}

/** Bars side by side, in the order of their places. */
function byOffset(
  items: readonly PlacedItem[],
  offset: NonNullable<BarSetting['offset']>,
  bars: BarSetting,
  reading: ChartReading,
): readonly SplitSeries[] {
  const scale = reading.scale(offset.scale);
  const looks = splitFields(bars.layer, reading).filter(({ field }) => field === offset.field);
  const field: SplitField | undefined = scale && {
    field: offset.field,
    scaleName: looks[0]?.scaleName ?? offset.scale,
    scale,
  };
  const order = scale ? inScaleOrder(scale).map(keyOf) : [];
  const series = splitBy(items, field ? [field] : [], reading);
  return [...series].sort((first, second) => order.indexOf(keyOf(first.key)) - order.indexOf(keyOf(second.key)));
}

/** Bars of a stack that no look tells apart are told apart by their place in it. */
function byStack(items: readonly PlacedItem[], bars: BarSetting): Split | undefined {
  if (!bars.stack) return undefined;
  const groups = new Map<number, PlacedItem[]>();
  const seen = new Map<string, number>();
  const sorted = items.toSorted((first, second) => footOf(first, bars) - footOf(second, bars));
  for (const placed of sorted) {
    const key = keyOf(fieldOf(placed.datum, bars.category.from.field ?? ''));
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    groups.set(rank, [...(groups.get(rank) ?? []), placed]);
  }
  if (groups.size > MOST_UNNAMED) return undefined;
  return { series: [...groups].map(([rank, own]) => ({ key: rank + 1, name: String(rank + 1), items: own })) };
}

/** Layers of a stack without names that a reader could still make sense of. */
const MOST_UNNAMED = 30;

/** From the foot of the stack outward, as Office stacks its series. */
function stackOrder(series: readonly SplitSeries[], bars: BarSetting): readonly SplitSeries[] {
  if (!bars.stack) return series;
  const feet = new Map(series.map((each) => [each, Math.max(...each.items.map((placed) => footOf(placed, bars)))]));
  return [...series].sort((first, second) => feet.get(first)! - feet.get(second)!);
}

function footOf({ datum }: PlacedItem, { stack }: BarSetting): number {
  return Math.min(Math.abs(Number(datum[stack!.start])), Math.abs(Number(datum[stack!.end])));
}

function oneSeries(split: SplitSeries, slots: Slots, bars: BarSetting, reading: ChartReading): Found<PlotSeries> {
  const points: (PlotPoint | undefined)[] = slots.values.map(() => undefined);
  for (const placed of split.items) {
    const index = slotOf(slots, placed);
    if (points[index]) return refuse('a category has several bars of one series', 'aggregate the values');
    const colour = paintOf(placed, 'fill', reading.theme) ?? paintOf(placed, 'stroke', reading.theme);
    if (!colour) return refuse('the bars have no plain fill', 'give the bars a colour, not a gradient');
    points[index] = { value: barValue(placed, bars, reading), colour, placed };
  }
  const colour = commonColour(points.flatMap((point) => (point ? [point.colour] : [])));
  if (!colour) return refuse('there are no bars', 'check the data');
  const outline = outlineOf(split.items[0]!, reading.theme);
  const { key, name } = split;
  return found({ key, ...(name !== undefined && { name }), colour, points, ...(outline && { outline }) });
}
