import type { NativeChart, NativeLabels, NativeSeries } from '../../../../scene/native-chart.js';
import type { Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';
import { labelText, textProperties } from '../text/chart-text.js';
import type { ArrangedPlot } from './arrange-plots.js';
import { isStacked } from './arrange-plots.js';

type Position = NativeLabels['position'];

/** Places that Office allows by kind of plot; a file with another one opens with a repair prompt. First is the fallback. */
function allowedPositions(plot: ArrangedPlot): readonly Position[] {
  switch (plot.kind) {
    case 'doughnut':
    case 'area':
      return [];
    case 'pie':
      return ['bestFit', 'outEnd', 'inEnd', 'ctr'];
    case 'line':
    case 'scatter':
    case 'bubble':
      return ['t', 'b', 'l', 'r', 'ctr'];
    default:
      return isStacked(plot) ? ['ctr', 'inEnd', 'inBase'] : ['outEnd', 'inEnd', 'ctr', 'inBase'];
  }
}

/** `c:dLbls` of a series: all its points, only some, or some with a look or text of their own; none where it has no labels. */
export function labelsXml(chart: NativeChart, plot: ArrangedPlot, series: NativeSeries): Xml {
  const { labels } = series;
  if (!labels) return element('c:dLbls', {}, ...shown());
  const everywhere = labels.only === undefined;
  const { custom, pointColours, pointPositions } = labels;
  const special = [custom, pointColours, pointPositions].flatMap((own) => [...(own?.keys() ?? [])]);
  const points = [...new Set(everywhere ? special : labels.only)]
    .filter((index) => (series.values[index] ?? null) !== null)
    .sort((first, second) => first - second);
  return element(
    'c:dLbls',
    {},
    ...points.map((index) => pointLabel(chart, plot, labels, index)),
    ...(everywhere ? look(chart, plot, labels) : []),
    ...shown(everywhere ? labels : undefined),
  );
}

function pointLabel(chart: NativeChart, plot: ArrangedPlot, shared: NativeLabels, index: number): Xml {
  const colour = shared.pointColours?.get(index) ?? shared.colour;
  const labels = { ...shared, colour, position: shared.pointPositions?.get(index) ?? shared.position };
  const custom = labels.custom?.get(index);
  return element(
    'c:dLbl',
    {},
    element('c:idx', { val: index }),
    custom !== undefined && labelText(chart, labels, custom),
    ...look(chart, plot, labels),
    ...shown(labels),
  );
}

function look(chart: NativeChart, plot: ArrangedPlot, labels: NativeLabels): Xml[] {
  const allowed = allowedPositions(plot);
  const position = allowed.includes(labels.position) ? labels.position : allowed[0];
  return [
    element('c:numFmt', { formatCode: labels.numberFormat || 'General', sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textProperties(chart, labels),
    ...(position ? [element('c:dLblPos', { val: position })] : []),
  ];
}

/** The six switches in the schema's order (21.2.2.49): with no labels all of them are off. */
function shown(labels?: NativeLabels): Xml[] {
  const is = (what: NativeLabels['show']) => ({ val: Number(labels?.show === what) });
  return [
    element('c:showLegendKey', { val: 0 }),
    element('c:showVal', is('value')),
    element('c:showCatName', is('category')),
    element('c:showSerName', is('series')),
    element('c:showPercent', is('percent')),
    element('c:showBubbleSize', { val: 0 }),
  ];
}
