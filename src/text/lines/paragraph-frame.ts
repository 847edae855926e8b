import type { Paragraph } from '../../scene/text.js';
import type { TextStyle } from '../../scene/text-style.js';
import type { FontSet } from '../fonts/font-set.js';
import type { Measure } from './line-cut.js';

/** Left edges of a paragraph's lines and of its list marker in points, from the left of its frame. */
export interface Indents {
  readonly left: number;
  readonly firstLeft: number;
  readonly marker: number;
}

/** Width that a list level takes where the caller gives none, in em. */
const LIST_INDENT_EM = 1.5;

/** The indents of a style, with one step of `listIndent` (points) for each level of a list; items have no first-line indent. */
export function indentsOf(paragraph: Pick<Paragraph, 'list'>, style: TextStyle, listIndent?: number): Indents {
  if (!paragraph.list) {
    return { left: style.indent, firstLeft: style.indent + style.firstLineIndentEm * style.size, marker: style.indent };
  }
  const step = listIndent ?? LIST_INDENT_EM * style.size;
  const left = style.indent + (paragraph.list.level + 1) * step;
  return { left, firstLeft: left, marker: left - step };
}

/** The widths that lines are broken for; those of a deck are smaller than they are by its substitute margin. */
export function measureOf(indents: Indents, width: number, fonts: Pick<FontSet, 'substituteMargin'>): Measure {
  const margin = 1 + fonts.substituteMargin;
  return {
    first: Math.max(0, width - indents.firstLeft) / margin,
    rest: Math.max(0, width - indents.left) / margin,
  };
}
