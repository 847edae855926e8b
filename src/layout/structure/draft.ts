import type { StructureLeaf, StructureNode, StructureRole } from '../../scene/structure.js';

/** The logical tree before it is known on which pages its content comes to stand. */
export type Draft = DraftNode | DraftSlot;

export interface DraftNode extends Omit<StructureNode, 'children'> {
  readonly children: readonly Draft[];
}

/** A place for leaves: those placed under this name, on whatever pages. */
export interface DraftSlot {
  readonly role: 'slot';
  readonly name: string;
  readonly part?: 'marker' | 'body';
}

/** Content that was placed: an item or a fragment of one, for the slot of a name. */
export interface PlacedLeaf {
  readonly slot: string;
  readonly leaf: StructureLeaf;
}

/** An element of the tree. */
export function node(
  role: StructureRole,
  children: readonly Draft[],
  more: Omit<DraftNode, 'role' | 'children'> = {},
): DraftNode {
  return { role, children, ...more };
}

/** A place for leaves. */
export function slot(name: string, part?: 'marker' | 'body'): DraftSlot {
  return { role: 'slot', name, ...(part && { part }) };
}
