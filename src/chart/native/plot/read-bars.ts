import type { ChartScale } from '../../vega/run-view.js';
import { type ChartReading, commonColour, keyOf, paintOf } from '../reading/chart-reading.js';
import { exactValue } from '../reading/exact-value.js';
import { inScaleOrder } from '../reading/in-scale-order.js';
import type { MarkLayer, PlacedItem } from '../reading/mark-layer.js';
import { type Found, found, refuse } from '../refusal.js';
import type { Plot, PlotPoint, PlotSeries } from './plot.js';

/** Points by which a bar's drawn length may differ from its value's. */
const TOLERANCE = 0.05;

interface BarSetting {
  readonly layer: MarkLayer;
  readonly vertical: boolean;
  readonly categoryScale: ChartScale;
  readonly valueScale: ChartScale;
  readonly categoryField: string;
  readonly valueField: string;
  /** Start and end fields of stacked bars; absent where bars stand on zero. */
  readonly stack?: { readonly start: string; readonly end: string };
  readonly seriesField?: string;
  readonly dodged: boolean;
}

/** Bars and columns: clustered, stacked, stacked to 100 %, with negative values and highlighted points. */
export function readBars(layer: MarkLayer, reading: ChartReading): Found<Plot> {
  const setting = barSetting(layer, reading);
  if ('refusal' in setting) return setting;
  const bars = setting.found;
  const items = layer.groups.flat();
  if (!items.every((placed) => isLongAsItsValue(placed, bars)))
    return refuse('the bars’ lengths are not those of their values', `let bars stand on zero and show one field`);
  const categories = inScaleOrder(bars.categoryScale);
  const series = barSeries(items, categories, bars, reading);
  if ('refusal' in series) return series;
  const { categoryField, valueField, vertical } = bars;
  const seriesField = series.found.length > 1 || series.found[0]?.key !== undefined ? bars.seriesField : undefined;
  return found({
    kind: vertical ? 'column' : 'bar',
    ...barSpacing(items, bars, series.found.length),
    categories,
    categoryField,
    categoryScale: layer.channel(vertical ? 'x' : 'y').scale!,
    valueScale: layer.channel(vertical ? 'y' : 'x').scale!,
    valueField,
    ...(seriesField !== undefined && { seriesField }),
    series: series.found,
  });
}

function barSetting(layer: MarkLayer, reading: ChartReading): Found<BarSetting> {
  const [x, y] = [layer.channel('x'), layer.channel('y')];
  const [scaleX, scaleY] = [x, y].map((channel) => (channel.scale ? reading.scale(channel.scale) : undefined));
  const vertical = scaleX?.type === 'band';
  const [category, value] = vertical ? [x, y] : [y, x];
  const [categoryScale, valueScale] = vertical ? [scaleX, scaleY] : [scaleY, scaleX];
  if (categoryScale?.type !== 'band' || category.field === undefined)
    return refuse('the bars stand on no category axis', 'give one of x and y a nominal or ordinal field');
  if (valueScale?.type !== 'linear')
    return refuse(`the value axis is ${valueScale?.type ?? 'missing'}, not linear`, 'use a plain quantitative axis');
  if (value.field === undefined)
    return refuse('the bars’ length is no field', 'encode a quantitative field as the length');
  const end = layer.channel(vertical ? 'y2' : 'x2');
  const values = valueFields(value.field, end, layer);
  if (!values) return refuse('the bars are ranges between two fields', 'show one value, from zero');
  const dodged = category.offsetField !== undefined;
  const seriesField = category.offsetField ?? layer.channel('fill').field;
  const base = { layer, vertical, categoryScale, valueScale, categoryField: category.field, dodged };
  return found({ ...base, ...values, ...(seriesField !== undefined && { seriesField }) });
}

/** Vega-Lite stacks by `<field>_end` and `<field>_start`; either may be on the leading channel (compile/data/stack.ts). */
function valueFields(
  field: string,
  end: { readonly field?: string; readonly value?: unknown },
  layer: MarkLayer,
): Pick<BarSetting, 'valueField' | 'stack'> | undefined {
  if (end.field === undefined) return end.value === 0 || end.value === undefined ? { valueField: field } : undefined;
  const base = field.replace(/_(end|start)$/, '');
  const stacked = new Set([field, end.field]);
  if (!stacked.has(`${base}_start`) || !stacked.has(`${base}_end`)) return undefined;
  const datum = layer.groups.flat()[0]?.datum;
  if (datum && !(base in datum)) return undefined;
  return { valueField: base, stack: { start: `${base}_start`, end: `${base}_end` } };
}

function isLongAsItsValue({ item, datum }: PlacedItem, bars: BarSetting): boolean {
  const [start, end] = bars.stack ? [datum[bars.stack.start], datum[bars.stack.end]] : [0, datum[bars.valueField]];
  const length = Math.abs(Number(bars.valueScale(end)) - Number(bars.valueScale(start)));
  const drawn = Math.abs((bars.vertical ? item.height : item.width) ?? 0);
  return Math.abs(length - drawn) <= TOLERANCE;
}

