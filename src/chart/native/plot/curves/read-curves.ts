import type { ChartReading } from '../../reading/chart-reading.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { isOfficeScale, sideOf } from '../../reading/side.js';
import { slotOf, type Slots } from '../../reading/slots.js';
import { type Found, found, refuse } from '../../refusal.js';
import type { PlotPart, PlotSeries } from '../plot.js';
import { areaSetting, areaSeries } from './area-series.js';
import { bendOf } from './bend.js';
import { curveGroups } from './curve-groups.js';
import { lineSeries } from './line-series.js';
import type { Markers } from './markers.js';

/** Lines or areas over categories; symbols on their points are their markers. */
export function readCurves(layer: MarkLayer, slots: Slots, markers: Markers, reading: ChartReading): Found<PlotPart> {
  const y = sideOf(layer, 'y', reading);
  if (layer.groups.some((group) => group.some(({ item }) => item.orient === 'horizontal')))
    return refuse('the areas run from top to bottom', 'swap x and y');
  if (!isOfficeScale(y.scale) || y.from.field === undefined)
    return refuse(
      `the ${layer.type}’s value axis is ${y.scale?.type ?? 'missing'}; Office has linear and logarithmic ones`,
      'encode a quantitative field as y, with a linear or a log scale',
    );
  const bend = bendOf(layer);
  if ('refusal' in bend) return bend;
  const groups = curveGroups(layer, reading).map((group) => ({ ...group, items: placedItems(group.items, slots) }));
  if (groups.some(({ items }) => items.length === 0))
    return refuse(`one ${layer.type} has no points`, 'check the data');
  if (groups.some(({ items }) => !isInOrder(items.map((placed) => slotOf(slots, placed)))))
    return refuse(
      `one ${layer.type} has several points over one category, or turns back`,
      'aggregate the values, or encode a field as color',
    );
  const area = layer.type === 'area' ? areaSetting(layer, y, groups) : undefined;
  if (area && 'refusal' in area) return area;
  const series = area
    ? areaSeries(groups, area.found, slots, bend.found, reading)
    : lineSeries(groups, y, slots, bend.found, markers, reading);
  if ('refusal' in series) return series;
  return found({
    kind: area ? 'area' : 'line',
    grouping: area ? area.found.grouping : 'standard',
    categories: slots.values,
    categoryField: slots.field,
    slots,
    categoryScale: slots.scale,
    valueScale: y.from.scale!,
    valueField: area ? area.found.valueField : y.from.field,
    ...(layer.splitBy[0] !== undefined && layer.splitBy[0] !== slots.field && { seriesField: layer.splitBy[0] }),
    series: series.found as readonly PlotSeries[],
    also: [],
  });
}

/** Without points that are not drawn and have no place: rows whose category is missing. */
function placedItems(items: readonly PlacedItem[], { field }: Slots): readonly PlacedItem[] {
  const lost = ({ item, datum }: PlacedItem) => item.defined === false && field in datum && isMissing(datum[field]);
  const bare = ({ item, datum }: PlacedItem) => item.defined === false && !(field in datum);
  return items.filter((placed) => !lost(placed) && !bare(placed));
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || Number.isNaN(value);
}

/** Office joins points from left to right, each category once. */
function isInOrder(indices: readonly number[]): boolean {
  const rising = indices.every((index, at) => index >= 0 && (at === 0 || index > indices[at - 1]!));
  const falling = indices.every((index, at) => index >= 0 && (at === 0 || index < indices[at - 1]!));
  return rising || falling;
}
