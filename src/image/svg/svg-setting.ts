import type { ResvgClass } from '../../base/load-resvg.js';
import type { TextStyle } from '../../scene/text-style.js';
import type { FontSet } from '../../text/fonts/font-set.js';

/** How SVG files are read. */
export interface SvgSetting {
  /** resvg; undefined where it was not loaded because no file ends in `.svg`. */
  readonly engine: ResvgClass | undefined;
  readonly fonts: FontSet;
  /** Text in drawings is set in this style's typefaces. */
  readonly style: TextStyle;
  /** BCP 47 tag of the document. */
  readonly language: string;
}
