import { type ChartReading, paintOf } from '../../reading/chart-reading.js';
import { exactValue } from '../../reading/exact-value.js';
import type { PlacedItem } from '../../reading/mark-layer.js';
import { isTime, type Side } from '../../reading/side.js';
import { slotOf, type Slots } from '../../reading/slots.js';
import { type Found, found, refuse } from '../../refusal.js';
import type { PlotPoint, PlotSeries } from '../plot.js';
import type { CurveGroup } from './curve-groups.js';
import { markedLine, markerColour, type Markers } from './markers.js';
import type { Bend } from './bend.js';

/** One series for each line, with a point or a gap for each category. */
export function lineSeries(
  groups: readonly CurveGroup[],
  y: Side,
  slots: Slots,
  bend: Bend,
  markers: Markers,
  reading: ChartReading,
): Found<readonly PlotSeries[]> {
  const series = groups.map((group): Found<PlotSeries> => {
    const colour = paintOf(group.items[0]!, 'stroke', reading.theme);
    if (!colour) return refuse('the line has no plain stroke', 'give the line a colour');
    const points: (PlotPoint | undefined)[] = slots.values.map(() => undefined);
    for (const placed of group.items)
      points[slotOf(slots, placed)] = linePoint(placed, y, markerColour(placed, markers, colour, reading), reading);
    return found({ ...named(group), colour, points, ...lineLook(group.items[0]!, points, bend, markers, reading) });
  });
  const bad = series.find((each) => 'refusal' in each);
  if (bad && 'refusal' in bad) return bad;
  return found(series.flatMap((each) => ('found' in each ? [each.found] : [])));
}

/** A series' key, and its name where it has one. */
export function named({ key, name }: CurveGroup): Pick<PlotSeries, 'key' | 'name'> {
  return { key, ...(name !== undefined && { name }) };
}

/** A point of a line; a gap where Vega breaks it. */
export function linePoint(placed: PlacedItem, y: Side, colour: PlotPoint['colour'], reading: ChartReading): PlotPoint {
  const gap = placed.item.defined === false;
  return {
    value: gap ? null : exactValue(placed.datum, y.from.field!, reading.tables, isTime(y.scale)),
    colour,
    placed,
  };
}

/** Width, dash, bend and markers of a line. */
export function lineLook(
  head: PlacedItem,
  points: readonly (PlotPoint | undefined)[],
  bend: Bend,
  markers: Markers,
  reading: ChartReading,
): Pick<PlotSeries, 'line' | 'marker'> {
  const dash = dashOf(head.item.strokeDash);
  const { indices, marker } = markedLine(points, markers, reading);
  const drawn = points.filter((point) => point && point.value !== null).length;
  const line = {
    width: head.item.strokeWidth ?? 1,
    ...(dash && { dash }),
    ...(bend === 'smooth' && { smooth: true }),
    marker: indices.length > 0,
    ...(indices.length > 0 && indices.length < drawn && { markerOnly: indices }),
  };
  return { line, ...(marker && { marker }) };
}

/** Office's preset dashes: short strokes are dots. A dash without gaps, as Vega writes it for the first of several, is none. */
export function dashOf(dash: readonly number[] | undefined): 'dash' | 'dot' | undefined {
  const gaps = (dash ?? []).filter((_, index) => index % 2 === 1);
  if (!dash?.length || (gaps.length > 0 && gaps.every((gap) => gap === 0))) return undefined;
  if (Math.max(...dash) === 0) return undefined;
  return dash[0]! <= 2 ? 'dot' : 'dash';
}
