import { errorOf } from '../../../base/diagnostic.js';
import { inset } from '../../../base/geometry.js';
import type { ResolvedChart } from '../../../resolve/resolved-block.js';
import { measureAttached } from '../../block/text/measure-attached.js';
import { drawingOf } from '../../block/figure/chart-drawing.js';
import { measureBlocks } from '../../block/measure-blocks.js';
import { chartDrafts } from '../../block/figure/measure-chart.js';
import { together } from '../../block/measured.js';
import { stack } from '../../block/stack.js';
import type { FrameFit } from '../../../scene/slide/frame-fit.js';
import type { FilledFrame, FrameScope } from './filled-frame.js';

/** Space between a chart and its texts, in points; and the least height that a chart reads at. */
const GAP = 6;
const LEAST_HEIGHT = 80;

/** Share of its frame that a chart with its texts takes at least, however few its bars: with less it looks lost. */
const LEAST_SHARE = 0.72;

/**
 * A chart in its frame, between its title and subtitle above and its caption and source below. It fills the frame, unless its
 * spec says how thick its bars are: then it is as high as these need, at least `LEAST_SHARE`, and the frame's foot stays empty.
 */
export function frameChart(chart: ResolvedChart, { state, frame, slide, id }: FrameScope): FilledFrame {
  const inner = inset(frame.rect, frame.insets);
  const scope = { state, id, width: inner.width, measureBlocks };
  const above = stack([
    ...measureAttached(chart.title, 'title', scope),
    ...measureAttached(chart.subtitle, 'subtitle', scope),
  ]);
  const below = stack([
    ...measureAttached(chart.caption, 'caption', scope),
    ...measureAttached(chart.source, 'source', scope),
  ]);
  const top = above.height > 0 ? above.height + GAP : 0;
  const bottom = below.height > 0 ? below.height + GAP : 0;
  const height = inner.height - top - bottom;
  if (height < LEAST_HEIGHT) {
    const message = `The chart in frame “${frame.name}” of slide “${slide}” has ${Math.max(0, Math.floor(height))} pt of height left`;
    const hint = 'shorten its title and caption, or use a layout with a larger frame';
    state.diagnostics.push(errorOf('layout/overflow', message, chart.origin, hint));
  }
  const least = Math.max(LEAST_HEIGHT, inner.height * LEAST_SHARE - top - bottom);
  const drawn = drawingOf(chart, { state, id }, inner.width, Math.max(LEAST_HEIGHT, height), least);
  const rect = { x: inner.x, y: inner.y + top, width: drawn?.rect.width ?? 0, height: drawn?.rect.height ?? 0 };
  const item = drawn && { ...drawn, rect, frame: frame.name };
  const placed = together([
    above.place({ x: inner.x, y: inner.y }),
    ...(item ? [{ items: [item], leaves: [{ slot: item.id, leaf: { role: 'leaf', item: item.id } as const }] }] : []),
    below.place({ x: inner.x, y: rect.y + (drawn ? rect.height + GAP : 0) }),
  ]);
  const fit: FrameFit = {
    frame: frame.name,
    available: inner.height,
    used: top + rect.height + bottom,
    lines: 0,
    action: height < LEAST_HEIGHT ? 'too much' : 'as is',
  };
  return { ...placed, drafts: chartDrafts(chart, id, item?.alternative ?? ''), fit };
}