function barSeries(
  items: readonly PlacedItem[],
  categories: readonly unknown[],
  bars: BarSetting,
  reading: ChartReading,
): Found<readonly PlotSeries[]> {
  const field = bars.seriesField;
  const crowded = new Set(items.map(({ datum }) => keyOf(datum[bars.categoryField]))).size < items.length;
  const inLegend = field !== undefined && reading.legends.length > 0;
  if (crowded && field === undefined)
    return refuse(
      'a category has several bars in one place',
      'aggregate the values, or encode a field as xOffset or color',
    );
  const split = field !== undefined && (crowded || bars.dodged || inLegend);
  const keys = split ? seriesKeys(items, field, bars, reading) : [undefined];
  const series = keys.map((key) => oneSeries(key, items, categories, bars, reading));
  const bad = series.find((each) => 'refusal' in each);
  if (bad && 'refusal' in bad) return bad;
  return found(series.flatMap((each) => ('found' in each ? [each.found] : [])));
}

/** Values of the series field in the order of their scale: of places for bars side by side, of colours for stacks. */
function seriesKeys(items: readonly PlacedItem[], field: string, bars: BarSetting, reading: ChartReading): unknown[] {
  const present = new Map(items.map(({ datum }) => [keyOf(datum[field]), datum[field]]));
  const scaleName = bars.dodged ? 'xOffset' : bars.layer.channel('fill').scale;
  const offset = bars.vertical ? 'xOffset' : 'yOffset';
  const scale = reading.scale(bars.dodged ? offset : (scaleName ?? 'color'));
  const domain = scale ? (bars.dodged ? inScaleOrder(scale) : scale.domain()) : [];
  const ordered = domain.filter((value) => present.has(keyOf(value)));
  if (ordered.length !== present.size) return [...present.values()];
  return bars.dodged ? ordered : stackOrder(ordered, items, field, bars);
}

/** From the foot of the stack outward, as Office stacks its series. */
function stackOrder(
  keys: readonly unknown[],
  items: readonly PlacedItem[],
  field: string,
  bars: BarSetting,
): unknown[] {
  if (!bars.stack) return [...keys];
  const { start } = bars.stack;
  const foot = (key: unknown) => {
    const own = items.filter(({ datum }) => keyOf(datum[field]) === keyOf(key));
    return Math.max(...own.map(({ datum }) => Math.abs(Number(datum[start]))));
  };
  const feet = new Map(keys.map((key) => [key, foot(key)]));
  return [...keys].sort((first, second) => feet.get(first)! - feet.get(second)!);
}

function oneSeries(
  key: unknown,
  items: readonly PlacedItem[],
  categories: readonly unknown[],
  bars: BarSetting,
  reading: ChartReading,
): Found<PlotSeries> {
  const own = key === undefined ? items : items.filter(({ datum }) => keyOf(datum[bars.seriesField!]) === keyOf(key));
  const points = categories.map((category) =>
    own.filter(({ datum }) => keyOf(datum[bars.categoryField]) === keyOf(category)),
  );
  if (points.some((bars) => bars.length > 1))
    return refuse('a category has several bars of one series', 'aggregate the values');
  const read = points.map(([placed]) => placed && barPoint(placed, bars, reading));
  const colour = commonColour(read.flatMap((point) => (point ? [point.colour] : [])));
  if (!colour) return refuse('the bars have no plain fill', 'give the bars a colour');
  return found({ key, colour, points: read });
}

function barPoint(placed: PlacedItem, bars: BarSetting, reading: ChartReading): PlotPoint | undefined {
  const colour = paintOf(placed, 'fill', reading.theme) ?? paintOf(placed, 'stroke', reading.theme);
  return colour && { value: exactValue(placed.datum, bars.valueField, reading.tables), colour, placed };
}

/** Office counts the gap between groups in percent of a bar, and the overlap of bars side by side likewise. */
function barSpacing(
  items: readonly PlacedItem[],
  bars: BarSetting,
  seriesCount: number,
): Pick<Plot, 'grouping' | 'gapWidth' | 'overlap'> {
  const step = bars.categoryScale.step?.() ?? 0;
  const thickness = (bars.vertical ? items[0]?.item.width : items[0]?.item.height) ?? step;
  const gap = (group: number) => clamp(Math.round(((step - group) / thickness) * 100), 0, 500);
  if (!bars.dodged || seriesCount === 1) {
    const grouping = seriesCount === 1 ? 'clustered' : isFull(items, bars) ? 'percentStacked' : 'stacked';
    return { grouping, gapWidth: gap(thickness), overlap: seriesCount === 1 ? 0 : 100 };
  }
  const pitch = (bars.categoryScale.bandwidth?.() ?? 0) / seriesCount;
  const overlap = clamp(Math.round(((thickness - pitch) / thickness) * 100), -100, 100);
  return { grouping: 'clustered', gapWidth: gap(pitch * (seriesCount - 1) + thickness), overlap };
}

/** A stack normalised by Vega-Lite: its ends are shares, its values are not. */
function isFull(items: readonly PlacedItem[], bars: BarSetting): boolean {
  const { stack, valueField } = bars;
  if (!stack) return false;
  return items.some(({ datum }) => {
    const length = Math.abs(Number(datum[stack.end]) - Number(datum[stack.start]));
    return Math.abs(length - Math.abs(Number(datum[valueField]))) > 1e-9 && length <= 1 + 1e-9;
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
