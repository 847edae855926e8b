import type { StructureLeaf, StructureNode } from '../../scene/structure.js';
import type { Draft, DraftNode, PlacedLeaf } from './draft.js';

/** The draft with each slot replaced by the leaves placed for it; elements that stay empty are left out. */
export function finishStructure(draft: DraftNode, placed: readonly PlacedLeaf[]): StructureNode {
  const bySlot = new Map<string, StructureLeaf[]>();
  for (const { slot, leaf } of placed) {
    const leaves = bySlot.get(slot);
    if (leaves) leaves.push(leaf);
    else bySlot.set(slot, [leaf]);
  }
  return { ...draft, children: draft.children.flatMap((child) => finish(child, bySlot)) };
}

function finish(
  draft: Draft,
  bySlot: ReadonlyMap<string, readonly StructureLeaf[]>,
): readonly (StructureNode | StructureLeaf)[] {
  if (draft.role === 'slot') {
    const leaves = bySlot.get(draft.name) ?? [];
    // The marker stands with the first fragment of its paragraph.
    if (draft.part === 'marker') return leaves.slice(0, 1).map((leaf) => ({ ...leaf, part: 'marker' }));
    if (draft.part === 'body') return leaves.map((leaf) => ({ ...leaf, part: 'body' }));
    return leaves;
  }
  const children = draft.children.flatMap((child) => finish(child, bySlot));
  // An empty cell keeps its place in the row.
  const empty = children.length === 0 && draft.role !== 'TD' && draft.role !== 'TH';
  return empty ? [] : [{ ...draft, children }];
}
