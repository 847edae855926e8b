import { errorOf } from '../../../base/diagnostic.js';
import type { DrawnChart } from '../../../chart/draw-chart.js';
import type { ResolvedChart } from '../../../resolve/resolved-block.js';
import type { ChartItem, NotNative } from '../../../scene/item.js';
import type { BlockScope } from '../block-scope.js';

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
  const notNative = native ? undefined : reasonOf(chart, value);
  if (notNative && chart.native === 'required' && state.kind === 'deck')
    state.diagnostics.push(notNativeError(chart, notNative));
  return {
    kind: 'chart',
    id: `${id}/chart`,
    name: state.locale.phrase('item-chart', chart.name),
    rect: { x: 0, y: 0, width: value.drawing.width, height: value.drawing.height },
    chart: chart.name,
    drawing: value.drawing,
    ...(native && { native }),
    ...(notNative && { notNative }),
    rows: value.rows,
    ...alternativeOf(chart, value),
    origin: chart.origin,
  };
}

/** The author's words with their figures; what is made from the data has no number but of them. */
function alternativeOf(
  { name, alternative, alternativeFigures = [] }: ResolvedChart,
  drawn: DrawnChart,
): Pick<ChartItem, 'alternative' | 'alternativeFigures'> {
  if (alternative !== '') return { alternative, alternativeFigures };
  const figure = { kind: 'formula', of: `the data of the chart ${name}` } as const;
  const text = drawn.alternative;
  return { alternative: text, alternativeFigures: [{ start: 0, end: text.length, figure }] };
}

function reasonOf(chart: ResolvedChart, drawn: DrawnChart): NotNative {
  if (chart.native !== 'never')
    return drawn.refusal ?? { why: 'Office has no such chart', change: 'draw bars or lines' };
  const why = 'its element says native="never"';
  return { why, change: 'take native="never" off it', origin: chart.origin };
}

/** Points at the place in the spec, where it is mended, and tells which element wants it so. */
function notNativeError({ name, origin }: ResolvedChart, { why, change, origin: place }: NotNative) {
  const spec = place ? ` (${place.file})` : '';
  const wanted = `<chart name="${name}" native="required"> at ${origin.file}:${origin.line}:${origin.column}`;
  const message = `${wanted} wants a native chart, but Office cannot own “${name}”${spec}: ${why}.`;
  return errorOf('layout/not-native', message, place ?? origin, `${change}, or take native="required" off the element`);
}
