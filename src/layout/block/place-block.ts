import type { ResolvedBlock } from '../../resolve/resolved-block.js';
import type { PageBox } from '../paginate/page-box.js';
import type { BlockScope } from './block-scope.js';
import { turnedScope } from './group/measure-section.js';
import { heightOf, type Measured, type MeasuredBlocks } from './measured.js';

type MeasureKind = (block: ResolvedBlock, scope: BlockScope) => MeasuredBlocks;

/**
 * A block measured for where it stands: at the width of its column, of all columns, or of a turned page; with its boxes told
 * where they go. `measure` is for its kind.
 */
export function placeBlock(block: ResolvedBlock, scope: BlockScope, measure: MeasureKind): MeasuredBlocks {
  const { placement } = block;
  const apart = placement?.landscape === true && !scope.state.landscape;
  const floating = (part: MeasuredBlocks): MeasuredBlocks =>
    placement?.float === undefined ? part : withFloat(part, placement.float, scope);
  if (apart) {
    const here = placement.float === 'here';
    const rules = { landscape: true, apart: !here, float: false };
    return withRules(measure(block, turnedScope(scope)), rules);
  }
  const { columns, ...outside } = scope;
  if (!columns) return floating(measure(block, scope));
  const over = { ...outside, width: columns.fullWidth };
  if (placement?.spansColumns) return floating(measure(block, over));
  if (block.kind === 'section') return measure(block, scope);
  if (block.kind === 'table' && placement?.spansColumns === undefined && isTooWide(block, outside, measure))
    return floating(measure(block, over));
  return floating(withRules(measure(block, outside), { columns: columns.set }));
}

/** True where the words of a table break inside at the width of a column. */
function isTooWide(block: ResolvedBlock, scope: BlockScope, measure: MeasureKind): boolean {
  const state = { ...scope.state, diagnostics: [] };
  measure(block, { ...scope, state });
  return state.diagnostics.some(({ code }: { readonly code: string }) => code === 'layout/table-too-wide');
}

/** Only what is one box that a page holds can float: a longer table goes on over pages where it stands. */
function withFloat(part: MeasuredBlocks, to: 'here' | 'top' | 'bottom', { state }: BlockScope): MeasuredBlocks {
  if (to === 'here') return withRules(part, { float: false, fixed: true });
  const [only, ...others] = part.measured;
  const fits = only !== undefined && others.length === 0 && heightOf(only) <= state.pageHeight;
  return fits ? withRules(part, { float: true, floatTo: to }) : part;
}

function withRules(part: MeasuredBlocks, rules: Partial<PageBox>): MeasuredBlocks {
  return { ...part, measured: part.measured.map((one): Measured => ({ ...one, box: { ...one.box, ...rules } })) };
}
