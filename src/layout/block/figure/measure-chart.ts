import type { ResolvedChart } from '../../../resolve/resolved-block.js';
import type { ChartItem } from '../../../scene/item.js';
import type { Paragraph } from '../../../scene/text.js';
import { pageBox, wholeStrip } from '../../paginate/page-box.js';
import { type Draft, node, slot } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import { measureAttached } from '../text/measure-attached.js';
import { drawingOf } from './chart-drawing.js';
import { footDrafts } from '../text/foot-marks.js';
import type { Measured, MeasuredBlocks } from '../measured.js';
import { stack } from '../stack.js';

/** Space above and below the drawing, in points. */
const GAP = 6;

/** A chart under its title and subtitle and over its caption and source: one figure, never parted, which may wait for the next page. */
export function measureChart(chart: ResolvedChart, scope: BlockScope): MeasuredBlocks {
  const { state, id } = scope;
  const item = drawingOf(chart, scope, scope.width, state.chartHeights.get(id) ?? chart.height);
  const parts = [
    ...measureAttached(chart.title, 'title', scope),
    ...measureAttached(chart.subtitle, 'subtitle', scope),
    ...(item ? [drawingBox(item)] : []),
    ...measureAttached(chart.caption, 'caption', scope),
    ...measureAttached(chart.source, 'source', scope),
  ];
  const content = stack(parts);
  const space = state.floatSpace;
  const box = pageBox(wholeStrip(content.height, content.feet), { spaceBefore: space, spaceAfter: space, float: true });
  return {
    measured: [{ box, place: (_, at) => content.place(at), charts: item ? [{ id, height: item.rect.height }] : [] }],
    drafts: chartDrafts(chart, id, item?.alternative ?? ''),
  };
}

function drawingBox(item: ChartItem): Measured {
  return {
    box: pageBox(wholeStrip(item.rect.height), { spaceBefore: GAP, spaceAfter: GAP }),
    place: (_, at) => ({
      items: [{ ...item, rect: { ...item.rect, x: at.x, y: at.y } }],
      leaves: [{ slot: item.id, leaf: { role: 'leaf', item: item.id } }],
    }),
  };
}

/** A chart's part of the logical tree, by the slots that its texts and its drawing fill. */
export function chartDrafts(chart: ResolvedChart, id: string, alternative: string): readonly Draft[] {
  const text = (paragraph: Paragraph | undefined, part: string): readonly Draft[] =>
    paragraph ? [node('P', [slot(`${id}/${part}`)])] : [];
  const caption = chart.caption ? [node('Caption', [slot(`${id}/caption`)])] : [];
  const figure = node('Figure', [slot(`${id}/chart`)], { alternative });
  const marked = [chart.title, chart.subtitle, chart.caption, chart.source].filter(
    (paragraph) => paragraph !== undefined,
  );
  const drafts = [...text(chart.title, 'title'), ...text(chart.subtitle, 'subtitle'), figure, ...caption];
  return [node('Div', [...drafts, ...text(chart.source, 'source')]), ...footDrafts(marked)];
}
