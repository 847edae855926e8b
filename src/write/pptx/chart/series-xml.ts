import type { Colour } from '../../../base/colour.js';
import { toEmu } from '../../../base/units.js';
import type { NativeChart, NativeSeries } from '../../../scene/native-chart.js';
import { colourXml, fillXml } from '../theme/colour-xml.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import type { ChartData } from './chart-data.js';
import { columnReference, headerReference, numberReference, textReference } from './chart-data.js';
import { labelsXml } from './labels-xml.js';

/** `c:ser`, with children in the order that each kind of chart demands (21.2.2.170). */
export function seriesXml(chart: NativeChart, data: ChartData, index: number): Xml {
  const series = chart.series[index]!;
  const cells = data.series[index]!;
  const line = chart.kind === 'line';
  const bars = chart.kind === 'bar' || chart.kind === 'column';
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    textReference('c:tx', headerReference(data, index + 1), [cells.name]),
    line ? lineProperties(series, series.colour) : areaProperties(chart, series.colour),
    bars && element('c:invertIfNegative', { val: 0 }),
    line && markerXml(series, series.colour, series.line?.markerOnly === undefined),
    ...pointsXml(chart, series),
    labelsXml(chart, series),
    textReference('c:cat', columnReference(data, 0), data.categories),
    numberReference(columnReference(data, index + 1), cells.values, cells.format),
    line && element('c:smooth', { val: 0 }),
  );
}

/** `c:dPt` for each point with a colour of its own; in pies every slice has one, or Office would vary them itself. */
function pointsXml(chart: NativeChart, series: NativeSeries): Xml[] {
  const round = chart.kind === 'pie' || chart.kind === 'doughnut';
  const marked = series.line?.marker ? (series.line.markerOnly ?? []) : [];
  const own = [...new Set([...series.pointColours.keys(), ...marked])];
  const indices = round ? chart.categories.map((_, index) => index) : own;
  return indices
    .filter((index) => index >= 0 && index < chart.categories.length)
    .sort((a, b) => a - b)
    .map((index) => pointXml(chart, series, index, series.pointColours.get(index) ?? series.colour));
}

function pointXml(chart: NativeChart, series: NativeSeries, index: number, colour: Colour): Xml {
  const line = chart.kind === 'line';
  const bars = chart.kind === 'bar' || chart.kind === 'column';
  return element(
    'c:dPt',
    {},
    element('c:idx', { val: index }),
    bars && element('c:invertIfNegative', { val: 0 }),
    line && markerXml(series, colour, series.line?.markerOnly?.includes(index) ?? true),
    element('c:bubble3D', { val: 0 }),
    line ? lineProperties(series, series.colour) : areaProperties(chart, colour),
  );
}

/** Slices are parted by a thin line in the colour of the ground; bars have none. */
function areaProperties(chart: NativeChart, colour: Colour): Xml {
  const round = chart.kind === 'pie' || chart.kind === 'doughnut';
  const edge = round
    ? element('a:ln', { w: toEmu(0.75) }, element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })))
    : element('a:ln', {}, element('a:noFill'));
  return element('c:spPr', {}, fillXml(colour), edge);
}

function lineProperties(series: NativeSeries, colour: Colour): Xml {
  const { width = 2, dash } = series.line ?? {};
  return element(
    'c:spPr',
    {},
    element(
      'a:ln',
      { w: toEmu(width), cap: 'rnd' },
      element('a:solidFill', {}, colourXml(colour)),
      element('a:prstDash', { val: dash === 'dash' ? 'dash' : dash === 'dot' ? 'sysDot' : 'solid' }),
      element('a:round'),
    ),
  );
}

/** A filled circle as wide as two and a half lines (in points, 2 to 72: 21.2.2.105), or no marker. */
function markerXml(series: NativeSeries, colour: Colour, here: boolean): Xml {
  if (!series.line?.marker || !here) return element('c:marker', {}, element('c:symbol', { val: 'none' }));
  const size = Math.min(72, Math.max(5, Math.round(series.line.width * 2.5)));
  const edge = element('a:ln', {}, element('a:noFill'));
  return element(
    'c:marker',
    {},
    element('c:symbol', { val: 'circle' }),
    element('c:size', { val: size }),
    element('c:spPr', {}, fillXml(colour), edge),
  );
}
