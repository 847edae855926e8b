import type { ResolvedBlock, ResolvedSection } from '../../../resolve/resolved-block.js';
import { DEFAULT_COLUMN_GAP } from '../../../theme/theme.js';
import { pageShape } from '../../page-shape.js';
import { node } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import type { MeasuredBlocks } from '../measured.js';

/** A section: on turned pages, or in columns, where it says so. */
export function measureSection(section: ResolvedSection, scope: BlockScope): MeasuredBlocks {
  const turned = section.landscape === true && !scope.state.landscape;
  const outer = turned ? turnedScope(scope) : scope;
  const inner = section.columns === undefined ? outer : columnScope(section.columns, outer);
  const blocks = section.columns === undefined ? section.blocks : section.blocks.map(spanning);
  const inside = scope.measureBlocks(blocks, inner);
  const measured = turned
    ? inside.measured.map((one) => ({ ...one, box: { ...one.box, landscape: true } }))
    : inside.measured;
  const title = section.title === '' ? {} : { title: section.title };
  return { ...inside, measured, drafts: [node('Sect', inside.drafts, title)] };
}

/** A scope as wide and as high as landscape pages, outside of columns. */
export function turnedScope(scope: BlockScope): BlockScope {
  const { width, height } = pageShape(scope.state.theme.brief, true);
  const { columns: _, ...rest } = scope;
  return { ...rest, state: { ...scope.state, landscape: true, pageHeight: height }, width };
}

function columnScope(count: number, scope: BlockScope): BlockScope {
  const gap = scope.state.theme.brief.columnGap ?? DEFAULT_COLUMN_GAP;
  const width = (scope.width - gap * (count - 1)) / count;
  return {
    ...scope,
    width,
    columns: { set: { count, width, gap, space: scope.state.floatSpace / 2 }, fullWidth: scope.width },
  };
}

/** The heading of a section in columns stands over all of them, unless it says otherwise. */
function spanning(block: ResolvedBlock): ResolvedBlock {
  if (block.kind !== 'heading' || block.placement?.spansColumns !== undefined) return block;
  return { ...block, placement: { ...block.placement, spansColumns: true } };
}
