import { partsOf, type Plot, type PlotSeries } from '../plot/plot.js';
import { type Found, found, refuse } from '../refusal.js';

/**
 * True where lines run on across categories that they have no row for; false where they break at missing values. Office does the
 * one or the other for the whole chart.
 */
export function isBridged(plot: Plot): Found<boolean> {
  const series = partsOf(plot)
    .filter(({ kind }) => kind === 'line' || kind === 'area' || kind === 'scatter')
    .flatMap((part) => part.series.map((each) => ({ ...each, area: part.kind === 'area' })));
  if (series.some((each) => each.area && hasWithin(each, (point) => point === undefined)))
    return refuse(
      'an area has no value at some of its categories',
      'give every area a row for each category, or let “stack” impute them',
    );
  const bridges = series.some((each) => each.line !== undefined && hasWithin(each, (point) => point === undefined));
  const breaks = series.some((each) => hasWithin(each, (point) => point !== undefined && point.value === null));
  if (bridges && breaks)
    return refuse('some lines break at missing values and others run on', 'give every line a row for each category');
  return found(bridges);
}

/** True where a point between the first and the last value is so. */
function hasWithin({ points }: PlotSeries, test: (point: PlotSeries['points'][number]) => boolean): boolean {
  const valued = points.flatMap((point, index) => (point && point.value !== null ? [index] : []));
  return points.slice(valued[0] ?? 0, (valued.at(-1) ?? -1) + 1).some(test);
}
