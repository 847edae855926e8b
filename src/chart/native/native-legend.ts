import type { NativeChart } from '../../scene/native-chart.js';
import type { Plot } from './plot/plot.js';
import type { ChartReading } from './reading/chart-reading.js';
import { type Found, found, refuse } from './refusal.js';

type Side = NonNullable<NativeChart['legend']>;

/** The side that the legend stands on, or undefined where the chart has none; a legend of anything but the series is refused. */
export function nativeLegend(
  plot: Plot,
  categories: readonly string[],
  series: readonly string[],
  reading: ChartReading,
): Found<Side | undefined> {
  const legends = reading.legends.filter((legend) => legend.entries.length > 0 || legend.symbols);
  if (legends.length === 0) return found(undefined);
  if (legends.length > 1) return refuse('there are several legends', 'use one field for colour, dash and shape');
  const [legend] = legends;
  if (!legend!.symbols) return refuse('the legend is a ramp of colours', 'colour by a nominal field');
  const entries = plot.categoryScale === undefined ? categories : series;
  const known = new Set(entries);
  const stray = legend!.entries.find((entry) => !known.has(entry));
  if (stray !== undefined)
    return refuse(`the legend explains “${stray}”, which is no series`, 'colour by the field that makes the series');
  const side = sideOf(legend!.orient);
  return side
    ? found(side)
    : refuse('the legend stands inside the plot', 'set its orient to top, right, bottom or left');
}

function sideOf(orient: string): Side | undefined {
  const sides: Readonly<Record<string, Side>> = { top: 'top', right: 'right', bottom: 'bottom', left: 'left' };
  return sides[orient];
}
