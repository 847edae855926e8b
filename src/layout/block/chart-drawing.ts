import { errorOf } from '../../base/diagnostic.js';
import type { ResolvedChart } from '../../resolve/resolved-block.js';
import type { ChartItem } from '../../scene/item.js';
import type { BlockScope } from './block-scope.js';

/**
 * The chart drawn as an item of id `<block>/chart` at the origin; undefined where drawing failed, which is an error
 * already. With `least` it may be lower than `height` where its categories need less. Its alternative text is the author's, or the one made from the data.
 */
export function drawingOf(
  chart: ResolvedChart,
  { state, id }: Pick<BlockScope, 'state' | 'id'>,
  width: number,
  height: number | undefined,
  least?: number,
): ChartItem | undefined {
  const { value, diagnostics } = state.drawChart(chart.name, width, height, least);
  state.diagnostics.push(...diagnostics);
  if (!value) return undefined;
  const native = chart.native === 'never' ? undefined : value.native;
  if (chart.native === 'required' && !native && state.kind === 'deck') {
    const message = `Chart “${chart.name}” is to be native, but Office cannot own it`;
    const hint = value.notNative ?? 'use a bar, column, line, pie or doughnut chart, or leave native="required" out';
    state.diagnostics.push(errorOf('layout/not-native', message, chart.origin, hint));
  }
  return {
    kind: 'chart',
    id: `${id}/chart`,
    name: state.locale.phrase('item-chart', chart.name),
    rect: { x: 0, y: 0, width: value.drawing.width, height: value.drawing.height },
    chart: chart.name,
    drawing: value.drawing,
    ...(native && { native }),
    alternative: chart.alternative || value.alternative,
    origin: chart.origin,
  };
}
