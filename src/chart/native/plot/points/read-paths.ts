import { type ChartReading, paintOf } from '../../reading/chart-reading.js';
import type { MarkLayer } from '../../reading/mark-layer.js';
import { type Found, found, refuse } from '../../refusal.js';
import { bendOf } from '../curves/bend.js';
import { curveGroups } from '../curves/curve-groups.js';
import { lineLook, named } from '../curves/line-series.js';
import { markerColour, type Markers } from '../curves/markers.js';
import type { PlotPart, PlotPoint, PlotSeries } from '../plot.js';
import { positionOf } from './position.js';

/** Lines between points of two number axes, in the order that they are drawn: a scatter whose points are joined. */
export function readPaths(layer: MarkLayer, markers: Markers, reading: ChartReading): Found<PlotPart> {
  if (layer.type !== 'line')
    return refuse(`Office has no ${layer.type} over a number axis`, 'draw lines, or make x ordinal or a date');
  const bend = bendOf(layer);
  if ('refusal' in bend) return bend;
  const [x, y] = [positionOf(layer, 'x', reading), positionOf(layer, 'y', reading)];
  if ('refusal' in x) return x;
  if ('refusal' in y) return y;
  const series = curveGroups(layer, reading).map((group): Found<PlotSeries> => {
    const colour = paintOf(group.items[0]!, 'stroke', reading.theme);
    if (!colour) return refuse('the line has no plain stroke', 'give the line a colour');
    const points = group.items.map((placed): PlotPoint => {
      const gap = placed.item.defined === false;
      const own = markerColour(placed, markers, colour, reading);
      return { value: gap ? null : y.found.valueOf(placed), x: x.found.valueOf(placed), colour: own, placed };
    });
    return found({
      ...named(group),
      colour,
      points,
      ...lineLook(group.items[0]!, points, bend.found, markers, reading),
    });
  });
  const bad = series.find((each) => 'refusal' in each);
  if (bad && 'refusal' in bad) return bad;
  const { side: across } = x.found;
  const { side: up } = y.found;
  return found({
    kind: 'scatter',
    grouping: 'standard',
    categories: [],
    categoryField: x.found.field,
    ...(across.from.scale !== undefined && { categoryScale: across.from.scale }),
    ...(up.from.scale !== undefined && { valueScale: up.from.scale }),
    valueField: y.found.field,
    ...(layer.splitBy[0] !== undefined && { seriesField: layer.splitBy[0] }),
    series: series.flatMap((each) => ('found' in each ? [each.found] : [])),
    also: [],
    named: { ...(x.found.slots && { x: x.found.slots }), ...(y.found.slots && { y: y.found.slots }) },
  });
}
