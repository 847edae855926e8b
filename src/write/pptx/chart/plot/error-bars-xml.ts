import { toEmu } from '../../../../base/units.js';
import type { NativeErrorBars } from '../../../../scene/native-chart.js';
import { fillXml } from '../../theme/colour-xml.js';
import type { Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';
import type { ChartSheet } from '../data/chart-sheet.js';
import { numbers } from '../data/references.js';
import type { ArrangedPlot, ArrangedSeries } from './arrange-plots.js';
import { isFree } from './arrange-plots.js';

/**
 * `c:errBars` of a series (21.2.2.55), with the lengths of each point in columns of the sheet. Over categories they run along the
 * value axis, and there is room for one; points at two values may have one in each direction.
 */
export function errorBarsXml(
  plot: ArrangedPlot,
  { series, source }: ArrangedSeries,
  sheet: ChartSheet,
): readonly Xml[] {
  const columns = sheet.series.get(source)!.errors;
  const free = isFree(plot);
  const bars = (series.errorBars ?? []).map((each, index) => barsXml(each, columns[index]!, free, sheet));
  return bars.slice(0, free ? 2 : 1);
}

function barsXml(
  bars: NativeErrorBars,
  columns: { readonly plus: number; readonly minus: number },
  free: boolean,
  sheet: ChartSheet,
): Xml {
  const [plus, minus] = [bars.plus, bars.minus].map((lengths) => lengths.some((length) => Number(length ?? 0) !== 0));
  return element(
    'c:errBars',
    {},
    free && element('c:errDir', { val: bars.direction }),
    element('c:errBarType', { val: plus === minus ? 'both' : plus ? 'plus' : 'minus' }),
    element('c:errValType', { val: 'cust' }),
    element('c:noEndCap', { val: Number(!bars.caps) }),
    numbers('c:plus', sheet, columns.plus),
    numbers('c:minus', sheet, columns.minus),
    element('c:spPr', {}, element('a:ln', { w: toEmu(bars.width) }, fillXml(bars.colour))),
  );
}
