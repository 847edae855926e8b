import type { NativeSeries } from '../../../scene/native-chart.js';
import type { NativeAxes } from '../axes/native-axes.js';
import type { Plot } from '../plot/plot.js';
import type { ChartReading } from '../reading/chart-reading.js';
import type { Slots } from '../reading/slots.js';
import { keyOf } from '../reading/chart-reading.js';

/**
 * Names of categories along the axes of a scatter, which in Office have only numbers: labels of a series that is itself unseen
 * and stands on the axis. None where the drawing's axis has no labels.
 */
export function axisNameSeries(plot: Plot, axes: NativeAxes, reading: ChartReading): readonly NativeSeries[] {
  return (['x', 'y'] as const).flatMap((axis) => {
    const slots = plot.named?.[axis];
    const guide = reading.axes.find(({ scale }) => scale === slots?.scale);
    if (!slots || !guide || guide.labels.length === 0) return [];
    return [nameSeries(slots, guide.labels, axis, axes, reading)];
  });
}

function nameSeries(
  slots: Slots,
  labels: readonly { readonly value: unknown; readonly text: string }[],
  axis: 'x' | 'y',
  axes: NativeAxes,
  reading: ChartReading,
): NativeSeries {
  const count = slots.values.length;
  const texts = new Map(labels.map(({ value, text }) => [keyOf(value), text]));
  const names = new Map(slots.values.map((value, index) => [index, texts.get(keyOf(value)) ?? '']));
  const positions = slots.values.map((_, index) => String(axis === 'x' ? index + 1 : count - index));
  const foot = slots.values.map(() => String((axis === 'x' ? axes.valueAxis : axes.categoryAxis).min ?? 0));
  const colour = (axis === 'x' ? axes.categoryAxis : axes.valueAxis).labelColour ?? {
    slot: 'dk1' as const,
    hex: reading.theme.colours.dk1,
  };
  return {
    name: slots.field,
    xValues: axis === 'x' ? positions : foot,
    values: axis === 'x' ? foot : positions,
    colour,
    pointColours: new Map(),
    numberFormat: 'General',
    xNumberFormat: 'General',
    base: true,
    labels: { position: axis === 'x' ? 'b' : 'l', numberFormat: 'General', show: 'value', colour, custom: names },
  };
}
