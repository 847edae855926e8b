import type { Colour } from '../../base/colour.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { FaceScript, OpenFont } from '../fonts/font-set.js';

/** A stretch of a paragraph's text with one font, size, colour, language and source run: what is shaped at once. */
export interface Segment {
  /** UTF-16 offsets into the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly script: FaceScript;
  readonly font: OpenFont;
  /** Points; with the face's scale, the run's, and that of superscripts. */
  readonly size: number;
  /** Size of an em of the surrounding text, for spaces that belong to the line and not to the font. */
  readonly em: number;
  readonly rise: number;
  readonly colour: Colour;
  readonly language: string;
  /** Index of the run in its paragraph, -1 for what setting added. */
  readonly run: number;
  readonly features: readonly string[];
  readonly raised: boolean;
}

export interface Segments {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly diagnostics: readonly Diagnostic[];
}
