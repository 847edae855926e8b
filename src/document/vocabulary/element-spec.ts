/** What an element of the markup is: the one description that checking, making and documentation share. */
export interface ElementSpec {
  /** The tag. Differs from the key of the table where one tag means two things (`section` in a brief and in a deck). */
  readonly tag: string;
  /** One sentence for the reference. */
  readonly about: string;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  readonly content: ContentSpec;
}

/**
 * Kind of an attribute's value: `text` any; `id` a name without spaces; `number` points, 0 or more; `count` a whole number
 * from 1; `share` `2fr` or `2`; `flag` stands without a value; `choice` one of `values`; `address` an http, https or mailto URL.
 */
export interface AttributeSpec {
  readonly type: 'text' | 'id' | 'number' | 'count' | 'share' | 'flag' | 'choice' | 'address';
  readonly about: string;
  readonly required?: boolean;
  readonly values?: readonly string[];
  /** Keys of the blocks that have it, of those that an element gives attributes to; all of them where absent. */
  readonly only?: readonly string[];
}

/**
 * What may stand inside: nothing; inline content; blocks only; `flow`: blocks and inline content, which becomes paragraphs;
 * `parts`: only the named children. `parts` beside inline or blocks are named children with a meaning of their own.
 */
export interface ContentSpec {
  readonly kind: 'empty' | 'inline' | 'blocks' | 'flow' | 'parts';
  /** Keys of the element table that may stand here as blocks. */
  readonly blocks?: readonly string[];
  /** Named children, by key of the element table, with how often they may stand. */
  readonly parts?: Readonly<Record<string, 'optional' | 'once' | 'any'>>;
  /** Attributes that blocks have only as children of this element: `frame` on a slide, `float` in a brief. */
  readonly blockAttributes?: Readonly<Record<string, AttributeSpec>>;
}
