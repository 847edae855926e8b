import type { CleanText } from './clean/clean-text.js';
import type { SourceText } from './source-text.js';
import type { ArticleTable } from './table/article-table.js';

export type { ArticleTable, MergedCell } from './table/article-table.js';

/** Kinds of files that articles are read from. */
export type ArticleFormat = 'text' | 'html' | 'docx' | 'pdf';

/** A file as it came, and its name, by which diagnostics and places call it. */
export interface ArticleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An article: what it says, and what is known about it. Texts are cleaned as `cleanLine` does. */
export interface Article {
  readonly format: ArticleFormat;
  readonly title?: string;
  /** Who published it, in the page's own words: 高新院. */
  readonly publisher?: string;
  /** Domain of the publisher's site: `achie.org`. */
  readonly site?: string;
  /** Address of the page, where the page gives it. */
  readonly url?: string;
  /** Day of publication, ISO 8601: `2023-07-05`. */
  readonly date?: string;
  /** BCP 47: `zh-Hans`, `zh-Hant`, `en`; that of the body as it was written, before it was cleaned. */
  readonly language: string;
  /** The body's paragraphs and list items, headings and tables are none of them; and the tables, as places count them. */
  readonly source: SourceText;
  readonly headings: readonly ArticleHeading[];
  readonly tables: readonly ArticleTable[];
}

/** A heading within the body. */
export interface ArticleHeading {
  /** 1 is the highest that stands in this body. */
  readonly level: number;
  readonly clean: CleanText;
  /** Number of the paragraph that it stands before. */
  readonly before: number;
}
