import type { NativeAxis } from '../../../scene/native-chart.js';
import type { ChartScale } from '../../vega/run-view.js';
import { domainWithLabels } from '../labels/domain-with-labels.js';
import { inferNumberFormat } from '../labels/number-format.js';
import type { Plot } from '../plot/plot.js';
import type { ChartReading } from '../reading/chart-reading.js';
import { serialDay } from '../reading/exact-value.js';
import type { AxisGuide } from '../reading/guides.js';
import { directionOf, isTime } from '../reading/side.js';
import { type Found, found, refuse } from '../refusal.js';
import { commonAxis } from './common-axis.js';
import { dateFormat } from './date-format.js';

/** An axis of numbers (or of days that count as numbers): the domain, the ticks, the number format, log base and direction. */
export function numberAxis(
  plot: Plot,
  scaleName: string | undefined,
  axis: 'x' | 'y',
  reading: ChartReading,
  language: string,
): Found<NativeAxis> {
  const guide = reading.axes.find(({ scale, direction }) => scale === scaleName && direction === directionOf(axis));
  const names = plot.named?.[axis];
  if (names) return found(namedAxis(names.centres.length, guide, axis));
  const scale = scaleName === undefined ? undefined : reading.scale(scaleName);
  if (!scale) return refuse('an axis has no scale', 'encode a field');
  const time = isTime(scale);
  const number = (value: unknown) => (time ? serialDay(Number(value)) : Number(value));
  const ends = scale.domain().map(Number) as [number, number];
  const places = scale.range().map(Number) as [number, number];
  if (scale.domain().length !== 2 || ends[0] === ends[1])
    return refuse('the value axis has no extent', 'check the data');
  const [low, high] = ends.toSorted((first, second) => first - second) as [number, number];
  const written = (guide?.labels ?? []).map(({ value, text }) => ({ value: Number(value), text }));
  const format = formatOf(written, time, language);
  const words = format === undefined && written.length > 0;
  if (words && plot.kind !== 'scatter')
    return refuse('the value axis’ labels are in no Office number format', 'use a plain number format such as ",.0f"');
  const ticks = written.map(({ value }) => number(value)).sort((first, second) => first - second);
  const unit = tickDistance(ticks) ?? tickDistance((scale.ticks?.() ?? []).map(number));
  const shown = guide !== undefined && guide.labels.length + guide.gridlines > 0;
  const widened =
    shown || time || scale.type === 'log' ? ([low, high] as const) : domainWithLabels(plot, [low, high], reading);
  const base = scale.type === 'log' ? baseOf(scale) : undefined;
  return found({
    ...commonAxis(guide, axis),
    // Labels that no format writes are those of an unseen series (axis-name-series).
    ...(words && { visible: false }),
    min: tidy(number(widened[0])),
    max: tidy(number(widened[1])),
    ...(unit !== undefined && base === undefined && { majorUnit: unit }),
    ...(base !== undefined && { logBase: base }),
    reversed: runsBackwards(ends, places, axis),
    ...(format !== undefined && { numberFormat: format }),
  });
}

/** On screen y grows downward, so a value axis that grows upward has a falling range. */
function runsBackwards(
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
  axis: 'x' | 'y',
): boolean {
  const rightward = last > first === to > from;
  return axis === 'x' ? !rightward : rightward;
}

/** Positions 1, 2, 3 … without numbers: an unseen series writes the names of the categories beside them. */
function namedAxis(count: number, guide: AxisGuide | undefined, axis: 'x' | 'y'): NativeAxis {
  return { ...commonAxis(guide, axis), visible: false, min: 0.5, max: count + 0.5, majorUnit: 1 };
}

function formatOf(
  written: readonly { readonly value: number; readonly text: string }[],
  time: boolean,
  language: string,
): string | undefined {
  if (written.length === 0) return undefined;
  if (time)
    return dateFormat(
      written.map(({ value, text }) => ({ time: value, text })),
      language,
    );
  return inferNumberFormat(written);
}

/** d3's log scales know their base; Office takes 2 to 1000 (ST_LogBase). */
function baseOf(scale: ChartScale): number {
  const base = Number((scale as { base?: () => number }).base?.() ?? 10);
  return base >= 2 && base <= 1000 ? base : 10;
}

/** The step between ticks, where it is one step. */
export function tickDistance(ticks: readonly number[]): number | undefined {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return undefined;
  const step = second - first;
  const even = ticks.slice(1).every((tick, index) => Math.abs(tick - ticks[index]! - step) < Math.abs(step) * 1e-6);
  return even && step > 0 ? tidy(step) : undefined;
}

/** Without the noise of binary fractions: 0.30000000000000004 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
