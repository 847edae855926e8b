import type { NativeSeries } from '../../../scene/native-chart.js';
import type { NativeAxes } from '../axes/native-axes.js';
import type { Plot } from '../plot/plot.js';
import { type ChartReading, keyOf } from '../reading/chart-reading.js';
import { plainDecimal, serialDay } from '../reading/exact-value.js';
import type { AxisGuide } from '../reading/guides.js';
import { directionOf, isTime } from '../reading/side.js';
import type { Slots } from '../reading/slots.js';

/** A name beside an axis, and the number that it stands at. */
interface AxisName {
  readonly at: string;
  readonly text: string;
}

/**
 * Names along the axes of a scatter, which in Office have only numbers: labels of a series that is itself unseen and stands on
 * the axis. None where the drawing's axis has no labels, or numbers that Office writes by itself.
 */
export function axisNameSeries(plot: Plot, axes: NativeAxes, reading: ChartReading): readonly NativeSeries[] {
  if (plot.kind !== 'scatter' && plot.kind !== 'bubble') return [];
  return (['x', 'y'] as const).flatMap((axis) => {
    const slots = plot.named?.[axis];
    const scale = slots ? slots.scale : axis === 'x' ? plot.categoryScale : plot.valueScale;
    const guide = reading.axes.find((each) => each.scale === scale && each.direction === directionOf(axis));
    const own = axis === 'x' ? axes.categoryAxis : axes.valueAxis;
    if (!guide || guide.labels.length === 0 || own.visible) return [];
    const names = slots ? categoryNames(slots, guide, axis) : labelNames(guide, scale, reading);
    return names.length > 0 ? [nameSeries(names, guide.title ?? slots?.field ?? axis, axis, axes, reading)] : [];
  });
}

function categoryNames(slots: Slots, guide: AxisGuide, axis: 'x' | 'y'): readonly AxisName[] {
  const texts = new Map(guide.labels.map(({ value, text }) => [keyOf(value), text]));
  const count = slots.values.length;
  return slots.values.map((value, index) => ({
    at: String(axis === 'x' ? index + 1 : count - index),
    text: texts.get(keyOf(value)) ?? '',
  }));
}

function labelNames(guide: AxisGuide, scale: string | undefined, reading: ChartReading): readonly AxisName[] {
  const time = isTime(scale === undefined ? undefined : reading.scale(scale));
  return guide.labels.map(({ value, text }) => ({
    at: plainDecimal(time ? serialDay(Number(value)) : Number(value)),
    text,
  }));
}

function nameSeries(
  names: readonly AxisName[],
  title: string,
  axis: 'x' | 'y',
  axes: NativeAxes,
  reading: ChartReading,
): NativeSeries {
  const own = axis === 'x' ? axes.categoryAxis : axes.valueAxis;
  const other = axis === 'x' ? axes.valueAxis : axes.categoryAxis;
  const foot = String((other.reversed ? other.max : other.min) ?? 0);
  const places = names.map(({ at }) => at);
  const feet = names.map(() => foot);
  const colour = own.labelColour ?? { slot: 'dk1' as const, hex: reading.theme.colours.dk1 };
  const custom = new Map(names.map(({ text }, index) => [index, text]));
  return {
    name: title,
    xValues: axis === 'x' ? places : feet,
    values: axis === 'x' ? feet : places,
    colour,
    pointColours: new Map(),
    numberFormat: 'General',
    xNumberFormat: 'General',
    base: true,
    labels: { position: axis === 'x' ? 'b' : 'l', numberFormat: 'General', show: 'value', colour, custom },
  };
}
