import type { ResolvedColumns } from '../../../resolve/resolved-block.js';
import { pageBox, wholeStrip } from '../../paginate/page-box.js';
import { node } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import { type MeasuredBlocks, together } from '../measured.js';
import { stack } from '../stack.js';

/** Space between columns, in points: a little more than a line of body text. */
const GUTTER = 18;

/** Columns side by side by their shares of the width, tops aligned, never parted; may wait for the next page as a figure does. */
export function measureColumns(columns: ResolvedColumns, scope: BlockScope): MeasuredBlocks {
  const { state, width, id } = scope;
  const shares = columns.columns.reduce((sum, column) => sum + column.share, 0) || 1;
  const free = width - GUTTER * (columns.columns.length - 1);
  let x = 0;
  const set = columns.columns.map((column, index) => {
    const columnWidth = (free * column.share) / shares;
    const inside = scope.measureBlocks(column.blocks, { ...scope, id: `${id}.${index + 1}`, width: columnWidth });
    const left = x;
    x += columnWidth + GUTTER;
    const charts = inside.measured.flatMap((block) => block.charts ?? []);
    return { left, content: stack(inside.measured), drafts: inside.drafts, charts };
  });
  const height = Math.max(0, ...set.map(({ content }) => content.height));
  const feet = [...new Set(set.flatMap(({ content }) => content.feet))];
  const space = state.floatSpace;
  const figures = columns.columns.every((column) =>
    column.blocks.every((block) => block.kind === 'chart' || block.kind === 'image'),
  );
  const box = pageBox(wholeStrip(height, feet), { spaceBefore: space, spaceAfter: space, float: figures });
  const place: MeasuredBlocks['measured'][number]['place'] = (_, at) =>
    together(set.map(({ left, content }) => content.place({ x: at.x + left, y: at.y })));
  const charts = set.flatMap((column) => column.charts);
  return {
    measured: [{ box, place, charts }],
    drafts: [
      node(
        'Div',
        set.flatMap(({ drafts }) => drafts),
      ),
    ],
  };
}
