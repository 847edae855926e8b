import type { LineSetting } from './shape-line.js';
import { shapeLine } from './shape-line.js';

/** Width in points of a text set on one line, as `shapeLine` would set it. */
export function measureText(text: string, setting: LineSetting): number {
  return shapeLine(text, setting).width;
}
