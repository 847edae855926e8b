import type { Colour } from '../../base/colour.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { TextStyle } from '../../scene/text-style.js';
import type { FontSet } from '../../text/fonts/font-set.js';
import { setParagraph } from '../../text/set-paragraph.js';
import { type ShapedLine, shapeLine } from '../../text/shape-line.js';
import type { BriefTheme } from '../../theme/theme.js';
import type { ChartFont, ChartText } from './chart-text.js';

/**
 * The text engine as charts use it: the style given says the faces, tracking and figures, each text its size and weight. In a
 * deck texts are measured a little wider than they are, as everywhere: Office breaks a label that does not quite fit.
 */
export function engineText(input: {
  readonly style: TextStyle;
  readonly fonts: FontSet;
  readonly language: string;
  /** Its `typesetting` rules the text of charts as that of the pages. */
  readonly theme?: { readonly brief: Pick<BriefTheme, 'typesetting'> };
}): ChartText {
  const { fonts, language } = input;
  const typesetting = input.theme?.brief.typesetting ?? {};
  const widths = new Map<string, number>();
  const said = new Map<string, Diagnostic>();
  const shape = (text: string, font: ChartFont, colour?: Colour): ShapedLine => {
    const style: TextStyle = { ...input.style, ...font };
    const line = shapeLine(text, { ...typesetting, style, fonts, language, ...(colour && { colour }) });
    for (const diagnostic of line.diagnostics) said.set(`${diagnostic.code} ${diagnostic.message}`, diagnostic);
    return line;
  };
  return {
    width: (text, font) => {
      // Vega measures one label a dozen times in a run.
      const key = `${font.size} ${font.weight} ${font.italic} ${text}`;
      const width = widths.get(key) ?? shape(text, font).width * (1 + fonts.substituteMargin);
      widths.set(key, width);
      return width;
    },
    shape,
    wrap: (text, font, width) => {
      const style: TextStyle = { ...input.style, ...font, align: 'start', indent: 0, firstLineIndentEm: 0 };
      const paragraph = { style: style.name, language, runs: [{ text }] };
      const set = setParagraph(paragraph, { ...typesetting, style, fonts, width, balance: true, hyphenate: false });
      return set.lines.map((line) => line.text);
    },
    diagnostics: () => [...said.values(), ...fonts.takeDiagnostics()],
  };
}
