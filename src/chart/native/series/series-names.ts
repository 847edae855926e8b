import { partsOf, type Plot, type PlotPart, type PlotSeries } from '../plot/plot.js';
import type { ChartReading } from '../reading/chart-reading.js';
import { columnOf, wordsOf } from '../reading/words-of.js';

interface Naming {
  /** What a reader calls a column. */
  readonly columnLabel: (field: string) => string;
}

/** What readers call each series, in the order of the parts; the one series of a part is called after what it measures. */
export function seriesNames(plot: Plot, reading: ChartReading, naming: Naming): readonly string[] {
  return partsOf(plot).flatMap((part) => part.series.map((series) => nameOf(series, part, plot, reading, naming)));
}

function nameOf(series: PlotSeries, part: PlotPart, plot: Plot, reading: ChartReading, naming: Naming): string {
  const { name, key, guide, base } = series;
  // The name of a series without a key is the field that it shows.
  if (name !== undefined) return guide || base || key === undefined ? naming.columnLabel(columnOf(name)) : name;
  if (key === undefined) return measureOf(part, plot, reading, naming);
  if (key instanceof Date) return key.toISOString().slice(0, 10);
  return (part.seriesField !== undefined && wordsOf(part.seriesField, key, reading)) || String(key ?? '');
}

/** The axis' title, where it has one and no other part is measured on it, else the column's label. */
function measureOf(part: PlotPart, plot: Plot, reading: ChartReading, { columnLabel }: Naming): string {
  const sharing = partsOf(plot).filter(
    (each) => each.valueScale === part.valueScale && !each.series.every(({ guide }) => guide),
  );
  const direction = plot.kind === 'bar' ? 'horizontal' : 'vertical';
  const axis = reading.axes.find((each) => each.scale === part.valueScale && each.direction === direction);
  const title = part.valueScale !== undefined && sharing.length < 2 ? axis?.title : undefined;
  return title ?? columnLabel(columnOf(part.valueField));
}
