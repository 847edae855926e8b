import type { Size } from '../../base/geometry.js';
import type { ResolvedBlock } from '../../resolve/resolved-block.js';
import { measureBlocks } from '../block/measure-blocks.js';
import { stack } from '../block/stack.js';
import { type DividedStrip, divideStrips } from '../fit/divide-strips.js';
import { trialState } from '../fit/fit-step.js';
import type { LayoutState } from '../layout-state.js';

/** Blocks of several kinds divided between slides, whole ones on each; all together where one alone is too high. */
export function divideBlocks(
  blocks: readonly ResolvedBlock[],
  frame: Size,
  state: LayoutState,
): readonly (readonly ResolvedBlock[])[] {
  if (blocks.length < 2) return [blocks];
  const heights = blocks.map((_, index) => heightOf(blocks.slice(0, index + 1), frame.width, state));
  const strips = blocks.map((block, index): DividedStrip => {
    const bottom = heights[index]!;
    return { top: bottom - heightOf([block], frame.width, state), bottom, before: 'good' };
  });
  const starts = divideStrips(strips, frame.height, frame.height);
  return starts ? starts.map((start, part) => blocks.slice(start, starts[part + 1])) : [blocks];
}

function heightOf(blocks: readonly ResolvedBlock[], width: number, state: LayoutState): number {
  return stack(measureBlocks(blocks, { state: trialState(state), width, id: 'tried' }).measured).height;
}
