import type { ChartReading } from '../../reading/chart-reading.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { type Found, found, refuse } from '../../refusal.js';
import type { PlotPart } from '../plot.js';
import { withErrorBars } from './error-bars.js';
import { guideSeries, segmentSeries } from './guide-series.js';
import { loneRanges } from './lone-ranges.js';
import { sortRules } from './sorted-rules.js';

/** Lines from one side of the plot to the other are guides, those between two values at a point are its error bars. */
export function readRules(
  layers: readonly MarkLayer[],
  parts: readonly PlotPart[],
  reading: ChartReading,
): Found<readonly PlotPart[]> {
  let read = parts;
  for (const layer of layers) {
    const rules = sortRules(layer, reading);
    const guided = guideSeries(layer, rules, read, reading);
    if ('refusal' in guided) return guided;
    read = guided.found;
    if (rules.between.length === 0) continue;
    const next = withRanges(layer, rules.between, read, reading);
    if ('refusal' in next) return next;
    read = next.found;
  }
  return read.length > 0 ? found(read) : refuse('there are only lines', 'draw bars, lines or points beside them');
}

/** Rules between two values: error bars of points; in a scatter else single lines, and ranges of their own where there are no points. */
function withRanges(
  layer: MarkLayer,
  rules: readonly PlacedItem[],
  parts: readonly PlotPart[],
  reading: ChartReading,
): Found<readonly PlotPart[]> {
  if (parts.length === 0) {
    const lone = loneRanges(layer, rules, reading);
    return 'refusal' in lone ? lone : found([lone.found]);
  }
  const barred = withErrorBars(layer, rules, parts, reading);
  const scattered = parts.some(({ kind }) => kind === 'scatter');
  return 'refusal' in barred && scattered ? segmentSeries(layer, rules, parts, reading) : barred;
}
