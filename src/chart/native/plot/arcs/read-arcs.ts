import { type ChartReading, keyOf, paintOf } from '../../reading/chart-reading.js';
import { exactValue } from '../../reading/exact-value.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { type Found, found, refuse } from '../../refusal.js';
import { outlineOf } from '../outline.js';
import type { Plot, PlotPoint } from '../plot.js';

const FULL_TURN = 2 * Math.PI;

/** Pies and doughnuts: one full ring of arcs, clockwise, all of one radius, whose angles are their values. */
export function readArcs(layer: MarkLayer, reading: ChartReading): Found<Plot> {
  const arcs = layer.groups.flat().toSorted((first, second) => startOf(first) - startOf(second));
  const field = valueField(layer);
  if (field === undefined) return refuse('the arcs’ angle is no stacked field', 'encode a quantitative field as theta');
  const categoryField = nameField(layer, arcs);
  if (categoryField === undefined) return refuse('the arcs have no names', 'encode a nominal field as color');
  const shape = ringProblem(arcs, field);
  if (shape) return shape;
  const points: PlotPoint[] = [];
  for (const placed of arcs) {
    const colour = paintOf(placed, 'fill', reading.theme);
    if (!colour) return refuse('the arcs have no plain fill', 'give the arcs a colour, not a gradient');
    points.push({ value: exactValue(placed.datum, field, reading.tables), colour, placed });
  }
  const { innerRadius = 0, outerRadius = 1 } = arcs[0]!.item;
  const hole = Math.round((innerRadius / outerRadius) * 100);
  const ring =
    hole > 0 ? { kind: 'doughnut' as const, holeSize: Math.min(90, Math.max(10, hole)) } : { kind: 'pie' as const };
  const turn = Math.round(((startOf(arcs[0]!) * 360) / FULL_TURN + 3600) % 360) % 360;
  const outline = outlineOf(arcs[0]!, reading.theme);
  return found({
    ...ring,
    ...(turn !== 0 && { firstSlice: turn }),
    grouping: 'standard',
    categories: arcs.map(({ datum }) => datum[categoryField]),
    categoryField,
    valueField: field,
    series: [{ key: undefined, colour: points[0]!.colour, points, ...(outline && { outline }) }],
    also: [],
    overlays: [],
  });
}

/** The field that names each arc: that of its colour, else one whose values are all different. */
function nameField(layer: MarkLayer, arcs: readonly PlacedItem[]): string | undefined {
  const isName = (field: string) => new Set(arcs.map(({ datum }) => keyOf(datum[field]))).size === arcs.length;
  const own = layer.channel('fill').field;
  if (own !== undefined && isName(own)) return own;
  const fields = Object.keys(arcs[0]?.datum ?? {}).filter((field) => !field.startsWith('_') && isName(field));
  return fields.find((field) => typeof arcs[0]!.datum[field] === 'string');
}

/** Vega-Lite stacks theta as `<field>_start` and `<field>_end`. */
function valueField(layer: MarkLayer): string | undefined {
  const [start, end] = [layer.channel('startAngle').field, layer.channel('endAngle').field];
  const base = start?.replace(/_(start|end)$/, '');
  if (base === undefined || end === undefined) return undefined;
  const fields = new Set([start, end]);
  return fields.has(`${base}_start`) && fields.has(`${base}_end`) ? base : undefined;
}

function startOf({ item }: PlacedItem): number {
  return Math.min(item.startAngle ?? 0, item.endAngle ?? 0);
}

function sweepOf({ item }: PlacedItem): number {
  return Math.abs((item.endAngle ?? 0) - (item.startAngle ?? 0));
}

function ringProblem(arcs: readonly PlacedItem[], field: string): ReturnType<typeof refuse> | undefined {
  if (arcs.length === 0) return refuse('there are no arcs', 'check the data');
  const radii = new Set(arcs.map(({ item }) => `${item.innerRadius ?? 0} ${item.outerRadius ?? 0}`));
  if (radii.size > 1) return refuse('the arcs’ radii differ', 'take “radius” off the encoding');
  const sweep = arcs.reduce((sum, arc) => sum + sweepOf(arc), 0);
  if (Math.abs(sweep - FULL_TURN) > 1e-6)
    return refuse('the arcs are no full circle', 'take the range off the theta scale');
  const total = arcs.reduce((sum, { datum }) => sum + Math.abs(Number(datum[field])), 0);
  const faithful = arcs.every(
    (arc) => Math.abs(sweepOf(arc) / FULL_TURN - Math.abs(Number(arc.datum[field])) / total) < 1e-6,
  );
  return faithful ? undefined : refuse('the arcs’ angles are not those of their values', 'let theta show one field');
}
