import type { Colour } from '../base/colour.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { GlyphRun } from '../scene/text.js';
import type { TextStyle } from '../scene/text-style.js';
import type { FontSet } from './fonts/font-set.js';
import type { PunctuationStyle } from '../theme/typesetting.js';
import { drawLine } from './lines/draw-line.js';
import { galleyOf } from './lines/galley.js';

export interface LineSetting {
  readonly style: TextStyle;
  readonly fonts: FontSet;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Default: the style's. */
  readonly colour?: Colour;
  /** How wide Chinese marks are. Default `full`. */
  readonly punctuation?: PunctuationStyle;
  /** Written into `GlyphRun.run`. Default 0. */
  readonly run?: number;
}

/** A shaped line that nothing breaks. */
export interface ShapedLine {
  /** Runs from x = 0 on. */
  readonly runs: readonly GlyphRun[];
  /** Points; spaces at the end do not count. */
  readonly width: number;
  readonly text: string;
  /** Characters that no font has, missing font files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Shapes one line of text, for charts, labels and markers: no breaking, no justification. A `\n` is a space. */
export function shapeLine(text: string, setting: LineSetting): ShapedLine {
  const { style, fonts, language, colour, punctuation } = setting;
  const flat = text.replaceAll('\n', ' ');
  const run = { text: flat, ...(colour && { colour }) };
  const galley = galleyOf({ runs: [run], language }, { style, fonts, ...(punctuation && { punctuation }) });
  const cut = { from: 0, to: galley.clusters.length, hyphen: false, last: true };
  const { runs, width } = galley.clusters.length > 0 ? drawLine(galley, cut, 0) : { runs: [], width: 0 };
  const numbered = setting.run === undefined ? runs : runs.map((drawn) => ({ ...drawn, run: setting.run! }));
  return { runs: numbered, width, text: flat, diagnostics: [...fonts.takeDiagnostics(), ...galley.diagnostics] };
}
