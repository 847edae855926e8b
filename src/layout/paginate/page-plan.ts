/** The strips of one box that stand on one page. */
export interface PagePart {
  /** Index of the box. */
  readonly box: number;
  /** First strip and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Top of the part from the top of the page's text area, with what is repeated above it. */
  readonly y: number;
  /** The column it stands in, from 0; absent outside of columns. */
  readonly column?: number;
}

/** The lines of one footnote that stand on one page. */
export interface FootPart {
  /** Number of the footnote. */
  readonly foot: number;
  /** First line and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** One page: its parts from top to bottom (in columns, one after the other), and the footnotes at its foot in order. */
export interface PagePlan {
  readonly parts: readonly PagePart[];
  readonly feet: readonly FootPart[];
  readonly landscape: boolean;
}

/** Where everything goes. */
export interface Pagination {
  readonly pages: readonly PagePlan[];
  /** Boxes with a strip that is taller than a page: it stands on a page of its own and runs over its end. */
  readonly tooTall: readonly number[];
  /** Floats that wait for a later page though no other float waited before them, with the points that were missing. */
  readonly lacks: ReadonlyMap<number, number>;
}

/** The text area of a page. Lengths in points. */
export interface PageFormat {
  readonly height: number;
  /** Height of a landscape page's text area; `height` where absent. */
  readonly landscapeHeight?: number;
  /** Distance of the baseline grid; 0 for none. */
  readonly grid: number;
  /** Heights of the lines of a footnote, by its number. */
  readonly footLines: (number: number) => readonly number[];
  /** Space below each footnote. */
  readonly footGap: number;
  /** Height of the rule and space above the first footnote of a page. */
  readonly footLead: number;
  /** True for footnotes that stand on finished pages: a note marked again is not set again. Kept by `paginate`. */
  readonly isKnown?: (foot: number) => boolean;
}
