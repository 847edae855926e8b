import type { Origin } from '../base/diagnostic.js';
import type { ArticleTable } from './table/article-table.js';
import type { CleanText } from './clean/clean-text.js';

/** An article's body, as places in a source count it. */
export interface SourceText {
  /** As diagnostics name it. */
  readonly file: string;
  /** All that the file says, uncleaned: what the offsets of clean texts count in. */
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
  /** In the order in which they stand; absent for none. */
  readonly tables?: readonly ArticleTable[];
  /** Where a part of a clean text stands in the file, from and to its offsets. */
  readonly origin: (clean: CleanText, start?: number, end?: number) => Origin;
}

export interface SourceParagraph {
  /** From 1. */
  readonly number: number;
  readonly kind: 'paragraph' | 'item';
  readonly clean: CleanText;
  readonly sentences: readonly SourceSentence[];
}

export interface SourceSentence {
  /** Of its paragraph, from 1. */
  readonly paragraph: number;
  /** From 1. */
  readonly number: number;
  readonly clean: CleanText;
}

/** All sentences of a text, in order. */
export function sentencesOf({ paragraphs }: SourceText): readonly SourceSentence[] {
  return paragraphs.flatMap(({ sentences }) => sentences);
}
