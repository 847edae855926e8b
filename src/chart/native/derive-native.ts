import type { NativeChart, NativeLabels, NativeSeries } from '../../scene/native-chart.js';
import type { TextStyle } from '../../scene/text-style.js';
import { plainNumberFormat } from './labels/number-format.js';
import { pointLabels } from './labels/point-labels.js';
import { categoryNames, nativeAxes } from './native-axes.js';
import { nativeLegend } from './native-legend.js';
import { isEdgeToEdge, plotArea } from './plot-area.js';
import type { Plot, PlotSeries } from './plot/plot.js';
import { type ChartReading, sameColour } from './reading/chart-reading.js';
import { columnOf } from './reading/words-of.js';
import { type Found, found, refuse } from './refusal.js';

export interface NativeInput {
  /** The chart's name; the sheet takes it. */
  readonly name: string;
  readonly text: TextStyle;
  readonly language: string;
  /** What a reader calls a column. */
  readonly columnLabel: (field: string) => string;
}

/** The native chart of a plot read from a chart that has run, or why there is none. */
export function deriveNative(plot: Plot, reading: ChartReading, input: NativeInput): Found<NativeChart> {
  if (reading.title !== undefined)
    return refuse(`the chart has a title of its own (“${reading.title}”)`, 'put the title into the template');
  if (plot.series.length === 0 || plot.categories.length === 0) return refuse('there are no points', 'check the data');
  const categories = categoryNames(plot, reading);
  const series = seriesNames(plot, reading, input);
  const labels = pointLabels(
    reading.layers.filter((layer) => layer.type === 'text'),
    plot,
    categories,
    series,
    reading,
  );
  if ('refusal' in labels) return labels;
  const axes = nativeAxes(plot, reading);
  if ('refusal' in axes) return axes;
  const legend = nativeLegend(plot, categories, series, reading);
  if ('refusal' in legend) return legend;
  const area = plotArea(plot, axes.found.valueAxis, reading);
  const { kind, grouping, gapWidth, overlap, holeSize } = plot;
  return found({
    kind,
    grouping,
    ...(gapWidth !== undefined && { gapWidth }),
    ...(overlap !== undefined && { overlap }),
    ...(holeSize !== undefined && { holeSize }),
    categories,
    categoryTitle: input.columnLabel(columnOf(plot.categoryField)),
    series: plot.series.map((each, index) => nativeSeries(each, series[index]!, labels.found.get(index))),
    ...axes.found,
    ...(area && { plotArea: area }),
    ...(isEdgeToEdge(plot, reading) && { edgeToEdge: true }),
    ...(legend.found && { legend: legend.found }),
    text: input.text,
    sheet: sheetName(input.name),
    language: input.language,
  });
}

/** What readers call each series; the one series of a plot is called after what it measures. */
export function seriesNames(
  plot: Plot,
  reading: ChartReading,
  input: Pick<NativeInput, 'columnLabel'>,
): readonly string[] {
  const direction = plot.kind === 'bar' ? 'horizontal' : 'vertical';
  const title = plot.valueScale ? reading.axes.find((axis) => axis.direction === direction)?.title : undefined;
  return plot.series.map(({ key }) =>
    key === undefined ? (title ?? input.columnLabel(plot.valueField)) : String(key),
  );
}

function nativeSeries(series: PlotSeries, name: string, labels: NativeLabels | undefined): NativeSeries {
  const values = series.points.map((point) => point?.value ?? null);
  const pointColours = new Map(
    series.points.flatMap((point, index) =>
      point && !sameColour(point.colour, series.colour) ? [[index, point.colour] as const] : [],
    ),
  );
  const shown = labels && labels.show === 'value' && !labels.custom && labels.numberFormat !== 'General';
  return {
    name,
    values,
    colour: series.colour,
    pointColours,
    numberFormat: shown ? labels.numberFormat : plainNumberFormat(values),
    ...(labels && { labels }),
    ...(series.line && { line: series.line }),
  };
}

/** Excel's rules for sheet names: 31 characters, none of `[]:*?/\`, no apostrophe at the ends. */
function sheetName(name: string): string {
  const legal = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '');
  return [...legal].slice(0, 31).join('').trim() || 'Sheet1';
}
