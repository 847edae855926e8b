import { errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { ChartBlock } from '../../document/block.js';
import { markedChart } from '../figure-notes/mark-blocks.js';
import { plainFigures } from '../inline/plain-figures.js';
import { plainText } from '../inline/plain-text.js';
import { runsOf } from '../inline/runs-of.js';
import type { ResolvedChart } from '../resolved-block.js';
import type { BlockWalk } from './block-walk.js';
import { captionOf } from './caption-of.js';
import { optionalParagraph } from './paragraph-of.js';

/** A chart with its title, number and source. A number without a caption leads the title instead. */
export function resolveChart(chart: ChartBlock, { state, labels }: BlockWalk): ResolvedChart {
  checkName(chart, state);
  for (const uses of state.uses) uses.charts.add(chart.name);
  const label = labels.get(chart) ?? '';
  const captioned = chart.caption.length > 0;
  const title = captionOf(captioned ? '' : label, runsOf(chart.title, state), 'chart-title', state);
  const subtitle = optionalParagraph(chart.subtitle, 'chart-subtitle', state);
  const caption = captioned ? captionOf(label, runsOf(chart.caption, state), 'caption', state) : undefined;
  const source = optionalParagraph(chart.source, 'source', state);
  const resolved: ResolvedChart = {
    kind: 'chart',
    origin: chart.origin,
    ...(chart.id !== undefined && { id: chart.id }),
    name: chart.name,
    ...(chart.height !== undefined && { height: chart.height }),
    ...(title && { title }),
    ...(subtitle && { subtitle }),
    ...(caption && { caption }),
    ...(source && { source }),
    alternative: plainText(chart.alternative),
    alternativeFigures: plainFigures(chart.alternative),
    label,
    native: chart.native,
  };
  return markedChart(resolved, state);
}

function checkName(chart: ChartBlock, state: BlockWalk['state']): void {
  if (state.charts.has(chart.name)) return;
  const hint =
    suggest(chart.name, state.charts.keys()) ?? `add templates/${state.report.template}/charts/${chart.name}.vl.json`;
  state.diagnostics.push(errorOf('resolve/unknown-chart', `There is no chart “${chart.name}”`, chart.origin, hint));
}
