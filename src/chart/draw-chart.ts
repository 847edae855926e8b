import type { Outcome } from '../base/diagnostic.js';
import type { ChartInput } from './chart-input.js';
import { type DrawnChart, drawChartWith } from './draw-chart-with.js';
import { engineText } from './text/engine-text.js';

export type { ChartInput } from './chart-input.js';
export type { DrawnChart } from './draw-chart-with.js';

/**
 * A chart drawn: the picture at exactly the width asked for, the native chart where the spec lies inside the subset (or
 * why not), and its alternative text. Undefined with errors where the spec cannot be drawn. Depends on nothing but its input.
 */
export function drawChart(input: ChartInput): Outcome<DrawnChart | undefined> {
  return drawChartWith(input, engineText(input));
}
