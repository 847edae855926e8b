import type { NativeAxis } from '../../../scene/native-chart.js';
import type { NativeAxes } from '../axes/native-axes.js';
import { partsOf, type Plot, type PlotPart, type PlotPoint } from '../plot/plot.js';
import type { ChartReading } from '../reading/chart-reading.js';
import { serialDay } from '../reading/exact-value.js';
import { isTime, middleOf, spanOf } from '../reading/side.js';
import { type Refusal, refuse } from '../refusal.js';
import { stackedEnds } from './stacked-ends.js';

/** Points by which a mark may stand beside where its number puts it: less than a line's width. */
const TOLERANCE = 0.75;

/**
 * A refusal where a number of the native chart, put on the native axis as Office puts it, does not lead back to where the drawing
 * has its mark. This is what makes “native” mean the same picture, whatever a reader above overlooked.
 */
export function misplaced(
  plot: Plot,
  axes: NativeAxes,
  reading: ChartReading,
): { readonly refusal: Refusal } | undefined {
  if (plot.kind === 'pie' || plot.kind === 'doughnut') return undefined;
  for (const part of partsOf(plot)) {
    const primary = part.valueScale === plot.valueScale;
    const axis = primary ? axes.valueAxis : axes.secondaryAxis!;
    const place = placeOn(axis, part.valueScale, plot.named?.y !== undefined, plot.kind === 'bar' ? 'x' : 'y', reading);
    const bad = place && badPoint(part, place, plot.kind === 'bar' ? 'x' : 'y');
    if (bad && (part.grouping === 'stacked' || part.grouping === 'percentStacked')) return refuse(...OTHER_ORDER);
    if (bad) return refuse(`a mark does not stand where its value ${bad.value ?? ''} is`.trim(), HINT);
    if (offCentre(part))
      return refuse('marks stand beside their categories', 'take the offset off, or show them as bars');
    const across = part.slots
      ? undefined
      : placeOn(axes.categoryAxis, part.categoryScale, plot.named?.x !== undefined, 'x', reading);
    const beside = across && pointsOf(part).find((point) => isOff(point.x, across, middleOf(point.placed, 'x'), point));
    if (beside) return refuse(`a mark does not stand where its value ${beside.x ?? ''} is`.trim(), HINT);
  }
  return undefined;
}

const OTHER_ORDER = [
  'the stacks are not all in one order from zero',
  'take “order” off, or let one field order every stack',
] as const;

const HINT = 'show the field itself, without offset or stacking of its own';

type Place = (value: number) => number;

/** Where Office puts a number: along the plot in proportion, or in proportion of logarithms. Undefined where the drawing has no scale to compare. */
function placeOn(
  axis: NativeAxis,
  scaleName: string | undefined,
  named: boolean,
  direction: 'x' | 'y',
  reading: ChartReading,
): Place | undefined {
  const scale = scaleName === undefined ? undefined : reading.scale(scaleName);
  const { min, max, logBase, reversed } = axis;
  if (!scale || named || min === undefined || max === undefined) return undefined;
  const time = isTime(scale);
  const number = (value: unknown) => (time ? serialDay(Number(value)) : Number(value));
  const [first, last] = scale.domain() as [unknown, unknown];
  const [from, to] = scale.range().map(Number) as [number, number];
  const bend = logBase === undefined ? (value: number) => value : Math.log;
  const share = (value: number) => (bend(value) - bend(number(first))) / (bend(number(last)) - bend(number(first)));
  const place = (value: number) => from + (to - from) * share(value);
  const rising = place(max) > place(min);
  // An axis that Office draws the other way than the drawing does would mirror the marks.
  const same = (direction === 'x' ? rising : !rising) === !reversed;
  return same ? place : () => Number.NaN;
}

/** Dots and points of lines stand in the middle of their category; Office knows no other place. */
function offCentre({ kind, slots, series }: PlotPart): boolean {
  if (!slots || (kind !== 'line' && kind !== 'area')) return false;
  return series.some(({ points, guide }) =>
    points.some(
      (point, index) =>
        !guide && point && Math.abs(middleOf(point.placed, slots.axis) - slots.centres[index]!) > BESIDE,
    ),
  );
}

/** Points by which a mark may stand beside its category's middle. */
const BESIDE = 1.5;

function badPoint(part: PlotPart, place: Place, direction: 'x' | 'y'): PlotPoint | undefined {
  if (part.kind === 'column' || part.kind === 'bar') return badBar(part, place, direction);
  if (part.kind === 'area') return badArea(part, place);
  return pointsOf(part).find((point) => isOff(point.value, place, middleOf(point.placed, direction), point));
}

/** Bars end where the stack of Office's own adding ends. */
function badBar(part: PlotPart, place: Place, direction: 'x' | 'y'): PlotPoint | undefined {
  const ends = stackedEnds(part);
  for (const [series, own] of part.series.entries())
    for (const [index, point] of own.points.entries()) {
      const end = ends[series]![index];
      if (!point || end === undefined || own.base || point.placed.item.width === 0 || point.placed.item.height === 0)
        continue;
      const span = spanOf(point.placed, direction);
      const off = Math.min(...span.map((edge) => Math.abs(edge - place(end))));
      if (!(off <= TOLERANCE + 0.5)) return point;
    }
  return undefined;
}

/** Areas end where the stack of Office's own adding ends, at one of their two edges. */
function badArea(part: PlotPart, place: Place): PlotPoint | undefined {
  const ends = stackedEnds(part);
  for (const [series, own] of part.series.entries())
    for (const [index, point] of own.points.entries()) {
      const end = ends[series]![index];
      if (!point || end === undefined || own.base || point.placed.item.defined === false) continue;
      const { item, y } = point.placed;
      const edges = [y, y - (item.y ?? 0) + (item.y2 ?? item.y ?? 0)];
      if (!(Math.min(...edges.map((edge) => Math.abs(edge - place(end)))) <= TOLERANCE)) return point;
    }
  return undefined;
}

function pointsOf(part: PlotPart): readonly PlotPoint[] {
  return part.series.flatMap((series) =>
    series.guide ? [] : series.points.flatMap((point) => (point ? [point] : [])),
  );
}

function isOff(value: string | null | undefined, place: Place, drawn: number, { placed }: PlotPoint): boolean {
  if (value === null || value === undefined || placed.item.defined === false) return false;
  return !(Math.abs(place(Number(value)) - drawn) <= TOLERANCE);
}
