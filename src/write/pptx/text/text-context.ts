import type { LinkTarget, Paragraph } from '../../../scene/text.js';
import type { TextStyle } from '../../../scene/text-style.js';
import type { Attributes } from '../xml/markup.js';

/** What the writing of text depends on beside the text. */
export interface TextContext {
  /** BCP 47 tag of the document. */
  readonly language: string;
  readonly styles: ReadonlyMap<string, TextStyle>;
  /** Attributes of `a:hlinkClick`, with a relationship added to the part; undefined where the target does not exist. */
  readonly link: (target: LinkTarget) => Attributes | undefined;
}

/** The look that text takes from its placeholder, table style or notes page if it says nothing itself. */
export interface InheritedText {
  /** Undefined where the reader's own defaults hold (notes): size, colour and face are then left alone. */
  readonly style: TextStyle | undefined;
  /** True where list items of level n stand on text level n + 1 with bullets given there. */
  readonly listLevels: boolean;
  /** Styles of the text levels from the second on, where they are no lists: a paragraph of such a style stands on its level. */
  readonly levels?: readonly TextStyle[];
}

/** What a paragraph inherits, and the text level it stands on, from 0. */
export function inheritedBy(
  style: TextStyle,
  inherited: InheritedText | undefined,
): { readonly inherited: InheritedText | undefined; readonly level: number } {
  const found = inherited?.levels?.findIndex((level) => isFrom(style.name, level.name)) ?? -1;
  if (!inherited || found < 0) return { inherited, level: 0 };
  return { inherited: { style: inherited.levels![found]!, listLevels: false }, level: found + 1 };
}

/** True for a style and for those that fitting makes of it: `key-label`, `key-label@14`, `key-label-tight2`. */
function isFrom(name: string, own: string): boolean {
  return name === own || name.startsWith(`${own}@`) || name.startsWith(`${own}-tight`);
}

/** The style of a paragraph; throws where the theme lacks it, which resolving excludes. */
export function styleOf(paragraph: Paragraph, context: TextContext): TextStyle {
  const style = context.styles.get(paragraph.style);
  if (!style) throw new Error(`the scene's theme has no text style “${paragraph.style}”`);
  return style;
}
