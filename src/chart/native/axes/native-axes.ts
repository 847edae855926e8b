import type { NativeAxis, NativeChart } from '../../../scene/native-chart.js';
import { partsOf, type Plot } from '../plot/plot.js';
import type { ChartReading } from '../reading/chart-reading.js';
import { directionOf } from '../reading/side.js';
import { type Found, found } from '../refusal.js';
import { commonAxis, NO_AXIS } from './common-axis.js';
import { dateAxis } from './date-axis.js';
import { numberAxis } from './number-axis.js';

export type NativeAxes = Pick<NativeChart, 'categoryAxis' | 'valueAxis' | 'secondaryAxis'>;

/** The axes as drawn: domains, ticks, titles, gridlines, what is visible. */
export function nativeAxes(plot: Plot, reading: ChartReading, language: string): Found<NativeAxes> {
  const { kind } = plot;
  if (kind === 'pie' || kind === 'doughnut') return found({ categoryAxis: NO_AXIS, valueAxis: NO_AXIS });
  const [across, up] = kind === 'bar' ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const categoryAxis = categoryAxisOf(plot, across, reading, language);
  if ('refusal' in categoryAxis) return categoryAxis;
  const valueAxis = numberAxis(plot, plot.valueScale, up, reading, language);
  if ('refusal' in valueAxis) return valueAxis;
  const second = secondScale(plot);
  const secondary = second === undefined ? undefined : numberAxis(plot, second, up, reading, language);
  if (secondary && 'refusal' in secondary) return secondary;
  return found({
    categoryAxis: categoryAxis.found,
    valueAxis: valueAxis.found,
    ...(secondary && { secondaryAxis: secondary.found }),
  });
}

/** The scale of overlays that are measured on another axis. */
export function secondScale(plot: Plot): string | undefined {
  return partsOf(plot).find((part) => part.valueScale !== plot.valueScale)?.valueScale;
}

function categoryAxisOf(plot: Plot, axis: 'x' | 'y', reading: ChartReading, language: string): Found<NativeAxis> {
  const { slots } = plot;
  if (!slots) return numberAxis(plot, plot.categoryScale, axis, reading, language);
  const guide = reading.axes.find(({ scale, direction }) => scale === slots.scale && direction === directionOf(axis));
  if (slots.days) return dateAxis(plot, guide, reading, language);
  return found({ ...commonAxis(guide, axis), reversed: plot.kind === 'bar' });
}
