import type { NativeChart } from '../../../../scene/native-chart.js';
import type { Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';
import { axisIds } from '../axes/axis-ids.js';
import type { ChartSheet } from '../data/chart-sheet.js';
import type { ArrangedPlot } from './arrange-plots.js';
import { isRound, isStacked } from './arrange-plots.js';
import { seriesXml } from './series-xml.js';

/** Gap between groups of bars and hole of doughnuts where the chart says none, in percent. */
const GAP = 60;
const HOLE = 60;

/** One plot: `c:barChart`, `c:lineChart`, `c:areaChart`, `c:pieChart`, `c:doughnutChart`, `c:scatterChart` or `c:bubbleChart` (21.2.2). */
export function plotXml(chart: NativeChart, plot: ArrangedPlot, sheet: ChartSheet): Xml {
  const series = plot.series.map((each) => seriesXml(chart, plot, each, sheet));
  const axes = isRound(plot) ? [] : axisIds(plot.axes).map((val) => element('c:axId', { val }));
  const grouping = element('c:grouping', { val: groupingOf(plot) });
  // Office picks no colours but in pies, where each slice has one all the same.
  const varyColours = element('c:varyColors', { val: Number(isRound(plot)) });
  switch (plot.kind) {
    case 'bar':
    case 'column':
      return element(
        'c:barChart',
        {},
        element('c:barDir', { val: plot.kind === 'bar' ? 'bar' : 'col' }),
        grouping,
        varyColours,
        ...series,
        element('c:gapWidth', { val: within(plot.gapWidth ?? GAP, 0, 500) }),
        element('c:overlap', { val: within(plot.overlap ?? (isStacked(plot) ? 100 : 0), -100, 100) }),
        ...axes,
      );
    case 'line':
      return element('c:lineChart', {}, grouping, varyColours, ...series, element('c:marker', { val: 1 }), ...axes);
    case 'area':
      return element('c:areaChart', {}, grouping, varyColours, ...series, ...axes);
    case 'scatter':
      return element(
        'c:scatterChart',
        {},
        element('c:scatterStyle', { val: 'lineMarker' }),
        varyColours,
        ...series,
        ...axes,
      );
    case 'bubble':
      return element(
        'c:bubbleChart',
        {},
        varyColours,
        ...series,
        element('c:bubbleScale', { val: within(chart.bubbleScale ?? 100, 0, 300) }),
        element('c:showNegBubbles', { val: 0 }),
        element('c:sizeRepresents', { val: 'area' }),
        ...axes,
      );
    case 'pie':
      return element('c:pieChart', {}, varyColours, ...series, firstSlice(chart));
    case 'doughnut': {
      const hole = element('c:holeSize', { val: within(chart.holeSize ?? HOLE, 10, 90) });
      return element('c:doughnutChart', {}, varyColours, ...series, firstSlice(chart), hole);
    }
  }
}

/** Bars are clustered where lines and areas are standard: each kind knows only its own word (21.2.3.4, 21.2.3.17). */
function groupingOf(plot: ArrangedPlot): string {
  if (isStacked(plot)) return plot.grouping;
  return plot.kind === 'bar' || plot.kind === 'column' ? 'clustered' : 'standard';
}

/** Degrees from 0 to 360 (ST_FirstSliceAng, 21.2.3.15). */
function firstSlice({ firstSlice = 0 }: NativeChart): Xml {
  return element('c:firstSliceAng', { val: ((Math.round(firstSlice) % 360) + 360) % 360 });
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
