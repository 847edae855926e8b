import type { Origin } from '../../base/diagnostic.js';
import type { Block, Placement } from '../block.js';
import type { ProblemList } from '../markup/problem-list.js';
import type { CheckedElement } from '../vocabulary/checked-element.js';

/** What every maker needs to know. */
export interface MakeContext {
  readonly problems: ProblemList;
  /** BCP 47 tag of the document. */
  readonly language: string;
  /** Level of the section that content stands in; 0 outside of any. */
  readonly level: number;
  /** True inside a section in columns. */
  readonly inColumns: boolean;
  /** Makes the blocks inside `parent`; inline content between them becomes paragraphs of its `style`, or `body`. */
  readonly blocksIn: (parent: CheckedElement, context: MakeContext) => readonly Block[];
}

/** What all blocks have: origin and, where given, id and placement. */
export function blockBase(
  element: CheckedElement,
  { problems }: MakeContext,
): { readonly origin: Origin; readonly id?: string; readonly placement?: Placement } {
  const id = element.attributes.get('id');
  const placement = placementOf(element);
  return {
    origin: problems.originOf(element.start, element.end),
    ...(id !== undefined && { id }),
    ...(placement && { placement }),
  };
}

/** Where a block is to stand; undefined where it says nothing. A section says its orientation by itself. */
function placementOf({ key, attributes }: CheckedElement): Placement | undefined {
  const span = attributes.get('span');
  const float = attributes.get('float') as Placement['float'];
  const orientation = key === 'brief-section' ? undefined : attributes.get('orientation');
  if (span === undefined && float === undefined && orientation === undefined) return undefined;
  return {
    ...(span !== undefined && { spansColumns: span === 'all' }),
    ...(float !== undefined && { float }),
    ...(orientation !== undefined && { landscape: orientation === 'landscape' }),
  };
}

/** The number in the attribute `name`, as a property of that name or none. */
export function numberAttribute<K extends string>(element: CheckedElement, name: K): { readonly [P in K]?: number } {
  const value = element.attributes.get(name);
  return (value === undefined ? {} : { [name]: Number.parseFloat(value) }) as { readonly [P in K]?: number };
}
