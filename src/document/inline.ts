import type { Origin } from '../base/diagnostic.js';
import type { FigureClass } from '../scene/text.js';

/** What stands inside a line. White space is already folded by the rule for Chinese line breaks. */
export type Inline =
  | TextInline
  | SpanInline
  | LinkInline
  | FigureInline
  | ReferenceInline
  | NoteInline
  | FigureSourcesInline
  | { readonly kind: 'break'; readonly origin: Origin };

export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
  readonly origin: Origin;
}

/** `<strong> <em> <sup> <sub> <accent> <small> <span lang>` */
export interface SpanInline {
  readonly kind: 'span';
  readonly look: 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'accent' | 'muted' | 'plain';
  readonly language?: string;
  readonly children: readonly Inline[];
  readonly origin: Origin;
}

/** `<a href="https://…">`, `<a to="section-id">` (place in the brief, or slide id in the deck). */
export interface LinkInline {
  readonly kind: 'link';
  readonly href?: string;
  readonly to?: string;
  readonly children: readonly Inline[];
  readonly origin: Origin;
}

/**
 * A figure that a helper formatted: `<fact id="va-growth">6.3%</fact>`, `<cell of="capacity[coking].capacity">1801万吨</cell>`,
 * `<literal reason="…">`, `<name>`, `<date>`.
 */
export interface FigureInline {
  readonly kind: 'figure';
  readonly figure: FigureClass;
  readonly children: readonly Inline[];
  readonly origin: Origin;
}

/** `<ref to="chart-or-table-or-section-id"/>`: becomes “图1”, “Figure 1”, a section's title; with `page`, the number of its page. */
export interface ReferenceInline {
  readonly kind: 'reference';
  readonly to: string;
  readonly page?: boolean;
  readonly origin: Origin;
}

/** `<figure-sources>…</figure-sources>` in a slide's source line: the sources of what it shows, or its content where that is nothing. */
export interface FigureSourcesInline {
  readonly kind: 'figure-sources';
  readonly children: readonly Inline[];
  readonly origin: Origin;
}

/** `<note>…</note>` a note of its own; `<note ref="id"/>` marks a note that is defined elsewhere or a source. */
export interface NoteInline {
  readonly kind: 'note';
  readonly ref?: string;
  readonly children: readonly Inline[];
  readonly origin: Origin;
}
