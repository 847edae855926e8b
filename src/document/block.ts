import type { Origin } from '../base/diagnostic.js';
import type { Inline } from './inline.js';

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | ChartBlock
  | KeyFiguresBlock
  | CalloutBlock
  | QuoteBlock
  | ImageBlock
  | SectionBlock
  | TitleBlock
  | ColumnsBlock
  | DefinitionsBlock
  | TimelineBlock
  | CodeBlock
  | ContentsBlock
  | FigureSourcesBlock
  | BreakBlock;

interface BlockBase {
  readonly origin: Origin;
  /** `id="…"`: target of `<ref to>` and `<a to>`. */
  readonly id?: string;
  /** Where the block stands in a brief, as far as its author says. */
  readonly placement?: Placement;
}

/** Where a block of a brief stands. Only for what stands directly in a brief or a section. */
export interface Placement {
  /** `span="all"`: over all columns of its section. */
  readonly spansColumns?: boolean;
  /**
   * `float` of a figure, a table, a callout: at the top or foot of this page, or fixed here. What does not fit stands at the
   * top of the next page; so do figures and small tables without it, which stand here where they fit.
   */
  readonly float?: 'here' | 'top' | 'bottom';
  /** `orientation="landscape"` of a figure or table: on a turned page of its own. */
  readonly landscape?: boolean;
}

/** `<figure-sources/>`: where the figures of the brief come from, by the numbers of their marks. */
export interface FigureSourcesBlock extends BlockBase {
  readonly kind: 'figure-sources';
}

/** `<section id="remove"><heading>…</heading> blocks… </section>`; nesting gives heading levels, from 1; one without a heading adds none. */
export interface SectionBlock extends BlockBase {
  readonly kind: 'section';
  readonly level: number;
  /** `orientation="landscape"`: on turned pages of its own, with the sections in it. */
  readonly landscape?: boolean;
  /** `columns="2"`: in columns of equal width, which end evenly. */
  readonly columns?: number;
  readonly blocks: readonly Block[];
}

/** `<heading>`; the level is that of the section it stands in. */
export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  readonly level: number;
  readonly children: readonly Inline[];
}

/** `<p style="lead">`; style names are the theme's. */
export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly children: readonly Inline[];
}

/** `<list>` and `<list ordered>` with `<item>` of inline content or of blocks (nested lists). */
export interface ListBlock extends BlockBase {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly { readonly blocks: readonly Block[]; readonly origin: Origin }[];
}

/** `<table>` in HTML's manner: `<caption>`, `<thead>`, `<tbody>`, `<tr>`, `<th>`, `<td>`, `<footnote>` under it. */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly caption: readonly Inline[];
  /** Column hints from `<col width="2fr" align="decimal"/>`; missing ones are measured from content. */
  readonly columns: readonly TableColumn[];
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
  /** Lines under the table. */
  readonly notes: readonly (readonly Inline[])[];
  /** `<alt>`; written from caption and size where absent. */
  readonly alternative: readonly Inline[];
  /** `numbered="no"` leaves out “表1”. */
  readonly numbered: boolean;
  /** `look="matrix"` or another of the theme's. */
  readonly look: 'figures' | 'matrix' | 'plain';
}

export interface TableColumn {
  /** Share of what is left (`2fr` -> 2), or undefined: from content. */
  readonly share?: number;
  readonly align: 'start' | 'center' | 'end' | 'decimal';
}

export interface TableRow {
  readonly cells: readonly TableCellBlock[];
  readonly origin: Origin;
}

export interface TableCellBlock {
  readonly header: 'column' | 'row' | undefined;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Inline content gives one paragraph; `<p>` and `<list>` give more. */
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

/** `<chart name="…" height="180">` with `<title>` (the finding), `<subtitle>` (measure, unit, period), `<caption>`, `<source>`, `<alt>`. */
export interface ChartBlock extends BlockBase {
  readonly kind: 'chart';
  readonly name: string;
  /** Height in points; the spec's own proportion where absent. */
  readonly height?: number;
  readonly title: readonly Inline[];
  readonly subtitle: readonly Inline[];
  readonly caption: readonly Inline[];
  readonly source: readonly Inline[];
  readonly alternative: readonly Inline[];
  readonly numbered: boolean;
  /** `native="required"`: an error where Office cannot own the chart; `never`: always a picture. */
  readonly native: 'auto' | 'required' | 'never';
}

/** `<key-figures>` with `<key-figure>`: `<value>`, `<label>`, `<note>`. */
export interface KeyFiguresBlock extends BlockBase {
  readonly kind: 'key-figures';
  readonly figures: readonly KeyFigure[];
}

export interface KeyFigure {
  readonly value: readonly Inline[];
  readonly label: readonly Inline[];
  readonly note: readonly Inline[];
  readonly origin: Origin;
}

/** `<callout>` with blocks: a remark set apart. */
export interface CalloutBlock extends BlockBase {
  readonly kind: 'callout';
  readonly blocks: readonly Block[];
}

/** `<quote>` with `<by>`. */
export interface QuoteBlock extends BlockBase {
  readonly kind: 'quote';
  readonly children: readonly Inline[];
  readonly by: readonly Inline[];
}

/** `<image src="logo.png" width="120">` with `<alt>`, `<caption>`; `decorative` has no alternative text. */
export interface ImageBlock extends BlockBase {
  readonly kind: 'image';
  /** Path relative to the report's folder, then to the template's. */
  readonly src: string;
  readonly width?: number;
  readonly caption: readonly Inline[];
  readonly alternative: readonly Inline[];
  readonly decorative: boolean;
  readonly numbered: boolean;
}

/** `<title-block>`: `<title>`, `<subtitle>`, `<message>` (the brief in one sentence), `<byline>`. */
export interface TitleBlock extends BlockBase {
  readonly kind: 'title-block';
  readonly kicker: readonly Inline[];
  readonly title: readonly Inline[];
  readonly message: readonly Inline[];
  readonly byline: readonly Inline[];
}

/** `<columns>` of `<column width="2fr">`: side by side, kept together. */
export interface ColumnsBlock extends BlockBase {
  readonly kind: 'columns';
  readonly columns: readonly { readonly share: number; readonly blocks: readonly Block[]; readonly origin: Origin }[];
}

/** `<definitions>` of `<term>` and `<definition>` in turn. */
export interface DefinitionsBlock extends BlockBase {
  readonly kind: 'definitions';
  readonly entries: readonly {
    readonly term: readonly Inline[];
    readonly definition: readonly Inline[];
    readonly origin: Origin;
  }[];
}

/** `<timeline>` of `<moment>`, each with `<when>` and `<what>`. */
export interface TimelineBlock extends BlockBase {
  readonly kind: 'timeline';
  readonly moments: readonly {
    readonly when: readonly Inline[];
    readonly what: readonly Inline[];
    readonly origin: Origin;
  }[];
}

/** `<code>`: lines as they are written, without the indent that all of them share. */
export interface CodeBlock extends BlockBase {
  readonly kind: 'code';
  readonly lines: readonly string[];
}

/** `<contents depth="2">` with `<title>`: the headings of the brief with their pages. */
export interface ContentsBlock extends BlockBase {
  readonly kind: 'contents';
  /** Levels of headings that are shown, from 1. */
  readonly depth: number;
  readonly title: readonly Inline[];
}

/** `<page-break/>`, `<column-break/>` */
export interface BreakBlock extends BlockBase {
  readonly kind: 'break';
  readonly to: 'page' | 'column';
}
