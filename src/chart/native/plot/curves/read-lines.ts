import { type ChartReading, keyOf, paintOf } from '../reading/chart-reading.js';
import { exactValue } from '../reading/exact-value.js';
import { inScaleOrder } from '../reading/in-scale-order.js';
import type { MarkLayer, PlacedItem } from '../reading/mark-layer.js';
import { type Found, found, refuse } from '../refusal.js';
import type { Plot, PlotPoint, PlotSeries } from './plot.js';

/** Share of a step by which points of a time axis may be off an even spacing: months have 28 to 31 days. */
const UNEVEN = 0.1;

interface LineSetting {
  readonly layer: MarkLayer;
  readonly categories: readonly unknown[];
  readonly categoryField: string;
  readonly valueField: string;
  readonly seriesField?: string;
  readonly symbols: readonly PlacedItem[];
}

/** Lines over categories or evenly spaced times; a layer of symbols on their points are their markers. */
export function readLines(layer: MarkLayer, symbols: readonly MarkLayer[], reading: ChartReading): Found<Plot> {
  const setting = lineSetting(layer, symbols, reading);
  if ('refusal' in setting) return setting;
  const lines = setting.found;
  const series = layer.groups.filter((group) => group.length > 0).map((group) => lineSeries(group, lines, reading));
  const bad = series.find((each) => 'refusal' in each);
  if (bad && 'refusal' in bad) return bad;
  const stray = strayReason(
    series.flatMap((each) => ('found' in each ? [each.found] : [])),
    lines,
  );
  if (stray) return stray;
  return found({
    kind: 'line',
    grouping: 'standard',
    categories: lines.categories,
    categoryField: lines.categoryField,
    categoryScale: layer.channel('x').scale!,
    valueScale: layer.channel('y').scale!,
    valueField: lines.valueField,
    ...(lines.seriesField !== undefined && { seriesField: lines.seriesField }),
    series: series.flatMap((each) => ('found' in each ? [each.found] : [])),
  });
}

function lineSetting(layer: MarkLayer, symbols: readonly MarkLayer[], reading: ChartReading): Found<LineSetting> {
  const [x, y] = [layer.channel('x'), layer.channel('y')];
  const scaleX = x.scale ? reading.scale(x.scale) : undefined;
  const scaleY = y.scale ? reading.scale(y.scale) : undefined;
  if (!scaleX || x.field === undefined) return refuse('the line has no category axis', 'encode a field as x');
  if (scaleY?.type !== 'linear' || y.field === undefined)
    return refuse(
      `the line’s value axis is ${scaleY?.type ?? 'missing'}, not linear`,
      'encode a quantitative field as y',
    );
  const bend = layer.groups.flat().find(({ item }) => (item.interpolate ?? 'linear') !== 'linear');
  if (bend) return refuse(`the line is drawn as “${bend.item.interpolate}”`, 'take “interpolate” off the line');
  const discrete = scaleX.type === 'point' || scaleX.type === 'band';
  const categories = discrete ? inScaleOrder(scaleX) : evenValues(layer, x.field, (value) => Number(scaleX(value)));
  if (!categories) return refuse('the line’s points are not evenly spaced', 'make x ordinal, or give every step a row');
  const fields = layer.splitBy.filter((field) => field !== x.field);
  if (fields.length > 1)
    return refuse(`the lines are told apart by ${fields.length} fields`, 'use one field for colour and dash');
  return found({
    layer,
    categories,
    categoryField: x.field,
    valueField: y.field,
    ...(fields[0] !== undefined && { seriesField: fields[0] }),
    symbols: symbols.flatMap((each) => each.groups.flat()),
  });
}

/** The distinct values in order along the axis, or undefined where their steps differ. */
function evenValues(layer: MarkLayer, field: string, at: (value: unknown) => number): unknown[] | undefined {
  const values = new Map(layer.groups.flat().map(({ datum }) => [keyOf(datum[field]), datum[field]]));
  const sorted = [...values.values()].sort((first, second) => at(first) - at(second));
  const steps = sorted.slice(1).map((value, index) => at(value) - at(sorted[index]));
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return steps.every((step) => Math.abs(step - mean) <= mean * UNEVEN) ? sorted : undefined;
}

function lineSeries(group: readonly PlacedItem[], lines: LineSetting, reading: ChartReading): Found<PlotSeries> {
  const points = lines.categories.map((category) =>
    group.filter(({ datum }) => keyOf(datum[lines.categoryField]) === keyOf(category)),
  );
  if (points.some((own) => own.length > 1))
    return refuse('a line has several points over one category', 'aggregate the values, or encode a field as color');
  const colour = group[0] && paintOf(group[0], 'stroke', reading.theme);
  if (!colour) return refuse('the line has no plain stroke', 'give the line a colour');
  const { item, datum } = group[0]!;
  const dash = dashOf(item.strokeDash);
  const read = points.map(([placed]): PlotPoint | undefined => placed && linePoint(placed, colour, lines, reading));
  const marked = read.flatMap((point, index) => (point && symbolAt(point.placed, lines.symbols) ? [index] : []));
  const drawn = read.filter((point) => point && point.value !== null).length;
  const some = marked.length > 0 && marked.length < drawn;
  const line = {
    width: item.strokeWidth ?? 1,
    ...(dash && { dash }),
    marker: marked.length > 0,
    ...(some && { markerOnly: marked }),
  };
  return found({ key: lines.seriesField && datum[lines.seriesField], colour, points: read, line });
}

/** A point takes the colour of its symbol, where it has one of its own. */
function linePoint(
  placed: PlacedItem,
  colour: PlotPoint['colour'],
  lines: LineSetting,
  reading: ChartReading,
): PlotPoint {
  const symbol = symbolAt(placed, lines.symbols);
  const own = symbol && (paintOf(symbol, 'fill', reading.theme) ?? paintOf(symbol, 'stroke', reading.theme));
  const value = placed.item.defined === false ? null : exactValue(placed.datum, lines.valueField, reading.tables);
  const hollow = own && own.slot === 'lt1';
  return { value, colour: own && !hollow ? own : colour, placed };
}

function symbolAt(placed: PlacedItem, symbols: readonly PlacedItem[]): PlacedItem | undefined {
  return symbols.find(({ x, y }) => Math.abs(x - placed.x) < 0.1 && Math.abs(y - placed.y) < 0.1);
}

/** A native line has no point beside it. */
function strayReason(series: readonly PlotSeries[], lines: LineSetting): ReturnType<typeof refuse> | undefined {
  const placed = series.flatMap((each) => each.points.flatMap((point) => (point ? [point.placed] : [])));
  if (lines.symbols.some((symbol) => !placed.some((point) => symbolAt(point, [symbol]))))
    return refuse('there are points beside the line', 'put points only where the line has them');
  return undefined;
}

/** Office's preset dashes: short strokes are dots. */
function dashOf(dash: readonly number[] | undefined): 'dash' | 'dot' | undefined {
  const longest = Math.max(0, ...(dash ?? []));
  if (longest === 0) return undefined;
  return (dash?.[0] ?? 0) <= 2 ? 'dot' : 'dash';
}
