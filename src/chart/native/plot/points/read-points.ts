import type { NativeMarker } from '../../../../scene/native-chart.js';
import { type ChartReading, commonColour, paintOf } from '../../reading/chart-reading.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { isExplained, splitBy, splitFields, type SplitSeries } from '../../reading/split-series.js';
import { type Found, found, refuse } from '../../refusal.js';
import type { PlotPart, PlotPoint, PlotSeries } from '../plot.js';
import { type BubbleSizes, bubbleSizes } from './bubble-sizes.js';
import { markerOf } from './marker.js';
import { type Position, positionOf } from './position.js';
import { tickBars } from './tick-bars.js';

/** PowerPoint draws some thousand markers without trouble; a picture of more is smaller and no less readable. */
const MOST_POINTS = 5000;

/** Series that nobody names are shown as one series with colours of their own points. */
const MOST_UNNAMED = 30;

/** Symbols and ticks as a scatter, or as bubbles where their areas are values. */
export function readPoints(layer: MarkLayer, reading: ChartReading): Found<PlotPart> {
  const items = layer.groups.flat().filter(isSeen);
  if (items.length > MOST_POINTS)
    return refuse(
      `there are ${items.length} points, and ${MOST_POINTS} are what Office copes with`,
      'aggregate or bin them',
    );
  const [x, y] = [positionOf(layer, 'x', reading), positionOf(layer, 'y', reading)];
  if ('refusal' in x) return x;
  if ('refusal' in y) return y;
  const sizes = bubbleSizes(layer, items, reading);
  if ('refusal' in sizes) return sizes;
  const places = { x: x.found, y: y.found };
  const split = splitOf(items, layer, reading);
  const series = split.series.map((each) => oneSeries(each, places, sizes.found, reading));
  const bad = series.find((each) => 'refusal' in each);
  if (bad && 'refusal' in bad) return bad;
  const read = series.flatMap((each) => ('found' in each ? [each.found] : []));
  return found({
    kind: sizes.found ? 'bubble' : 'scatter',
    grouping: 'standard',
    categories: [],
    categoryField: places.x.field,
    ...(places.x.side.from.scale !== undefined && { categoryScale: places.x.side.from.scale }),
    ...(places.y.side.from.scale !== undefined && { valueScale: places.y.side.from.scale }),
    valueField: places.y.field,
    ...(sizes.found && { sizeField: sizes.found.field, bubbleScale: sizes.found.scale }),
    ...(split.field !== undefined && { seriesField: split.field }),
    series: read,
    also: [],
    named: { ...(places.x.slots && { x: places.x.slots }), ...(places.y.slots && { y: places.y.slots }) },
  });
}

/** Marks that paint something: a point whose place is unknown stands at none. */
export function isSeen({ item, x, y }: PlacedItem): boolean {
  return item.opacity !== 0 && Number.isFinite(x) && Number.isFinite(y);
}

function splitOf(
  items: readonly PlacedItem[],
  layer: MarkLayer,
  reading: ChartReading,
): { readonly series: readonly SplitSeries[]; readonly field?: string } {
  const looks = splitFields(layer, reading);
  if (looks.length === 0) return { series: [{ key: undefined, items }] };
  const series = splitBy(items, looks, reading);
  if (series.length > MOST_UNNAMED && !isExplained(looks, reading)) return { series: [{ key: undefined, items }] };
  return { series, field: looks[0]!.field };
}

function oneSeries(
  split: SplitSeries,
  { x, y }: { readonly x: Position; readonly y: Position },
  sizes: BubbleSizes | undefined,
  reading: ChartReading,
): Found<PlotSeries> {
  const points: PlotPoint[] = [];
  for (const placed of split.items) {
    const colour = paintOf(placed, 'fill', reading.theme) ?? paintOf(placed, 'stroke', reading.theme);
    if (!colour) return refuse('the points have no plain colour', 'give the points a colour');
    const size = sizes && { size: sizes.valueOf(placed) };
    points.push({ value: y.valueOf(placed), x: x.valueOf(placed), ...size, colour, placed });
  }
  const colour = commonColour(points.map((point) => point.colour));
  if (!colour) return refuse('there are no points', 'check the data');
  const { key, name } = split;
  const base = { key, ...(name !== undefined && { name }), colour, points };
  if (sizes) return found(base);
  const bars = asBars(split.items);
  if (bars) return found(tickBars(base, bars, bars === 'x' ? x : y));
  const marker = commonMarker(split.items, reading);
  return 'refusal' in marker ? marker : found({ ...base, marker: marker.found });
}

/** The axis along which ticks lie that no marker can show; undefined for symbols and short level ticks. */
function asBars(items: readonly PlacedItem[]): 'x' | 'y' | undefined {
  if (!items.every(({ item }) => item.mark.marktype === 'rect')) return undefined;
  if (items.every(({ item }) => (item.height ?? 0) > (item.width ?? 0))) return 'y';
  return items.every(({ item }) => (item.width ?? 0) > WIDEST) ? 'x' : undefined;
}

/** Points across that a marker may have (ST_MarkerSize). */
const WIDEST = 72;

function commonMarker(items: readonly PlacedItem[], reading: ChartReading): Found<NativeMarker> {
  const markers = items.map((placed) => markerOf(placed, reading.theme));
  const [first] = markers;
  if (!first || markers.includes(undefined))
    return refuse(
      'Office has no marker of that shape or size',
      'use circle, square, diamond, cross or triangle-up, up to 72 points across',
    );
  if (markers.some((marker) => JSON.stringify(marker) !== JSON.stringify(first)))
    return refuse(
      'the marks of a series differ in shape or size',
      'encode the field that makes them differ as color, or with a size scale from zero',
    );
  return found(first);
}
