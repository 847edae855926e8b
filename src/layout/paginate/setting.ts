import type { OpenPage } from './open-page.js';
import type { PageBox } from './page-box.js';
import type { FootPart, PageFormat, PagePart } from './page-plan.js';

/** What grows while boxes are set one after the other, on pages or in the columns of a page. */
export interface Setting {
  readonly boxes: readonly PageBox[];
  /** Behind the last box that is set. */
  readonly end: number;
  format: PageFormat;
  /** Of the page that is being filled. */
  landscape: boolean;
  readonly closed: ClosedPage[];
  /** Footnotes that stand on finished pages. */
  readonly known: Set<number>;
  page: OpenPage;
  /** Floats that wait for a page to come, in order: none overtakes another. */
  readonly waiting: number[];
  readonly tooTall: Set<number>;
  readonly lacks: Map<number, number>;
  /** Where columns are filled instead of pages. */
  readonly limit?: ColumnLimit;
  /** Nothing more is set: the columns are full, or what comes next fits in none of them. */
  stopped: boolean;
  /** Floats from this box on wait, since one that stands outside of these columns does; infinite for none. */
  hold: number;
  /** Pages are being filled with what stands apart: no float comes onto them. */
  apart: boolean;
  /** True where a page holds the beginning of the columns that a box is the first of. */
  readonly holdsColumns: (setting: Setting, page: OpenPage, index: number) => boolean;
}

/** The columns that a setting fills instead of pages. */
export interface ColumnLimit {
  readonly count: number;
  /** Height at which they begin. */
  readonly top: number;
  /** Height of each, by its number from 0. */
  readonly height: (column: number) => number;
  /** What fits in no column is set all the same. */
  readonly forcing: boolean;
}

/** A finished page or column. */
export interface ClosedPage {
  readonly parts: readonly PagePart[];
  readonly feet: readonly FootPart[];
  readonly landscape: boolean;
  /** Bottom of the last part, and the space that it asks for below it. */
  readonly bottom: number;
  readonly spaceAfter: number;
}
