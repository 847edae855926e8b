import type { Origin } from '../base/diagnostic.js';
import type { FigureSpan } from '../base/figure-class.js';
import type { Placement, TableColumn } from '../document/block.js';
import type { Paragraph } from '../scene/text.js';

/** A block with its inline content turned into paragraphs of the theme's styles. */
export type ResolvedBlock =
  | ResolvedSection
  | ResolvedHeading
  | ResolvedText
  | ResolvedList
  | ResolvedTable
  | ResolvedChart
  | ResolvedKeyFigures
  | ResolvedCallout
  | ResolvedQuote
  | ResolvedImage
  | ResolvedTitleBlock
  | ResolvedColumns
  | ResolvedDefinitions
  | ResolvedTimeline
  | ResolvedCode
  | ResolvedContents
  | ResolvedFigureSources
  | ResolvedBreak;

interface ResolvedBase {
  readonly origin: Origin;
  /** The author's id: the name of a destination. */
  readonly id?: string;
  /** Where the block stands in a brief, as far as its author says. */
  readonly placement?: Placement;
}

export interface ResolvedSection extends ResolvedBase {
  readonly kind: 'section';
  readonly level: number;
  /** On turned pages of its own, with the sections in it. */
  readonly landscape?: boolean;
  /** In as many columns of equal width. */
  readonly columns?: number;
  /** The heading as plain text; empty for a section without one. */
  readonly title: string;
  readonly blocks: readonly ResolvedBlock[];
}

export interface ResolvedHeading extends ResolvedBase {
  readonly kind: 'heading';
  readonly level: number;
  /** Destination that a table of contents leads to; absent where the brief has none. */
  readonly entry?: string;
  readonly paragraph: Paragraph;
  /** Plain text, for bookmarks and running headers. */
  readonly title: string;
}

export interface ResolvedText extends ResolvedBase {
  readonly kind: 'paragraph';
  readonly paragraph: Paragraph;
}

/** A list and its nested lists as one run of paragraphs: `Paragraph.list` holds level and marker. */
export interface ResolvedList extends ResolvedBase {
  readonly kind: 'list';
  /** A paragraph with an empty marker goes on with the item above it. */
  readonly paragraphs: readonly Paragraph[];
}

export interface ResolvedTable extends ResolvedBase {
  readonly kind: 'table';
  /** With its number; undefined for a table that has neither number nor caption. */
  readonly caption?: Paragraph;
  /** The caption over the part of the table on a later page: “表1（续）”. */
  readonly continuedCaption?: Paragraph;
  readonly columns: readonly TableColumn[];
  readonly head: readonly ResolvedRow[];
  readonly body: readonly ResolvedRow[];
  readonly notes: readonly Paragraph[];
  readonly alternative: string;
  /** What the figures in `alternative` are. */
  readonly alternativeFigures?: readonly FigureSpan[];
  readonly look: 'figures' | 'matrix' | 'plain';
  /** “表1” alone; empty where it is not numbered. */
  readonly label: string;
}

export interface ResolvedRow {
  readonly cells: readonly ResolvedCell[];
  readonly origin: Origin;
}

export interface ResolvedCell {
  readonly header: 'column' | 'row' | undefined;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly paragraphs: readonly Paragraph[];
  readonly origin: Origin;
}

export interface ResolvedChart extends ResolvedBase {
  readonly kind: 'chart';
  /** Name of its spec: known to exist. */
  readonly name: string;
  readonly height?: number;
  readonly title?: Paragraph;
  readonly subtitle?: Paragraph;
  readonly caption?: Paragraph;
  readonly source?: Paragraph;
  /** The author's own; charts are described from their data where it is empty. */
  readonly alternative: string;
  /** What the figures in `alternative` are. */
  readonly alternativeFigures?: readonly FigureSpan[];
  /** “图1” alone; empty where it is not numbered. */
  readonly label: string;
  readonly native: 'auto' | 'required' | 'never';
}

export interface ResolvedKeyFigures extends ResolvedBase {
  readonly kind: 'key-figures';
  readonly figures: readonly ResolvedKeyFigure[];
}

export interface ResolvedKeyFigure {
  readonly value: Paragraph;
  readonly label: Paragraph;
  readonly note?: Paragraph;
  readonly origin: Origin;
}

export interface ResolvedCallout extends ResolvedBase {
  readonly kind: 'callout';
  readonly blocks: readonly ResolvedBlock[];
}

export interface ResolvedQuote extends ResolvedBase {
  readonly kind: 'quote';
  readonly paragraph: Paragraph;
  readonly by?: Paragraph;
}

export interface ResolvedImage extends ResolvedBase {
  readonly kind: 'image';
  /** Key of the context's images: known to exist. */
  readonly src: string;
  readonly width?: number;
  readonly caption?: Paragraph;
  /** Empty for a decorative image. */
  readonly alternative: string;
  /** What the figures in `alternative` are. */
  readonly alternativeFigures?: readonly FigureSpan[];
  readonly label: string;
}

export interface ResolvedTitleBlock extends ResolvedBase {
  readonly kind: 'title-block';
  readonly kicker?: Paragraph;
  readonly title: Paragraph;
  readonly message?: Paragraph;
  readonly byline?: Paragraph;
}

export interface ResolvedColumns extends ResolvedBase {
  readonly kind: 'columns';
  readonly columns: readonly { readonly share: number; readonly blocks: readonly ResolvedBlock[] }[];
}

export interface ResolvedDefinitions extends ResolvedBase {
  readonly kind: 'definitions';
  readonly entries: readonly { readonly term: Paragraph; readonly definition: Paragraph; readonly origin: Origin }[];
}

export interface ResolvedTimeline extends ResolvedBase {
  readonly kind: 'timeline';
  readonly moments: readonly { readonly when: Paragraph; readonly what: Paragraph; readonly origin: Origin }[];
}

export interface ResolvedCode extends ResolvedBase {
  readonly kind: 'code';
  /** One paragraph, a forced break behind each line but the last. */
  readonly paragraph: Paragraph;
}

export interface ResolvedContents extends ResolvedBase {
  readonly kind: 'contents';
  readonly title?: Paragraph;
  readonly entries: readonly ContentsEntry[];
}

/** A heading in a table of contents. */
export interface ContentsEntry {
  /** From 1. */
  readonly level: number;
  readonly title: Paragraph;
  /** The number of its page: one run with `pageOf`. */
  readonly page: Paragraph;
}

/** Where the figures of a brief come from. */
export interface ResolvedFigureSources extends ResolvedBase {
  readonly kind: 'figure-sources';
  /** Each source in full. */
  readonly sources: readonly Paragraph[];
  /** In order of their numbers. */
  readonly entries: readonly FigureSourceEntry[];
}

export interface FigureSourceEntry {
  /** That its marks lead to. */
  readonly destination: string;
  /** “[3]”, which leads back to its first mark. */
  readonly number: Paragraph;
  readonly body: Paragraph;
  /** One for each figure, where several stand on one place; `body` then names the place only. */
  readonly items: readonly Paragraph[];
}

export interface ResolvedBreak extends ResolvedBase {
  readonly kind: 'break';
  readonly to: 'page' | 'column';
}
