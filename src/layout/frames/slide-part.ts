import type { Origin } from '../../base/diagnostic.js';
import type { ResolvedTable } from '../../resolve/resolved-block.js';
import type { ResolvedFrame, ResolvedSlide } from '../../resolve/resolved-document.js';
import type { SlideLayout } from '../../scene/slide/slide-layout.js';
import type { Paragraph } from '../../scene/text.js';
import type { FitStep } from '../fit/fit-step.js';
import type { PartRow } from '../table/table-part.js';
import type { SetTable } from '../table/set-table.js';

/** A slide, or one of several that a slide became because its content goes on. */
export interface SlidePart {
  /** The part's own id, title and notes; a whole slide's are those of the markup. */
  readonly slide: ResolvedSlide;
  readonly layout: SlideLayout;
  readonly number: number;
  readonly of: number;
  /** By name of the frame. */
  readonly contents: ReadonlyMap<string, FrameContent>;
}

/** The content of a frame on one slide, with how it is to be set. */
export type FrameContent = TextContent | TableContent | BlockContent;

interface ContentBase {
  readonly origin: Origin;
  /** Which part this is of what goes on over slides. */
  readonly part?: { readonly number: number; readonly of: number };
}

/** Nothing but text. */
export interface TextContent extends ContentBase {
  readonly kind: 'text';
  /** In the theme's styles. */
  readonly paragraphs: readonly Paragraph[];
  readonly step: FitStep;
}

/** One table, or some rows of it. */
export interface TableContent extends ContentBase {
  readonly kind: 'table';
  /** In the styles of its step; the caption is that of the part. */
  readonly table: ResolvedTable;
  readonly set: SetTable;
  readonly step: FitStep;
  /** Header rows first. */
  readonly rows: readonly PartRow[];
}

/** A chart, an image, key figures, or blocks of several kinds one below the other. */
export interface BlockContent extends ContentBase {
  readonly kind: 'blocks';
  readonly blocks: ResolvedFrame['blocks'];
}
