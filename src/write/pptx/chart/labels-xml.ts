import type { NativeChart, NativeLabels, NativeSeries } from '../../../scene/native-chart.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { labelText, textProperties } from './chart-text.js';

type Position = NativeLabels['position'];

/** Places that Office allows by kind of chart; a file with another one opens with a repair prompt. First is the fallback. */
function allowedPositions(chart: NativeChart): readonly Position[] {
  if (chart.kind === 'doughnut') return [];
  if (chart.kind === 'pie') return ['bestFit', 'outEnd', 'inEnd', 'ctr'];
  if (chart.kind === 'line') return ['t', 'b', 'l', 'r', 'ctr'];
  return chart.grouping === 'stacked' || chart.grouping === 'percentStacked'
    ? ['ctr', 'inEnd', 'inBase']
    : ['outEnd', 'inEnd', 'ctr', 'inBase'];
}

/** `c:dLbls` of a series: all its points, only some, or some with a text of their own; none where it has no labels. */
export function labelsXml(chart: NativeChart, series: NativeSeries): Xml {
  const { labels } = series;
  if (!labels) return element('c:dLbls', {}, ...shown());
  const everywhere = labels.only === undefined;
  const places = everywhere ? [...(labels.custom?.keys() ?? [])] : labels.only;
  const points = [...new Set(places)]
    .filter((index) => index >= 0 && index < chart.categories.length && (series.values[index] ?? null) !== null)
    .sort((a, b) => a - b);
  return element(
    'c:dLbls',
    {},
    ...points.map((index) => pointLabel(chart, labels, index)),
    ...(everywhere ? look(chart, labels) : []),
    ...shown(everywhere ? labels : undefined),
  );
}

function pointLabel(chart: NativeChart, labels: NativeLabels, index: number): Xml {
  const custom = labels.custom?.get(index);
  return element(
    'c:dLbl',
    {},
    element('c:idx', { val: index }),
    custom !== undefined && labelText(chart, labels, custom),
    ...look(chart, labels),
    ...shown(labels),
  );
}

function look(chart: NativeChart, labels: NativeLabels): Xml[] {
  const allowed = allowedPositions(chart);
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
