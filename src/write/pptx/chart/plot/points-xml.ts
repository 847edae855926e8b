import type { Colour } from '../../../../base/colour.js';
import type { NativeSeries } from '../../../../scene/native-chart.js';
import type { Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';
import type { ArrangedPlot } from './arrange-plots.js';
import { isRound } from './arrange-plots.js';
import { markerXml } from './marker-xml.js';
import { pointLook } from './shape-look.js';

/** `c:dPt` for each point with a look of its own; in pies every slice has one, or Office would vary them itself. */
export function pointsXml(plot: ArrangedPlot, series: NativeSeries, count: number): readonly Xml[] {
  const marked = series.line?.marker ? (series.line.markerOnly ?? []) : [];
  const own = [...new Set([...series.pointColours.keys(), ...marked])];
  const indices = isRound(plot) ? Array.from({ length: count }, (_, index) => index) : own;
  return indices
    .filter((index) => index >= 0 && index < count)
    .sort((first, second) => first - second)
    .map((index) => pointXml(plot, series, index, series.pointColours.get(index) ?? series.colour));
}

/** Order of children: 21.2.2.52. */
function pointXml(plot: ArrangedPlot, series: NativeSeries, index: number, colour: Colour): Xml {
  const marked = plot.kind === 'line' || plot.kind === 'scatter';
  const solid = plot.kind === 'bar' || plot.kind === 'column' || plot.kind === 'bubble';
  return element(
    'c:dPt',
    {},
    element('c:idx', { val: index }),
    solid && element('c:invertIfNegative', { val: 0 }),
    marked && markerXml(plot, series, colour, series.line?.markerOnly?.includes(index) ?? true),
    element('c:bubble3D', { val: 0 }),
    pointLook(plot, series, colour),
  );
}
