import type { Diagnostic } from '../base/diagnostic.js';
import type { Paragraph } from '../scene/text.js';
import type { TextStyle } from '../scene/text-style.js';
import type { TableTheme } from '../theme/theme.js';
import type { LayoutContext } from './layout-context.js';
import type { TextEngine } from './text/set-text.js';

/** What one run of layout carries along. */
export interface LayoutState extends LayoutContext {
  readonly kind: 'brief' | 'deck';
  readonly language: string;
  /** Styles of the theme; fitting adds smaller ones of its own (`body@16`). */
  readonly styles: Map<string, TextStyle>;
  readonly table: TableTheme;
  /** Height of the text area of a page, in points: what cannot be broken has to stay below it. */
  readonly pageHeight: number;
  /** True inside a section on landscape pages. */
  readonly landscape?: boolean;
  /** Distance of the baseline grid; 0 for none. */
  readonly grid: number;
  /** Space above and below figures and tables. */
  readonly floatSpace: number;
  /** Heights that charts are to be drawn at instead of their own, by the id of their block: to fill a page. */
  readonly chartHeights: ReadonlyMap<string, number>;
  readonly text: TextEngine;
  readonly diagnostics: Diagnostic[];
}

/** The style of a paragraph. Throws where the theme lacks it: resolving names only styles that exist. */
export function styleOf(state: LayoutState, paragraph: Pick<Paragraph, 'style'>): TextStyle {
  const style = state.styles.get(paragraph.style) ?? state.styles.get('body');
  if (!style) throw new Error(`The theme has neither a text style “${paragraph.style}” nor “body”`);
  return style;
}
