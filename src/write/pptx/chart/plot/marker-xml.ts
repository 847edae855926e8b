import type { Colour } from '../../../../base/colour.js';
import { toEmu } from '../../../../base/units.js';
import type { NativeMarker, NativeSeries } from '../../../../scene/native-chart.js';
import { fillXml } from '../../theme/colour-xml.js';
import type { Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';
import type { ArrangedPlot } from './arrange-plots.js';
import { withOpacity } from './shape-look.js';

/** Marker of points that no line joins, where the chart says none: about Vega's own 30 square points. */
const LONE_SIZE = 6;

/** Stroke of markers that are not filled, in points, where the series has no outline: Vega's own. */
const STROKE = 2;

/** `c:marker` (21.2.2.105): the series' own, or a filled circle as wide as two and a half lines, or none. */
export function markerXml(plot: ArrangedPlot, series: NativeSeries, colour: Colour, here: boolean): Xml {
  const marker = markerOf(series);
  if (!marker || !here) return element('c:marker', {}, element('c:symbol', { val: 'none' }));
  const fill = marker.filled ? fillXml(withOpacity(colour, series)) : hollow(series);
  return element(
    'c:marker',
    {},
    element('c:symbol', { val: marker.symbol }),
    element('c:size', { val: Math.round(Math.min(72, Math.max(2, marker.size))) }),
    element('c:spPr', {}, fill, edgeXml(marker, series, colour)),
  );
}

function markerOf({ marker, line, base }: NativeSeries): NativeMarker | undefined {
  if (base || (line && !line.marker)) return undefined;
  if (marker) return marker;
  const size = line ? Math.max(5, line.width * 2.5) : LONE_SIZE;
  return { symbol: 'circle', size, filled: true };
}

/** A line must not show through its points; lone ones show what is under them. */
function hollow({ line }: NativeSeries): Xml {
  return line ? element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })) : element('a:noFill');
}

/** Crosses and dashes are nothing but their stroke. */
function edgeXml(marker: NativeMarker, series: NativeSeries, colour: Colour): Xml {
  const { outline } = series;
  const stroked = !marker.filled || ['plus', 'x', 'dash'].includes(marker.symbol);
  if (outline) return element('a:ln', { w: toEmu(outline.width) }, fillXml(outline.colour));
  if (!stroked) return element('a:ln', {}, element('a:noFill'));
  return element('a:ln', { w: toEmu(STROKE) }, fillXml(withOpacity(colour, series)));
}
