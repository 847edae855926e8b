import type { Colour } from '../../../../base/colour.js';
import { toEmu } from '../../../../base/units.js';
import type { NativeAxis, NativeChart } from '../../../../scene/native-chart.js';
import { officeString } from '../data/cell-text.js';
import { textProperties, titleText } from '../text/chart-text.js';
import { fillXml } from '../../theme/colour-xml.js';
import type { Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';
import { cornerXml } from './corner-xml.js';
import type { AxisPlace } from './axis-crossing.js';

/** Looks of axis lines and gridlines that the chart does not say: hairlines that stay behind the marks. */
const LINE: Colour = { slot: 'dk2', hex: '000000' };
const GRID: Colour = { ...LINE, alpha: 0.3 };
const HAIRLINE = 0.5;

/** Degrees are written in 60,000ths (ST_Angle, 20.1.10.3); titles of upright axes are turned away from the plot, as in the drawing. */
const DEGREE = 60_000;
const TITLE_TURN = { l: -90, r: 90, t: 0, b: 0 } as const;

/** `c:scaling` (21.2.2.160): base of a logarithm, direction, ends. */
export function scalingXml(axis: NativeAxis): Xml {
  const bound = (name: 'c:max' | 'c:min', value: number | undefined) =>
    value !== undefined && element(name, { val: value });
  return element(
    'c:scaling',
    {},
    axis.logBase !== undefined && element('c:logBase', { val: axis.logBase }),
    element('c:orientation', { val: axis.reversed ? 'maxMin' : 'minMax' }),
    bound('c:max', axis.max),
    bound('c:min', axis.min),
  );
}

/**
 * What all axes share, from `c:delete` to `c:txPr` (group EG_AxShared, annex A). Labels of a `crowded` axis may be turned by Office
 * as it likes; those of others stand as drawn.
 */
export function sharedXml(chart: NativeChart, axis: NativeAxis, place: AxisPlace, crowded = false): readonly Xml[] {
  const gridLine = lineXml(axis.gridColour ?? GRID, axis.gridWidth);
  const grid = axis.gridlines && element('c:majorGridlines', {}, element('c:spPr', {}, gridLine));
  const title = axis.title && titleXml(chart, axis, axis.title, place);
  const line = axis.line ? lineXml(axis.lineColour ?? LINE, axis.lineWidth) : element('a:ln', {}, element('a:noFill'));
  return [
    element('c:delete', { val: Number(!isSeen(axis)) }),
    element('c:axPos', { val: place.side }),
    ...(grid ? [grid] : []),
    ...(title ? [title] : []),
    element('c:numFmt', { formatCode: officeString(axis.numberFormat || 'General'), sourceLinked: 0 }),
    element('c:majorTickMark', { val: axis.ticks ? 'out' : 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: place.labels }),
    element('c:spPr', {}, element('a:noFill'), line),
    textProperties(chart, { colour: axis.labelColour, ...turn(axis, crowded) }),
  ];
}

/** Said even where it is 0: Office turns labels by itself otherwise. LibreOffice lets labels overlap where it is said. */
function turn({ labelAngle }: NativeAxis, crowded: boolean): { readonly rotation?: number } {
  if (labelAngle === undefined && crowded) return {};
  return { rotation: Math.round((labelAngle ?? 0) * DEGREE) };
}

/** An axis without labels may still have its line or a title. */
function isSeen(axis: NativeAxis): boolean {
  return axis.visible || axis.line || axis.title !== undefined;
}

function titleXml(chart: NativeChart, axis: NativeAxis, text: string, { side }: AxisPlace): Xml {
  const look = { colour: axis.titleColour ?? chart.text.colour, rotation: TITLE_TURN[side] * DEGREE };
  const corner = axis.titleAt && cornerXml(axis.titleAt);
  return element('c:title', {}, titleText(chart, text, look), corner, element('c:overlay', { val: 0 }));
}

function lineXml(colour: Colour, width = HAIRLINE): Xml {
  return element('a:ln', { w: toEmu(width) }, fillXml(colour));
}
