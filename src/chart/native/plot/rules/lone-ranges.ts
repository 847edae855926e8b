import { type ChartReading, paintOf } from '../../reading/chart-reading.js';
import { plainDecimal } from '../../reading/exact-value.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { type Found, found, refuse } from '../../refusal.js';
import type { PlotPart, PlotPoint } from '../plot.js';
import { positionOf } from '../points/position.js';
import { endsOf } from './error-bars.js';
import { endOf } from './sorted-rules.js';

/** Ranges without points of their own: error bars from unseen points at the ends that they are drawn from. */
export function loneRanges(layer: MarkLayer, rules: readonly PlacedItem[], reading: ChartReading): Found<PlotPart> {
  const level = rules.every((placed) => Math.abs(endOf(placed)[1] - placed.y) < 0.01);
  const upright = rules.every((placed) => Math.abs(endOf(placed)[0] - placed.x) < 0.01);
  if (level === upright) return refuse('lines run across the plot', 'draw them as a line mark');
  const [along, across] = level ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const place = positionOf(layer, across, reading);
  if ('refusal' in place) return place;
  const colours = rules.map((rule) => paintOf(rule, 'stroke', reading.theme));
  const [colour] = colours;
  if (!colour || colours.some((each) => each?.hex !== colour.hex))
    return refuse('the ranges differ in colour', 'give them one colour, or draw points on them');
  const points: PlotPoint[] = [];
  const [plus, minus]: [string[], string[]] = [[], []];
  for (const placed of rules) {
    const ends = endsOf(placed, along, layer, reading);
    if (!ends) return refuse('the ranges’ ends are no fields', 'encode fields as both ends');
    const beside = place.found.valueOf(placed);
    const [low, high] = ends;
    const start = startsHigh(placed, high, along, layer, reading) ? high : low;
    const length = plainDecimal(Number((Number(high) - Number(low)).toPrecision(12)));
    points.push({ colour, placed, ...(level ? { x: start, value: beside } : { x: beside, value: start }) });
    plus.push(start === low ? length : '0');
    minus.push(start === low ? '0' : length);
  }
  const [x, y] = [layer.channel('x'), layer.channel('y')];
  const bars = {
    direction: along,
    plus,
    minus,
    colour,
    width: rules[0]!.item.strokeWidth ?? 1,
    caps: false,
  };
  const { slots } = place.found;
  return found({
    kind: 'scatter',
    grouping: 'standard',
    categories: [],
    categoryField: x.field ?? 'x',
    ...(x.scale !== undefined && { categoryScale: x.scale }),
    ...(y.scale !== undefined && { valueScale: y.scale }),
    valueField: y.field ?? 'y',
    series: [{ key: undefined, colour, points, base: true, errorBars: [bars] }],
    also: [],
    named: slots ? { [across]: slots } : {},
  });
}

/** True where a rule is drawn from its higher end. */
function startsHigh(
  placed: PlacedItem,
  high: string,
  along: 'x' | 'y',
  layer: MarkLayer,
  reading: ChartReading,
): boolean {
  const scale = reading.scale(layer.channel(along).scale ?? '');
  return scale !== undefined && Math.abs(Number(scale(Number(high))) - placed[along]) < 0.01;
}
