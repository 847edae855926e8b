import type { Colour } from '../../../base/colour.js';
import { toEmu } from '../../../base/units.js';
import type { NativeAxis, NativeChart } from '../../../scene/native-chart.js';
import { fillXml } from '../theme/colour-xml.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { textProperties, titleText } from './chart-text.js';

/** Axis ids: any two numbers do, they count within one chart part only. */
export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;

/** Looks of axis lines and gridlines that the chart does not say: hairlines that stay behind the marks. */
const LINE: Colour = { slot: 'dk2', hex: '000000' };
const GRID: Colour = { ...LINE, alpha: 0.3 };
const HAIRLINE = 0.5;

/** Both axes of a bar, column or line chart. */
export function axesXml(chart: NativeChart): Xml[] {
  return [categoryAxis(chart), valueAxis(chart)];
}

/** `c:catAx`; order of children: 21.2.2.25. */
function categoryAxis(chart: NativeChart): Xml {
  const axis = chart.categoryAxis;
  const horizontal = chart.kind === 'bar';
  return element(
    'c:catAx',
    {},
    element('c:axId', { val: CATEGORY_AXIS }),
    element('c:scaling', {}, element('c:orientation', { val: orientation(axis) })),
    ...frontXml(chart, axis, horizontal ? 'l' : 'b', horizontal),
    element('c:numFmt', { formatCode: axis.numberFormat || 'General', sourceLinked: 0 }),
    ...marksXml(chart, axis, 'low'),
    element('c:crossAx', { val: VALUE_AXIS }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:auto', { val: 0 }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    element('c:noMultiLvlLbl', { val: 1 }),
  );
}

/** `c:valAx`; order of children: 21.2.2.226. */
function valueAxis(chart: NativeChart): Xml {
  const axis = chart.valueAxis;
  const horizontal = chart.kind === 'bar';
  const bound = (name: 'c:max' | 'c:min', value: number | undefined) =>
    value !== undefined && element(name, { val: value });
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: VALUE_AXIS }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: orientation(axis) }),
      bound('c:max', axis.max),
      bound('c:min', axis.min),
    ),
    ...frontXml(chart, axis, horizontal ? 'b' : 'l', !horizontal),
    element('c:numFmt', { formatCode: axis.numberFormat || 'General', sourceLinked: 0 }),
    ...marksXml(chart, axis, 'nextTo'),
    element('c:crossAx', { val: CATEGORY_AXIS }),
    // Where categories run the other way, the value axis keeps its side only if it crosses at their far end.
    element('c:crosses', { val: chart.categoryAxis.reversed ? 'max' : 'autoZero' }),
    element('c:crossBetween', { val: chart.edgeToEdge ? 'midCat' : 'between' }),
    axis.majorUnit !== undefined && axis.majorUnit > 0 && element('c:majorUnit', { val: axis.majorUnit }),
  );
}

function orientation(axis: NativeAxis): string {
  return axis.reversed ? 'maxMin' : 'minMax';
}

function frontXml(chart: NativeChart, axis: NativeAxis, side: 'l' | 'b', upright: boolean): Xml[] {
  const gridLine = lineXml(axis.gridColour ?? GRID, axis.gridWidth);
  const grid = axis.gridlines && element('c:majorGridlines', {}, element('c:spPr', {}, gridLine));
  const titleColour = axis.titleColour ?? chart.text.colour;
  // Titles of upright axes are turned by a quarter to the left.
  const title =
    axis.title &&
    element(
      'c:title',
      {},
      titleText(chart, axis.title, upright ? -5_400_000 : 0, titleColour),
      element('c:overlay', { val: 0 }),
    );
  return [
    element('c:delete', { val: Number(!axis.visible) }),
    element('c:axPos', { val: side }),
    ...(grid ? [grid] : []),
    ...(title ? [title] : []),
  ];
}

function marksXml(chart: NativeChart, axis: NativeAxis, labels: 'low' | 'nextTo'): Xml[] {
  const line = axis.line ? lineXml(axis.lineColour ?? LINE, axis.lineWidth) : element('a:ln', {}, element('a:noFill'));
  return [
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: labels }),
    element('c:spPr', {}, element('a:noFill'), line),
    textProperties(chart, undefined, axis.labelColour),
  ];
}

function lineXml(colour: Colour, width = HAIRLINE): Xml {
  return element('a:ln', { w: toEmu(width) }, fillXml(colour));
}
