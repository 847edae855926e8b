import type { ResolvedBlock } from '../../resolve/resolved-block.js';
import type { LayoutState } from '../layout-state.js';
import type { ColumnSet } from '../paginate/page-box.js';
import type { MeasuredBlocks } from './measured.js';

/** Where a block is measured. */
export interface BlockScope {
  readonly state: LayoutState;
  /** In points. */
  readonly width: number;
  /** The columns that blocks stand in, with the width of all of them in points; absent outside of columns. */
  readonly columns?: { readonly set: ColumnSet; readonly fullWidth: number };
  /** Stable start of the ids of the block's items. */
  readonly id: string;
  /** Measures blocks inside a block. */
  readonly measureBlocks: (
    blocks: readonly ResolvedBlock[],
    scope: Omit<BlockScope, 'measureBlocks'>,
  ) => MeasuredBlocks;
}
