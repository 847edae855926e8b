import type { NativeChart } from '../../../../scene/native-chart.js';
import type { Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';
import type { ChartSheet } from '../data/chart-sheet.js';
import { categoryReference, headerReference, numbers } from '../data/references.js';
import type { ArrangedPlot, ArrangedSeries } from './arrange-plots.js';
import { isFree } from './arrange-plots.js';
import { errorBarsXml } from './error-bars-xml.js';
import { labelsXml } from './labels-xml.js';
import { markerXml } from './marker-xml.js';
import { pointsXml } from './points-xml.js';
import { seriesLook } from './shape-look.js';

/** `c:ser`, with children in the order that each kind of plot demands (21.2.2.170 and the types CT_BarSer, CT_LineSer … of annex A). */
export function seriesXml(chart: NativeChart, plot: ArrangedPlot, arranged: ArrangedSeries, sheet: ChartSheet): Xml {
  const { series, source, index } = arranged;
  const columns = sheet.series.get(source)!;
  const bars = plot.kind === 'bar' || plot.kind === 'column';
  const marked = plot.kind === 'line' || plot.kind === 'scatter';
  const solid = bars || plot.kind === 'bubble';
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    headerReference(sheet, columns.value),
    seriesLook(plot, series),
    solid && element('c:invertIfNegative', { val: 0 }),
    marked && markerXml(plot, series, series.colour, series.line?.markerOnly === undefined),
    ...pointsXml(plot, series, sheet.columns[columns.value]!.cells.length),
    labelsXml(chart, plot, series),
    ...errorBarsXml(plot, arranged, sheet),
    ...valuesXml(plot, arranged, sheet),
    marked && element('c:smooth', { val: Number(series.line?.smooth ?? false) }),
    plot.kind === 'bubble' && element('c:bubble3D', { val: 0 }),
  );
}

/** Categories and values, or x, y and size. */
function valuesXml(plot: ArrangedPlot, { source }: ArrangedSeries, sheet: ChartSheet): readonly (Xml | undefined)[] {
  const { value, x, size } = sheet.series.get(source)!;
  if (!isFree(plot)) return [categoryReference(sheet), numbers('c:val', sheet, value)];
  return [
    x !== undefined ? numbers('c:xVal', sheet, x) : undefined,
    numbers('c:yVal', sheet, value),
    plot.kind === 'bubble' && size !== undefined ? numbers('c:bubbleSize', sheet, size) : undefined,
  ];
}
