import type { ChartSource } from '../base/chart-source.js';
import type { NotNative } from '../scene/item.js';
import type { NativeChart } from '../scene/native-chart.js';
import { plotStory } from './alternative/chart-story.js';
import type { ChartStory } from '../locale/chart-sentences/chart-story.js';
import { describeChart } from './alternative/describe-chart.js';
import { looseStory } from './alternative/loose-story.js';
import { plotsStory } from './alternative/plots-story.js';
import type { ChartInput } from './chart-input.js';
import { type Derived, deriveNative } from './native/derive-native.js';
import type { Plot } from './native/plot/plot.js';
import { readPlot } from './native/plot/read-plot.js';
import type { ChartReading } from './native/reading/chart-reading.js';
import { readChart } from './native/reading/read-chart.js';
import { type Found, refuse } from './native/refusal.js';
import { refusalPath } from './refusal-path.js';
import type { FittedChart } from './vega/run-fitted.js';

/** What a chart is, besides its picture. */
export interface ChartMeaning {
  /** What an Office program can own; absent where the spec lies outside the subset. */
  readonly native?: NativeChart;
  /** What the native chart cannot show of the drawing, as clauses: `the legend’s title “Origin”`. */
  readonly nativeLacks?: readonly string[];
  /** Where `native` is absent: why, and what change of the spec would make it native. */
  readonly notNative?: string;
  /** The same in its parts, with the place in the spec. */
  readonly refusal?: NotNative;
  /** One or two sentences in the report's language: what is shown, the extremes, the change over time. */
  readonly alternative: string;
}

/** The native chart, or why there is none, and the alternative text of a chart that has run; `tables` are the names of those it reads. */
export function chartMeaning(fitted: FittedChart, tables: readonly string[], input: ChartInput): ChartMeaning {
  const { source, theme, artifact, style, language } = input;
  const reading = readChart(fitted, theme, source.tables);
  const plot = reading
    ? readPlot(reading)
    : refuse('the chart is made of several plots', 'draw each plot as a chart of its own');
  const columnLabel = (field: string) => labelIn(field, source.tables, tables);
  const text = { ...style, size: theme.chart.size[artifact] };
  const native: Found<Derived> =
    reading && 'found' in plot
      ? deriveNative(plot.found, reading, { name: source.name, text, language, columnLabel })
      : (plot as Found<never>);
  const alternative = describeChart(storyOf(fitted, reading, plot, columnLabel), language);
  if ('found' in native) {
    const { lost } = native.found;
    return { native: native.found.native, ...(lost.length > 0 && { nativeLacks: lost }), alternative };
  }
  const { why, change } = native.refusal;
  const origin = source.at(refusalPath(native.refusal, source.spec));
  return { notNative: `${why}; ${change}`, refusal: { why, change, origin }, alternative };
}

/** What the chart shows: as the plot that was read from it, else as far as its marks tell. */
function storyOf(
  { view }: FittedChart,
  reading: ChartReading | undefined,
  plot: Found<Plot>,
  columnLabel: (field: string) => string,
): ChartStory {
  if (!reading) return plotsStory(view.root);
  return 'found' in plot ? plotStory(plot.found, reading, columnLabel) : looseStory(reading, columnLabel);
}

/** What a reader calls a column: the word of the table that the chart reads, else the column's name. */
function labelIn(field: string, tables: ChartSource['tables'], used: readonly string[]): string {
  for (const name of used) {
    const label = tables.get(name)?.columnLabels[field];
    if (label !== undefined) return label;
  }
  return field;
}
