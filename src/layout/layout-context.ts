import type { Outcome } from '../base/diagnostic.js';
import type { DrawnChart } from '../chart/draw-chart.js';
import type { Picture } from '../image/picture.js';
import type { Locale } from '../locale/locale.js';
import type { FontSet } from '../text/fonts/font-set.js';
import type { Theme } from '../theme/theme.js';

/** What laying a document out needs beside the document. */
export interface LayoutContext {
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly locale: Locale;
  /**
   * The named chart drawn at a width, and at a height where one is given, in points; with `least`, a chart whose categories
   * make its height may be lower than `height`, down to that. Asked for the same again and again: the caller remembers.
   */
  readonly drawChart: (
    name: string,
    width: number,
    height: number | undefined,
    least?: number,
  ) => Outcome<DrawnChart | undefined>;
  /** Images that are shown, by path relative to the report's folder or to the template's; the theme's logo among them. */
  readonly images: ReadonlyMap<string, Picture | undefined>;
  /** Program and version, for the files' producer fields. */
  readonly generator: string;
}
