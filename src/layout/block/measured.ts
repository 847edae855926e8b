import type { Item } from '../../scene/item.js';
import type { PageBox } from '../paginate/page-box.js';
import type { Draft, PlacedLeaf } from '../structure/draft.js';

/** A block measured for a width: what pagination may do with it, and how its parts are drawn. */
export interface Measured {
  readonly box: PageBox;
  readonly place: (part: MeasuredPart, at: Spot) => Placed;
  /** Destinations that start here, and what bookmarks and running headers show of it. */
  readonly mark?: Mark;
  /** The charts in it that may be drawn lower, with the heights they have, in points. */
  readonly charts?: readonly ChartHeight[];
}

/** A chart's drawing by the id of its block. */
export interface ChartHeight {
  readonly id: string;
  readonly height: number;
}

export interface Mark {
  /** Names of the destinations: ids of the block and of what it opens, the entry of a table of contents. */
  readonly names?: readonly string[];
  readonly heading?: { readonly level: number; readonly title: string };
}

/** Strips `from`–`to` of a measured block, as the `piece`-th part of it (from 0) on the way through the pages. */
export interface MeasuredPart {
  readonly from: number;
  readonly to: number;
  readonly piece: number;
}

/** Where the top left of a part comes to stand on its page. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Items for a page with their places in the logical tree. */
export interface Placed {
  readonly items: readonly Item[];
  readonly leaves: readonly PlacedLeaf[];
  /** Destinations inside the block, with the heights they stand at on the page. */
  readonly marks?: readonly PlacedMark[];
}

export interface PlacedMark {
  readonly mark: Mark;
  readonly y: number;
  /** The column it stands in, from 0; absent outside of columns. */
  readonly column?: number;
}

/** Blocks measured, with their part of the logical tree. */
export interface MeasuredBlocks {
  readonly measured: readonly Measured[];
  readonly drafts: readonly Draft[];
  /** What follows starts a new page. */
  readonly pageBreakAfter?: boolean;
}

export const NOTHING_PLACED: Placed = { items: [], leaves: [] };

/** Several placements as one, in order. */
export function together(placed: readonly Placed[]): Placed {
  return {
    items: placed.flatMap(({ items }) => items),
    leaves: placed.flatMap(({ leaves }) => leaves),
    marks: placed.flatMap(({ marks }) => marks ?? []),
  };
}

/** The whole of a measured block as one part. */
export function wholePart(measured: Measured): MeasuredPart {
  return { from: 0, to: measured.box.strips.length, piece: 0 };
}

/** Sum of the heights of a block's strips, in points. */
export function heightOf(measured: Measured): number {
  return measured.box.strips.reduce((sum, strip) => sum + strip.height, 0);
}
