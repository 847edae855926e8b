import type { NativeChart, NativeSeries } from '../../src/scene/native-chart.js';
import { officeText } from './office-format.js';

/** What a deck's data labels say, line by line, in the order of series and points: from the cells and their formats as Office shows them. */
export function labelTexts(chart: NativeChart): readonly string[] {
  return [...chart.series, ...(chart.overlays ?? []).flatMap((overlay) => overlay.series)].flatMap((series) =>
    labelsOf(series, chart),
  );
}

function labelsOf(series: NativeSeries, chart: NativeChart): readonly string[] {
  const { labels } = series;
  if (!labels) return [];
  const points = labels.only ?? series.values.map((_, index) => index);
  const total = series.values.reduce((sum, value) => sum + Number(value ?? 0), 0);
  return points.flatMap((index) => {
    const value = series.values[index] ?? null;
    const custom = labels.custom?.get(index);
    if (value === null) return [];
    if (custom !== undefined) return custom.split('\n');
    switch (labels.show) {
      case 'value':
        return [officeText(Number(value), labels.numberFormat)];
      case 'percent':
        return [officeText(Number(value) / total, labels.numberFormat)];
      case 'category':
        return [chart.categories[index]!];
      case 'series':
        return [series.name];
    }
  });
}
