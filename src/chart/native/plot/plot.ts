import type { Colour } from '../../../base/colour.js';
import type { NativeChart, NativeSeries } from '../../../scene/native-chart.js';
import type { PlacedItem } from '../reading/mark-layer.js';

/** What the marks of a chart say, before labels, axes and legend: the middle between scenegraph and native chart. */
export interface Plot {
  readonly kind: Exclude<NativeChart['kind'], 'scatter' | 'bubble'>;
  readonly grouping: NativeChart['grouping'];
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly holeSize?: number;
  /** The scale's values, in drawing order (from the left, from the top, clockwise). */
  readonly categories: readonly unknown[];
  readonly categoryField: string;
  /** The scales of the two axes; absent for pies. */
  readonly categoryScale?: string;
  readonly valueScale?: string;
  readonly valueField: string;
  /** The field whose values are the series; absent where there is one series. */
  readonly seriesField?: string;
  readonly series: readonly PlotSeries[];
}

export interface PlotSeries {
  /** Value of the series field, undefined for the only series. */
  readonly key: unknown;
  readonly colour: Colour;
  /** One for each category. */
  readonly points: readonly (PlotPoint | undefined)[];
  readonly line?: NonNullable<NativeSeries['line']>;
}

export interface PlotPoint {
  /** The exact decimal; null for a gap. */
  readonly value: string | null;
  readonly colour: Colour;
  readonly placed: PlacedItem;
}
