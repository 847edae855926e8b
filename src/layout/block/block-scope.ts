import type { ResolvedBlock } from '../../resolve/resolved-block.js';
import type { LayoutState } from '../layout-state.js';
import type { MeasuredBlocks } from './measured.js';

/** Where a block is measured. */
export interface BlockScope {
  readonly state: LayoutState;
  /** In points. */
  readonly width: number;
  /** Stable start of the ids of the block's items. */
  readonly id: string;
  /** Measures blocks inside a block. */
  readonly measureBlocks: (blocks: readonly ResolvedBlock[], scope: BlockScope) => MeasuredBlocks;
}
