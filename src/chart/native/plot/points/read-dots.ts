import { type ChartReading, commonColour, paintOf } from '../../reading/chart-reading.js';
import { exactValue } from '../../reading/exact-value.js';
import type { MarkLayer } from '../../reading/mark-layer.js';
import { isOfficeScale, isTime, middleOf, sideOf } from '../../reading/side.js';
import { slotOf, type Slots } from '../../reading/slots.js';
import { splitBy, splitFields, type SplitSeries } from '../../reading/split-series.js';
import { type Found, found, refuse } from '../../refusal.js';
import type { PlotPart, PlotPoint, PlotSeries } from '../plot.js';
import { markerOf } from './marker.js';
import { isSeen } from './read-points.js';

/** Dots over categories: a line chart that shows only its markers, one point for each category and series. */
export function readDots(layer: MarkLayer, slots: Slots, reading: ChartReading): Found<PlotPart> {
  const y = sideOf(layer, 'y', reading);
  if (!isOfficeScale(y.scale) || y.from.field === undefined)
    return refuse('the points have no value axis that Office has', 'encode a quantitative field as y');
  const looks = splitFields(layer, reading);
  const items = layer.groups.flat().filter(isSeen);
  const series = splitBy(items, looks, reading).map((split) =>
    dotSeries(split, slots, y.from.field!, isTime(y.scale), reading),
  );
  const bad = series.find((each) => 'refusal' in each);
  if (bad && 'refusal' in bad) return bad;
  return found({
    kind: 'line',
    grouping: 'standard',
    categories: slots.values,
    categoryField: slots.field,
    slots,
    categoryScale: slots.scale,
    valueScale: y.from.scale!,
    valueField: y.from.field,
    ...(looks[0] && { seriesField: looks[0].field }),
    series: series.flatMap((each) => ('found' in each ? [each.found] : [])),
    also: [],
  });
}

/** Points by which a dot may stand beside its category's middle. */
const BESIDE = 1;

function dotSeries(
  { key, name, items }: SplitSeries,
  slots: Slots,
  field: string,
  time: boolean,
  reading: ChartReading,
): Found<PlotSeries> {
  const points: (PlotPoint | undefined)[] = slots.values.map(() => undefined);
  for (const placed of items) {
    const index = slotOf(slots, placed);
    if (index < 0 || points[index])
      return refuse('a category has several points of one series', 'aggregate the values');
    if (Math.abs(middleOf(placed, slots.axis) - slots.centres[index]!) > BESIDE)
      return refuse('points stand beside their categories', 'take the offset off');
    const colour = paintOf(placed, 'fill', reading.theme) ?? paintOf(placed, 'stroke', reading.theme);
    if (!colour) return refuse('the points have no plain colour', 'give the points a colour');
    points[index] = { value: exactValue(placed.datum, field, reading.tables, time), colour, placed };
  }
  const markers = items.map((placed) => markerOf(placed, reading.theme));
  const [marker] = markers;
  if (!marker || markers.some((each) => JSON.stringify(each) !== JSON.stringify(marker)))
    return refuse(
      'the points of a series differ in shape or size',
      'take “size” and “shape” off, or use those that Office has',
    );
  const colour = commonColour(points.flatMap((point) => (point ? [point.colour] : [])))!;
  return found({ key, ...(name !== undefined && { name }), colour, points, marker });
}
