import type { NativeChart, NativeOverlay, NativeSeries } from '../../scene/native-chart.js';
import type { TextStyle } from '../../scene/text-style.js';
import { categoryNames, outerNames } from './axes/category-names.js';
import { nativeAxes } from './axes/native-axes.js';
import { isEdgeToEdge, plotArea, withTitles } from './axes/plot-area.js';
import { unrepresented } from './check/unrepresented.js';
import { misplaced } from './check/misplaced.js';
import { labelsLost } from './labels/labels-lost.js';
import { pointLabels } from './labels/point-labels.js';
import { legendSeries, nativeLegend } from './native-legend.js';
import { axisNameSeries } from './series/axis-name-series.js';
import { nativeSeries } from './series/native-series.js';
import { seriesNames } from './series/series-names.js';
import { isBridged } from './series/is-bridged.js';
import { partsOf, type Plot, type PlotPart } from './plot/plot.js';
import type { ChartReading } from './reading/chart-reading.js';
import { columnOf } from './reading/words-of.js';
import { type Found, found } from './refusal.js';

export interface NativeInput {
  /** The chart's name; the sheet takes it. */
  readonly name: string;
  readonly text: TextStyle;
  readonly language: string;
  /** What a reader calls a column. */
  readonly columnLabel: (field: string) => string;
}

/** A native chart, and what it cannot show of the drawing, as clauses. */
export interface Derived {
  readonly native: NativeChart;
  readonly lost: readonly string[];
}

/**
 * The native chart of a plot read from a chart that has run, or why there is none. It is checked before it is given: every mark
 * of the drawing is in it, and its numbers on its axes lead back to where the marks stand.
 */
export function deriveNative(plot: Plot, reading: ChartReading, input: NativeInput): Found<Derived> {
  const categories = categoryNames(plot, reading);
  const names = seriesNames(plot, reading, input);
  const texts = reading.layers.filter((layer) => layer.type === 'text');
  const labels = pointLabels(texts, plot, categories, names, reading);
  if ('refusal' in labels) return labels;
  const axes = nativeAxes(plot, reading, input.language);
  if ('refusal' in axes) return axes;
  const legend = nativeLegend(plot, categories, legendSeries(plot, names), reading);
  if ('refusal' in legend) return legend;
  const bridged = isBridged(plot);
  if ('refusal' in bridged) return bridged;
  const wrong = unrepresented(plot, reading) ?? misplaced(plot, axes.found, reading);
  if (wrong) return wrong;
  const series = partsOf(plot)
    .flatMap((part) => part.series.map((each) => ({ each, part })))
    .map(({ each, part }, index) => nativeSeries(each, names[index]!, labels.found.get(index), part, axes.found));
  const { main, overlays } = grouped(plot, series);
  const area = plotArea(plot, axes.found.valueAxis, reading);
  const { side, at } = legend.found;
  const native: NativeChart = {
    ...looksOf(plot),
    ...(reading.title !== undefined && { title: reading.title }),
    ...(bridged.found && { bridged: true }),
    categories,
    categoryTitle: input.columnLabel(columnOf(plot.categoryField)),
    ...(plot.slots?.outer && { outerCategories: [outerNames(plot.slots, reading)] }),
    ...(plot.slots?.days && { days: plot.slots.days }),
    series: [...main, ...axisNameSeries(plot, axes.found, reading)],
    ...(overlays.length > 0 && { overlays }),
    ...withTitles(axes.found, reading),
    ...(area && { plotArea: area }),
    ...(isEdgeToEdge(plot, reading) && { edgeToEdge: true }),
    ...(side && { legend: side }),
    ...(at && { legendAt: at }),
    text: input.text,
    sheet: sheetName(input.name),
    language: input.language,
  };
  const lostLabels = labelsLost(
    plot,
    texts.flatMap((layer) => layer.groups.flat()),
  );
  return found({
    native,
    lost: [...legend.found.lost, ...lostLabels, ...partsOf(plot).flatMap((part) => part.lost ?? [])],
  });
}

function looksOf(part: PlotPart): Pick<NativeChart, 'kind' | 'grouping'> {
  const { kind, grouping, gapWidth, overlap, holeSize, firstSlice, bubbleScale } = part;
  return {
    kind,
    grouping,
    ...(gapWidth !== undefined && { gapWidth }),
    ...(overlap !== undefined && { overlap }),
    ...(holeSize !== undefined && { holeSize }),
    ...(firstSlice !== undefined && { firstSlice }),
    ...(bubbleScale !== undefined && { bubbleScale }),
  };
}

/** The main part's series, with those of parts that are drawn the same way on the same axes, and the rest as overlays. */
function grouped(
  plot: Plot,
  series: readonly NativeSeries[],
): { readonly main: readonly NativeSeries[]; readonly overlays: readonly NativeOverlay[] } {
  let at = plot.series.length;
  const main = series.slice(0, at);
  const overlays: NativeOverlay[] = [];
  for (const part of plot.overlays) {
    const own = series.slice(at, at + part.series.length);
    at += part.series.length;
    const secondary = part.valueScale !== plot.valueScale;
    const same = (each: { kind: string; grouping: string }) =>
      each.kind === part.kind && each.grouping === part.grouping;
    const known = overlays.findIndex(
      (overlay) => same(overlay) && overlay.secondary === secondary && part.kind === 'line',
    );
    if (part.kind === 'line' && same(plot) && !secondary) main.push(...own);
    else if (known >= 0) overlays[known] = { ...overlays[known]!, series: [...overlays[known]!.series, ...own] };
    else overlays.push({ ...(looksOf(part) as Pick<NativeOverlay, 'kind' | 'grouping'>), series: own, secondary });
  }
  return { main, overlays };
}

/** Excel's rules for sheet names: 31 characters, none of `[]:*?/\`, no apostrophe at the ends. */
function sheetName(name: string): string {
  const legal = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '');
  return [...legal].slice(0, 31).join('').trim() || 'Sheet1';
}
