import type { Colour } from '../../../../base/colour.js';
import { toEmu } from '../../../../base/units.js';
import type { NativeSeries } from '../../../../scene/native-chart.js';
import { colourXml, fillXml } from '../../theme/colour-xml.js';
import type { Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';
import type { ArrangedPlot } from './arrange-plots.js';

/** Office's dashes that count in widths of the line as drawings do: three of stroke and one of gap, or one of each (20.1.10.49). */
const DASHES = { dash: 'sysDash', dot: 'sysDot' } as const;

const NO_LINE = element('a:ln', {}, element('a:noFill'));

/** `c:spPr` of a series: its fill and outline, or its stroke. */
export function seriesLook(plot: ArrangedPlot, series: NativeSeries): Xml {
  return pointLook(plot, series, series.colour);
}

/** `c:spPr` of a point with a colour of its own; strokes keep the series' colour, as only the point's marker differs. */
export function pointLook(plot: ArrangedPlot, series: NativeSeries, colour: Colour): Xml {
  if (series.base) return element('c:spPr', {}, element('a:noFill'), NO_LINE);
  if (plot.kind === 'line' || plot.kind === 'scatter') return element('c:spPr', {}, strokeXml(series));
  return element('c:spPr', {}, fillXml(withOpacity(colour, series)), outlineXml(series));
}

/** The colour under the series' own opacity. */
export function withOpacity(colour: Colour, { opacity = 1 }: NativeSeries): Colour {
  return opacity === 1 ? colour : { ...colour, alpha: (colour.alpha ?? 1) * opacity };
}

function outlineXml({ outline }: NativeSeries): Xml {
  if (outline && outline.width > 0) return element('a:ln', { w: toEmu(outline.width) }, fillXml(outline.colour));
  return NO_LINE;
}

/** The line through the points; none where there are only markers. */
function strokeXml({ line, colour }: NativeSeries): Xml {
  if (!line) return NO_LINE;
  const { width, dash } = line;
  return element(
    'a:ln',
    { w: toEmu(width), cap: 'rnd' },
    element('a:solidFill', {}, colourXml(colour)),
    element('a:prstDash', { val: dash ? DASHES[dash] : 'solid' }),
    element('a:round'),
  );
}
