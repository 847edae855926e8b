import type { Diagnostic } from '../../base/diagnostic.js';
import type { Line, Paragraph } from '../../scene/text.js';
import type { TextStyle } from '../../scene/text-style.js';
import type { FontSet } from '../../text/fonts/font-set.js';
import { type Galley, galleyOf } from '../../text/lines/galley.js';
import { paragraphWidths } from '../../text/paragraph-widths.js';
import { setParagraph } from '../../text/set-paragraph.js';
import type { Typesetting } from '../../theme/typesetting.js';

/** A paragraph set to a width. */
export interface SetText {
  /** Relative to the paragraph's top left; `paragraph` is 0. */
  readonly lines: readonly Line[];
  /** Sum of the leadings, without the spaces before and after. */
  readonly height: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text engine behind one narrow door: all that layout asks of it. */
export interface TextEngine {
  /** Sets a paragraph to a width in points; `balance` makes lines of near equal length, for headings. */
  readonly set: (paragraph: Paragraph, style: TextStyle, width: number, balance?: boolean) => SetText;
  /** The least width without broken words and figures, and the width on one line. */
  readonly widths: (paragraph: Paragraph, style: TextStyle) => { readonly least: number; readonly natural: number };
}

/**
 * The text engine over a font set, setting Chinese as the theme wants it. A paragraph whose widths were asked for is not shaped again when
 * it is set for the first time: most of the time of a long table. What is kept goes with the engine, that is with one layout.
 */
export function textEngine(fonts: FontSet, typesetting: Partial<Typesetting> = {}): TextEngine {
  const common = { fonts, ...typesetting };
  const measured = new WeakMap<Paragraph, { readonly style: TextStyle; readonly galley: Galley }>();
  return {
    set: (paragraph, style, width, balance = false) => {
      const known = measured.get(paragraph);
      measured.delete(paragraph);
      const galley = known?.style === style ? known.galley : undefined;
      return setParagraph(paragraph, { ...common, width, style, balance, ...(galley && { galley }) });
    },
    widths: (paragraph, style) => {
      const galley = galleyOf(paragraph, { ...common, style });
      measured.set(paragraph, { style, galley });
      const { minimum, natural } = paragraphWidths(paragraph, { ...common, style, galley });
      return { least: minimum, natural };
    },
  };
}

/** A copy of a line moved by some points, as line of a paragraph of its item. */
export function moveLine(line: Line, x: number, y: number, paragraph: number): Line {
  return { ...line, x: line.x + x, baseline: line.baseline + y, paragraph };
}
