import type { DataPicture } from '../../../scene/data-book.js';

/** How a cell looks: its role on the sheet, and the format of its number. */
export interface CellLook {
  readonly role:
    | 'title'
    | 'subtitle'
    | 'remark'
    | 'link'
    | 'head'
    | 'number-head'
    | 'text'
    | 'wrapped'
    | 'number'
    | 'derived-number'
    /** A link that stands in the data. */
    | 'row-link';
  /** Office number format code (18.8.31); `General` where absent. */
  readonly format?: string;
  /** A text that stands a little in from the left, as the text of the column before it fills its lines. */
  readonly apart?: boolean;
}

/** What standing apart takes of a column, in characters. */
export const APART_WIDTH = 2;

export interface GridCell {
  readonly look: CellLook;
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    /** A plain decimal. */
    | { readonly kind: 'number'; readonly digits: string }
    | { readonly kind: 'empty' };
  /** Name of the sheet that the cell leads to. */
  readonly link?: string;
}

/** A sheet, ready to be written: cells by row from the top, columns from the left. */
export interface Grid {
  /** Fit for a workbook, and unlike every other. */
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  /** In points, one for each row. */
  readonly heights: readonly number[];
  /** In characters of the body's face. */
  readonly widths: readonly number[];
  /** The row of heads, from 0, with the rows of the Excel table that it begins. */
  readonly table?: { readonly name: string; readonly headRow: number; readonly rows: number; readonly columns: number };
  /** Pages side by side that its columns are printed on, at a size that can be read; the first two columns stand on each. */
  readonly pagesWide: number;
  /** Beside the data: its place from 0. */
  readonly picture?: DataPicture & { readonly row: number; readonly column: number; readonly name: string };
}
