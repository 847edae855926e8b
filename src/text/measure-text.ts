import { galleyOf } from './lines/galley.js';
import { lineExtent } from './lines/line-cut.js';
import type { LineSetting } from './shape-line.js';

/**
 * Width in points of a text set on one line, as `shapeLine` would set it (a deck's substitute margin is not in it). Problems are not
 * reported here but when the text is shaped.
 */
export function measureText(text: string, { style, fonts, language }: LineSetting): number {
  const galley = galleyOf({ runs: [{ text: text.replaceAll('\n', ' ') }], language }, { style, fonts });
  return lineExtent(galley, 0, galley.clusters.length).natural;
}
