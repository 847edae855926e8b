import type { Block, HeadingBlock } from '../../document/block.js';
import type { ResolveState } from '../resolve-state.js';
import type { ResolvedBlock } from '../resolved-block.js';
import type { UseCollector } from '../use-collector.js';
import type { BlockStyles } from './block-styles.js';

/** What the walk over blocks carries beside the state: styles of the place, numbers of figures, uses by section. */
export interface BlockWalk {
  readonly state: ResolveState;
  readonly styles: BlockStyles;
  /** “图1” of each numbered block. */
  readonly labels: ReadonlyMap<Block, string>;
  /** Destinations of the headings for a table of contents; none in a deck. */
  readonly entries?: ReadonlyMap<HeadingBlock, string>;
  /** Grows by one collector for each section. */
  readonly sections: Map<string, UseCollector>;
  /** The walk itself, for blocks that hold blocks. */
  readonly resolveBlocks: (blocks: readonly Block[], walk: BlockWalk) => readonly ResolvedBlock[];
}
