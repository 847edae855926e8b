import type { Origin } from '../base/diagnostic.js';
import type { FigureSpan } from '../scene/text.js';

/** The documents that are made: the handout is a brief's scene that holds a deck's slides. */
export type LedgerArtifact = 'brief' | 'deck' | 'handout';

/**
 * Where a text meets its reader. `text`: paragraphs, titles, captions, footnotes; `notes`: what a speaker says and where figures come
 * from; `cell`: of a table; `chart`: labels, axes, legends and titles of a drawing or a native chart; `alternative`: what is said of a
 * picture, chart or table to those who do not see it; `mark`: note marks and markers of ordered lists; `furniture`: running heads and
 * feet; `bookmark`: outline and titles of slides and elements; `title`: that of the file.
 */
export type ReadPlace =
  'text' | 'notes' | 'cell' | 'chart' | 'alternative' | 'mark' | 'furniture' | 'bookmark' | 'title' | 'attachment';

/** A paragraph or label that a reader of a finished document sees or hears, with what is known of its figures. */
export interface ReadText {
  readonly place: ReadPlace;
  /** As it is read: forced breaks are `\n`, note marks are left out (they are texts of their own). */
  readonly text: string;
  readonly language: string;
  readonly artifact: LedgerArtifact;
  /** From 1; 0 for what stands on no page. */
  readonly page: number;
  /** Of the slide, where it stands on one. */
  readonly slide?: string;
  /** Name of the paragraph's style. */
  readonly style?: string;
  /** Name of the chart that it belongs to. */
  readonly chart?: string;
  /** Where the text begins in its file. */
  readonly origin?: Origin;
  /** Stretches with a class, from left to right; none overlaps another. */
  readonly figures: readonly FigureSpan[];
  /** Where the run that holds an offset begins in its file. */
  readonly at: (offset: number) => Origin | undefined;
}
