import type { MergedCell } from './table/article-table.js';
import type { Origin } from '../base/diagnostic.js';

/**
 * What a file says, in reading order, as one text with the way back: readers of all formats make this, and `articleOf` makes an
 * article of it. Nothing is cleaned yet.
 */
export interface Transcript {
  readonly file: string;
  readonly text: string;
  /** By their places in the text, from the front. */
  readonly blocks: readonly TranscriptBlock[];
  readonly tables: readonly TranscriptTable[];
  /** Lines outside of the part that holds the article, before and behind it, that may say who published it and when. */
  readonly around?: { readonly above: readonly Span[]; readonly below: readonly Span[] };
  /** Where a part of the text stands in the file. */
  readonly origin: (start: number, end: number) => Origin;
  /** What the file says of itself, beside its text. */
  readonly about: About;
}

/** What is known about an article from outside of its text; every field as it was found. */
export interface About {
  readonly title?: string;
  readonly publisher?: string;
  /** Any way to write a day. */
  readonly date?: string;
  readonly language?: string;
  readonly url?: string;
  /** What the file's properties say, which nobody may have looked after: they count where the text says nothing. */
  readonly fileTitle?: string;
  readonly fileDate?: string;
}

/** A part of a transcript's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph; `line` where only lines are known, of which one, several or a part may be a paragraph. */
export interface TranscriptBlock extends Span {
  readonly kind: 'line' | 'paragraph' | 'heading' | 'item';
  /** Headings: 1 for the highest. */
  readonly level?: number;
}

export interface TranscriptTable {
  readonly caption?: Span;
  readonly rows: readonly (readonly Span[])[];
  /** Cells that span several; absent for none. */
  readonly merged?: readonly MergedCell[];
  readonly headerRows: number;
  /** Where it stands between the blocks: an offset in the text. */
  readonly at: number;
}
