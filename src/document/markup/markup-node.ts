/** A node of the raw markup tree, before it is held against the vocabulary. Offsets count UTF-16 units of `Markup.text`. */
export type MarkupNode = MarkupElement | MarkupText;

export interface MarkupElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly MarkupAttribute[];
  readonly children: readonly MarkupNode[];
  /** Offset of the `<` of the start tag, and the offset after its `>`. */
  readonly start: number;
  readonly end: number;
  /** False where its end tag is missing: then what stands in it may belong outside of it. */
  readonly closed: boolean;
}

export interface MarkupAttribute {
  readonly name: string;
  /** The value with entities resolved; undefined for an attribute without `=`. */
  readonly value: string | undefined;
  readonly start: number;
  /** Offset after the name, or after the closing quote of the value. */
  readonly end: number;
  /** Offsets of the value inside its quotes; those of the name where there is no value. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** A stretch of character data that stands in the markup as it is, or one resolved entity. */
export interface MarkupText {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
