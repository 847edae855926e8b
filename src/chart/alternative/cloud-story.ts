import type { Plot, PlotPoint } from '../native/plot/plot.js';
import type { ChartReading } from '../native/reading/chart-reading.js';
import { directionOf, isTime } from '../native/reading/side.js';
import type { Slots } from '../native/reading/slots.js';
import { seriesNames } from '../native/series/series-names.js';
import type { ChartStory, MeasuredRange } from '../../locale/chart-sentences/chart-story.js';
import { figureText, short } from './figure-text.js';
import { storyOf } from './figures-story.js';

/** Serial day of 1 January 1970, and the milliseconds of a day. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** The story of points between two axes: their number and how far they reach; over named categories that of a dot plot. */
export function cloudStory(plot: Plot, reading: ChartReading, columnLabel: (field: string) => string): ChartStory {
  const seen = plot.series.filter(({ guide }) => !guide);
  const points = seen.flatMap((series) =>
    series.points.flatMap((point) => (point && point.value !== null ? [point] : [])),
  );
  const dots = dotStory(plot, points, reading, columnLabel);
  if (dots) return dots;
  if (points.length === 0) return { tells: 'nothing', kind: plot.kind };
  const range = (axis: 'x' | 'y') => rangeOf(plot, axis, points, reading, columnLabel);
  const sizes = points.flatMap(({ size }) => size ?? []);
  const names = seriesNames(plot, reading, { columnLabel });
  return {
    tells: 'cloud',
    kind: plot.kind === 'bubble' ? 'bubble' : 'scatter',
    count: points.length,
    x: range('x'),
    y: range('y'),
    ...(sizes.length > 0 && { size: { measure: columnLabel(plot.sizeField ?? ''), ...ends(sizes) } }),
    groups: seen.length > 1 ? [...new Set(names.filter((_, index) => seen.includes(plot.series[index]!)))] : [],
  };
}

/** One point for each category of a named axis: as good as bars. */
function dotStory(
  plot: Plot,
  points: readonly PlotPoint[],
  reading: ChartReading,
  columnLabel: (field: string) => string,
): ChartStory | undefined {
  const axis = plot.named?.y ? 'y' : plot.named?.x ? 'x' : undefined;
  const slots = axis && plot.named![axis];
  if (!axis || !slots || slots.field === '' || (plot.named?.x && plot.named.y)) return undefined;
  const at = (point: PlotPoint) => String(axis === 'y' ? point.value : point.x);
  if (points.length === 0 || new Set(points.map(at)).size < points.length) return undefined;
  const measured = axis === 'y' ? 'x' : 'y';
  const field = measured === 'x' ? plot.categoryField : plot.valueField;
  const figures = points.map((point) => {
    const value = (measured === 'x' ? point.x : point.value) ?? '';
    return { name: nameOf(point, slots), text: figureText(point.placed, field, value, reading), value: Number(value) };
  });
  const story = {
    kind: 'dots' as const,
    measure: titleOf(plot, measured, reading) ?? columnLabel(field),
    categoryCount: slots.values.length,
    series: [],
    overTime: false,
    changes: [],
    guides: [],
    besides: [],
  };
  return storyOf(story, figures);
}

function nameOf({ placed }: PlotPoint, { field }: Slots): string {
  return String(placed.datum[field] ?? '');
}

function rangeOf(
  plot: Plot,
  axis: 'x' | 'y',
  points: readonly PlotPoint[],
  reading: ChartReading,
  columnLabel: (field: string) => string,
): MeasuredRange {
  const field = axis === 'x' ? plot.categoryField : plot.valueField;
  const measure = titleOf(plot, axis, reading) ?? columnLabel(field);
  const slots = plot.named?.[axis];
  if (slots) return { measure, categoryCount: slots.values.length };
  const values = points.flatMap((point) => (axis === 'x' ? point.x : point.value) ?? []);
  const scale = reading.scale((axis === 'x' ? plot.categoryScale : plot.valueScale) ?? '');
  const { low, high } = ends(values);
  return isTime(scale) ? { measure, low: dayOf(low), high: dayOf(high) } : { measure, low, high };
}

function ends(values: readonly string[]): { readonly low: string; readonly high: string } {
  const sorted = values.toSorted((first, second) => Number(first) - Number(second));
  return { low: short(sorted[0] ?? ''), high: short(sorted.at(-1) ?? '') };
}

function titleOf(plot: Plot, axis: 'x' | 'y', reading: ChartReading): string | undefined {
  const scale = axis === 'x' ? plot.categoryScale : plot.valueScale;
  return reading.axes.find((each) => each.scale === scale && each.direction === directionOf(axis))?.title;
}

function dayOf(serial: string): string {
  return new Date(Math.round((Number(serial) - EPOCH) * DAY)).toISOString().slice(0, 10);
}
