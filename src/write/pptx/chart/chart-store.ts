import type { NativeChart } from '../../../scene/native-chart.js';
import type { Part } from '../package/part.js';
import { chartParts } from './chart-part.js';

/** The charts of a deck, numbered from 1 through all slides. */
export interface ChartStore {
  /** Part name that the chart will have. */
  readonly add: (chart: NativeChart) => string;
  /** Chart parts and workbooks. */
  readonly parts: () => Promise<readonly Part[]>;
}

export function chartStore(): ChartStore {
  const charts: NativeChart[] = [];
  return {
    add: (chart) => `/ppt/charts/chart${charts.push(chart)}.xml`,
    parts: async () => (await Promise.all(charts.map((chart, index) => chartParts(chart, index + 1)))).flat(),
  };
}
