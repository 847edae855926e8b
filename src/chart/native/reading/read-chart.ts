import type { ChartTable } from '../../../base/chart-source.js';
import type { Theme } from '../../../theme/theme.js';
import type { ChartView, FittedChart } from '../../vega/run-fitted.js';
import type { ChartReading, Picture } from './chart-reading.js';
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
    axes: axisGuides(view.root, theme),
    legends: legendGuides(view.root, vega),
    ...(title !== undefined && { title }),
    scale: view.scale,
    picture: pictureOf(view),
    theme,
    tables,
  };
}

/** Vega's plot is the group at the root; its origin stands where the fitted view put it. */
function pictureOf({ root, width, height, origin }: ChartView): Picture {
  const [group] = root.items;
  const plot = { x: origin[0], y: origin[1], width: group?.width ?? 0, height: group?.height ?? 0 };
  return { width, height, plot };
}
