import type { ChartTable } from '../../../base/chart-source.js';
import type { Theme } from '../../../theme/theme.js';
import type { FittedChart } from '../../vega/run-fitted.js';
import type { ChartReading } from './chart-reading.js';
import { axisGuides, drawnTitle, legendGuides } from './guides.js';
import { markLayers } from './mark-layer.js';

/** The reading of a chart that has run; undefined where it is made of several plots. */
export function readChart(
  { view, vega }: FittedChart,
  theme: Pick<Theme, 'colours' | 'roles'>,
  tables: ReadonlyMap<string, ChartTable>,
): ChartReading | undefined {
  const layers = markLayers(vega, view.root);
  if (!layers) return undefined;
  const title = drawnTitle(view.root);
  return {
    layers,
    axes: axisGuides(view.root),
    legends: legendGuides(view.root),
    ...(title !== undefined && { title }),
    scale: view.scale,
    theme,
    tables,
  };
}
