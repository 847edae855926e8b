import type { Origin } from '../../base/diagnostic.js';
import type { Block } from '../block.js';
import type { ProblemList } from '../markup/problem-list.js';
import type { CheckedElement } from '../vocabulary/checked-element.js';

/** What every maker needs to know. */
export interface MakeContext {
  readonly problems: ProblemList;
  /** BCP 47 tag of the document. */
  readonly language: string;
  /** Level of the section that content stands in; 0 outside of any. */
  readonly level: number;
  /** Makes the blocks inside `parent`; inline content between them becomes paragraphs of its `style`, or `body`. */
  readonly blocksIn: (parent: CheckedElement, context: MakeContext) => readonly Block[];
}

/** What all blocks have: place and, where given, id. */
export function blockBase(
  element: CheckedElement,
  { problems }: MakeContext,
): { readonly origin: Origin; readonly id?: string } {
  const id = element.attributes.get('id');
  return { origin: problems.originOf(element.start, element.end), ...(id !== undefined && { id }) };
}

/** The number in the attribute `name`, as a property of that name or none. */
export function numberAttribute<K extends string>(element: CheckedElement, name: K): { readonly [P in K]?: number } {
  const value = element.attributes.get(name);
  return (value === undefined ? {} : { [name]: Number.parseFloat(value) }) as { readonly [P in K]?: number };
}
