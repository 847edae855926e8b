/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that briefdeck uses. */
export type StructureRole =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'BlockQuote'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Aside'
  | 'Code'
  | 'Div';

/**
 * An element of the logical tree. One element may span pages: its leaves then stand on several. Inline structure
 * (links, language spans) is not in the tree; it follows from the runs of a leaf's paragraphs.
 */
export interface StructureNode {
  readonly role: StructureRole;
  readonly children: readonly (StructureNode | StructureLeaf)[];
  readonly language?: string;
  /** Alternative text (figures). */
  readonly alternative?: string;
  /** Header cells. */
  readonly scope?: 'Column' | 'Row';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Lists. */
  readonly numbering?: 'Disc' | 'Decimal' | 'None';
  readonly title?: string;
}

/** An item, or a fragment of it, as content of an element. */
export interface StructureLeaf {
  readonly role: 'leaf';
  /** `Item.id`. */
  readonly item: string;
  /** Text items: paragraph index; table items: with `row` and `column` the cell's paragraph index. */
  readonly paragraph?: number;
  readonly row?: number;
  readonly column?: number;
  /** `marker` takes only a list marker, `body` all but it; both where absent. */
  readonly part?: 'marker' | 'body';
}
