import type { NativeChart } from '../../../scene/native-chart.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { cornerXml } from './axes/corner-xml.js';
import type { ArrangedPlot } from './plot/arrange-plots.js';
import { textProperties } from './text/chart-text.js';

/** Sides by Office's names. Vega's legends on the right begin at the top: that is Office's corner, `tr`. */
const SIDE = { top: 't', right: 'tr', bottom: 'b', left: 'l' } as const;

/** `c:legend` (21.2.2.94) without the entries of series that only guide the eye, or none. */
export function legendXml(chart: NativeChart, plots: readonly ArrangedPlot[]): Xml | undefined {
  const { legend, legendAt } = chart;
  if (!legend) return undefined;
  const silent = plots.flatMap((plot) => plot.series).filter((series) => series.silent);
  return element(
    'c:legend',
    {},
    element('c:legendPos', { val: SIDE[legend] }),
    ...silent.map(({ index }) =>
      element('c:legendEntry', {}, element('c:idx', { val: index }), element('c:delete', { val: 1 })),
    ),
    legendAt && cornerXml(legendAt),
    element('c:overlay', { val: 0 }),
    textProperties(chart),
  );
}
