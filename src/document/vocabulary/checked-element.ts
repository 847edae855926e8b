import type { MarkupText } from '../markup/markup-node.js';

/** An element that stands where it may, with valid attributes and only such children as it may have. */
export interface CheckedElement {
  readonly kind: 'element';
  /** Key of the element table. */
  readonly key: string;
  /** Values as written; flags have the value ``. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly CheckedNode[];
  /** Offsets of the start tag. */
  readonly start: number;
  readonly end: number;
}

export type CheckedNode = CheckedElement | MarkupText;

/** The children of `element` with this key, in order. */
export function partsOf(element: CheckedElement, key: string): readonly CheckedElement[] {
  return element.children.filter((child): child is CheckedElement => child.kind === 'element' && child.key === key);
}
