import type { NativeChart } from '../../scene/native-chart.js';
import { partsOf, type Plot } from './plot/plot.js';
import type { ChartReading } from './reading/chart-reading.js';
import type { LegendGuide } from './reading/guides.js';
import { type Found, found, refuse } from './refusal.js';

type Side = NonNullable<NativeChart['legend']>;

/** The legend of a native chart, and what it cannot show of the drawing's. */
export interface NativeLegend {
  readonly side?: Side;
  /** Its top left corner as fractions of the picture. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly lost: readonly string[];
}

/** The side that the legend stands on, if the chart has one; a legend of anything but the series is refused. */
export function nativeLegend(
  plot: Plot,
  categories: readonly string[],
  series: readonly string[],
  reading: ChartReading,
): Found<NativeLegend> {
  const drawn = reading.legends.filter((legend) => legend.entries.length > 0 || legend.symbols);
  const [legends, sizes] = [
    drawn.filter((legend) => !isOfSizes(legend, plot)),
    drawn.filter((legend) => isOfSizes(legend, plot)),
  ];
  const lost = [...titlesLost(legends), ...(sizes.length > 0 ? ['the legend of sizes'] : [])];
  if (legends.length === 0) return found({ lost });
  if (legends.length > 1) return refuse('there are several legends', 'use one field for colour, dash and shape');
  const [legend] = legends;
  if (!legend!.symbols && !isOfClasses(legend!, plot, reading))
    return refuse('the legend is a ramp of colours', 'colour by a nominal field, or by bins');
  const entries = plot.kind === 'pie' || plot.kind === 'doughnut' ? categories : series;
  const known = new Set(entries);
  const stray = legend!.symbols ? legend!.entries.find((entry) => !known.has(entry)) : undefined;
  if (stray !== undefined && legend!.entries.every((entry) => !known.has(entry)))
    return refuse(`the legend explains “${stray}”, which is no series`, 'colour by the field that makes the series');
  const side = sideOf(legend!.orient);
  const { width, height, plot: inner } = reading.picture;
  const at = { x: fraction((legend!.x + inner.x) / width), y: fraction((legend!.y + inner.y) / height) };
  return found({
    side,
    ...(at.x >= 0 && at.y >= 0 && at.x < 1 && at.y < 1 && { at }),
    lost: [...lost, ...(stray === undefined ? [] : [`“${stray}” in the legend, which has no points`])],
  });
}

/** To a hundred-thousandth: on a slide a hundredth of a point. */
function fraction(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

/** A ramp in steps: its classes are the series. */
function isOfClasses(legend: LegendGuide, plot: Plot, reading: ChartReading): boolean {
  const spans = new Set(['quantile', 'quantize', 'threshold', 'bin-ordinal']);
  return plot.seriesField !== undefined && legend.scales.every((scale) => spans.has(reading.scale(scale)?.type ?? ''));
}

/** Office explains no sizes of bubbles. */
function isOfSizes(legend: LegendGuide, plot: Plot): boolean {
  return plot.kind === 'bubble' && legend.scales.length > 0 && legend.scales.every((scale) => scale === 'size');
}

/** Office has no title for a legend: it is lost, unless it says nothing that the entries do not. */
function titlesLost(legends: readonly LegendGuide[]): readonly string[] {
  return legends.flatMap(({ title }) => (title === undefined ? [] : [`the legend’s title “${title}”`]));
}

/** Corners and places of the spec's own count as a side too: where the legend stands is said apart. */
function sideOf(orient: string): Side {
  if (orient === 'top' || orient === 'bottom' || orient === 'left') return orient;
  return orient.endsWith('left') ? 'left' : 'right';
}

/** Names of series that a legend could name: guides and unseen ones stand in none. */
export function legendSeries(plot: Plot, names: readonly string[]): readonly string[] {
  const series = partsOf(plot).flatMap((part) => part.series);
  return names.filter((_, index) => !series[index]!.guide && !series[index]!.base);
}
