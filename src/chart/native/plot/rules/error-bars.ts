import type { NativeErrorBars } from '../../../../scene/native-chart.js';
import type { SceneItem } from '../../../vega/scenegraph.js';
import { type ChartReading, paintOf } from '../../reading/chart-reading.js';
import { exactValue, plainDecimal } from '../../reading/exact-value.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { isTime, sideOf } from '../../reading/side.js';
import { type Found, found, refuse } from '../../refusal.js';
import type { PlotPart, PlotPoint, PlotSeries } from '../plot.js';
import { endOf } from './sorted-rules.js';

/** Points by which a rule may stand beside the point that it is an error bar of. */
const NEAR = 0.6;

/** Rules between two values are the error bars of the points that they run through. */
export function withErrorBars(
  layer: MarkLayer,
  rules: readonly PlacedItem[],
  parts: readonly PlotPart[],
  reading: ChartReading,
): Found<readonly PlotPart[]> {
  const level = rules.every((placed) => Math.abs(endOf(placed)[1] - placed.y) < 0.01);
  const upright = rules.every((placed) => Math.abs(endOf(placed)[0] - placed.x) < 0.01);
  if (!level && !upright) return refuse('lines run across the plot', 'draw them as a line mark');
  const axis = level ? 'x' : 'y';
  const part = parts.find((each) => hostsOf(each, rules, axis, layer, reading) !== undefined);
  if (!part)
    return refuse('lines between two values belong to no points', 'draw points at the middle, with the same fields');
  const hosts = hostsOf(part, rules, axis, layer, reading)!;
  if (
    part.series.some(
      (each) =>
        !isOneColour(
          hosts.filter(({ series }) => series === each),
          reading,
        ),
    )
  )
    return refuse('error bars of one series differ in colour', 'give them one colour, or a series for each');
  const series = part.series.map((each): PlotSeries => {
    const own = hosts.filter((host) => host.series === each);
    if (own.length === 0) return each;
    return { ...each, errorBars: [...(each.errorBars ?? []), errorBars(own, each, axis, reading)] };
  });
  const also: readonly SceneItem[] = [...part.also, ...rules.map(({ item }) => item)];
  return found(parts.map((each) => (each === part ? { ...part, series, also } : each)));
}

/** Office gives all error bars of a series one look. */
function isOneColour(hosts: readonly Host[], reading: ChartReading): boolean {
  const colours = hosts.map(({ rule }) => paintOf(rule, 'stroke', reading.theme)?.hex);
  return new Set(colours).size <= 1;
}

/** A rule's point: its series, its index, and how far the rule reaches. */
interface Host {
  readonly series: PlotSeries;
  readonly index: number;
  readonly rule: PlacedItem;
  readonly plus: string;
  readonly minus: string;
}

/** The point of every rule; undefined where one has none, or where the values run the other way than the rules. */
function hostsOf(
  part: PlotPart,
  rules: readonly PlacedItem[],
  axis: 'x' | 'y',
  layer: MarkLayer,
  reading: ChartReading,
): readonly Host[] | undefined {
  const numeric = part.kind === 'scatter' || part.kind === 'bubble';
  const along = part.kind === 'bar' ? 'x' : 'y';
  if (!numeric && axis !== along) return undefined;
  const hosts = rules.map((rule) => hostOf(part, rule, axis, layer, reading));
  return hosts.every((host) => host !== undefined) ? hosts : undefined;
}

function hostOf(
  part: PlotPart,
  rule: PlacedItem,
  axis: 'x' | 'y',
  layer: MarkLayer,
  reading: ChartReading,
): Host | undefined {
  const ends = endsOf(rule, axis, layer, reading);
  if (!ends) return undefined;
  const [low, high] = ends.map(Number) as [number, number];
  const across = axis === 'x' ? 'y' : 'x';
  for (const series of part.series) {
    if (series.guide || series.base) continue;
    for (const [index, point] of series.points.entries()) {
      if (!point || Math.abs(placeOf(point, across) - rule[across]) > NEAR) continue;
      const value = Number(axis === 'x' && part.kind !== 'bar' ? point.x : point.value);
      const slack = (high - low) * 1e-9;
      if (value < low - slack || value > high + slack) continue;
      const length = (from: number, to: number) => plainDecimal(Number(Math.max(0, to - from).toPrecision(12)));
      return { series, index, rule, plus: length(value, high), minus: length(low, value) };
    }
  }
  return undefined;
}

/** The lower and the upper end of a rule along an axis, as decimals: of its fields, or constants of the spec. */
export function endsOf(
  { datum }: PlacedItem,
  axis: 'x' | 'y',
  layer: MarkLayer,
  reading: ChartReading,
): readonly [low: string, high: string] | undefined {
  const side = sideOf(layer, axis, reading);
  const ends = [side.from, side.to].flatMap(({ field, scale, value }): string[] => {
    if (field !== undefined) return [exactValue(datum, field, reading.tables, isTime(side.scale)) ?? []].flat();
    return scale !== undefined && typeof value === 'number' ? [plainDecimal(value)] : [];
  });
  const [low, high] = ends.toSorted((first, second) => Number(first) - Number(second));
  return low !== undefined && high !== undefined ? [low, high] : undefined;
}

function placeOf({ placed }: PlotPoint, axis: 'x' | 'y'): number {
  const { item } = placed;
  const length = item.mark.marktype === 'rect' ? ((axis === 'x' ? item.width : item.height) ?? 0) : 0;
  return placed[axis] + length / 2;
}

function errorBars(
  hosts: readonly Host[],
  series: PlotSeries,
  axis: 'x' | 'y',
  reading: ChartReading,
): NativeErrorBars {
  const [plus, minus] = [series.points.map(() => null), series.points.map(() => null)] as (string | null)[][];
  for (const { index, plus: above, minus: below } of hosts) {
    plus![index] = above;
    minus![index] = below;
  }
  const [{ rule }] = hosts as [Host];
  return {
    direction: axis,
    plus: plus!,
    minus: minus!,
    colour: paintOf(rule, 'stroke', reading.theme) ?? series.colour,
    width: rule.item.strokeWidth ?? 1,
    caps: false,
  };
}
