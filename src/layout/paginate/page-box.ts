/** The smallest thing that pagination moves: a line, a table row, a whole figure. */
export interface Strip {
  /** In points. */
  readonly height: number;
  /** Whether a page may end before this strip. The first strip of a box says nothing: `keepWithNext` of the box above does. */
  readonly breakBefore: 'allowed' | 'avoid';
  /** Numbers of the footnotes that the strip is the first to mark. */
  readonly feet: readonly number[];
}

/** The columns of a region: one object for each region, by which its boxes know each other. Lengths in points. */
export interface ColumnSet {
  readonly count: number;
  /** Of one column, and of the space between two. */
  readonly width: number;
  readonly gap: number;
  /** Least space between columns and text over the whole width above or below them; a heading keeps its own. */
  readonly space: number;
}

/** A block as pagination sees it: heights and rules, no content. */
export interface PageBox {
  readonly strips: readonly Strip[];
  /** Between neighbours the larger of the two spaces counts; at the top of a page none does. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** The page does not end between this box and the first strips of the next one. */
  readonly keepWithNext: boolean;
  /** Height of what is repeated above the box's part on a later page (a table's caption and header). */
  readonly repeatHeight: number;
  /** A box that does not fit may wait for the next page while what follows goes on. Never broken. */
  readonly float: boolean;
  /** Where a float stands: in its place where it fits, else at the top of the next page; or at the top of this or the next page, or at the foot of this one. */
  readonly floatTo: 'place' | 'top' | 'bottom';
  /** No float, but a figure that its author keeps in its place: floats before it that wait go before it. */
  readonly fixed: boolean;
  /** Starts a new page. */
  readonly pageBreakBefore: boolean;
  /** Starts a new column, where it stands in columns. */
  readonly columnBreakBefore: boolean;
  /** The columns that it stands in; undefined for a box over the whole width. */
  readonly columns: ColumnSet | undefined;
  /** Starts on a multiple of the grid. */
  readonly onGrid: boolean;
  /** Stands on a landscape page. */
  readonly landscape: boolean;
  /** Landscape amid upright pages: on pages of its own behind the page that has reached it, while what follows fills that page. */
  readonly apart: boolean;
  /** Opens a part of the document: waiting floats come before it when the page is nearly full anyway. */
  readonly opensPart: boolean;
}

/** A box with nothing special about it; `strips` of one height cannot be broken. */
export function pageBox(strips: readonly Strip[], rules: Partial<Omit<PageBox, 'strips'>> = {}): PageBox {
  return {
    strips,
    spaceBefore: 0,
    spaceAfter: 0,
    keepWithNext: false,
    repeatHeight: 0,
    float: false,
    floatTo: 'place',
    fixed: false,
    pageBreakBefore: false,
    columnBreakBefore: false,
    columns: undefined,
    onGrid: false,
    landscape: false,
    apart: false,
    opensPart: false,
    ...rules,
  };
}

/** A strip that may not be broken, as the whole of a box. */
export function wholeStrip(height: number, feet: readonly number[] = []): readonly Strip[] {
  return [{ height, breakBefore: 'allowed', feet }];
}
