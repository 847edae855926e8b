import type { ChartSource } from '../base/chart-source.js';
import type { Locale } from '../locale/locale.js';
import type { TextStyle } from '../scene/text-style.js';
import type { FontSet } from '../text/fonts/font-set.js';
import type { Theme } from '../theme/theme.js';

/** All that a drawn chart depends on. */
export interface ChartInput {
  readonly source: ChartSource;
  /**
   * Width of the whole picture, axes and legends included, in points. Without it the picture has the size that the spec's
   * own `width`, `height`, `autosize` and `padding` make it, as in Vega.
   */
  readonly width?: number | undefined;
  /** Height of the whole picture, where it has a `width`; without it the spec's own `height` counts. */
  readonly height?: number | undefined;
  /**
   * With `height`: the least height of the picture. A spec whose own height is in steps is then only as high as its steps
   * need, between the two; any other takes the whole `height`.
   */
  readonly least?: number | undefined;
  readonly theme: Theme;
  readonly artifact: 'brief' | 'deck';
  /** Faces, colour and weight of texts; their size comes from the theme's `chart.size`. */
  readonly style: TextStyle;
  readonly fonts: FontSet;
  readonly language: string;
  readonly locale?: Locale | undefined;
}
