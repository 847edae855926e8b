import type { Colour } from '../../../base/colour.js';
import type {
  NativeChart,
  NativeErrorBars,
  NativeKind,
  NativeMarker,
  NativeSeries,
} from '../../../scene/native-chart.js';
import type { SceneItem } from '../../vega/scenegraph.js';
import type { PlacedItem } from '../reading/mark-layer.js';
import type { Slots } from '../reading/slots.js';

/** What the marks of a chart say, before labels, axes and legend: the middle between scenegraph and native chart. */
export interface Plot extends PlotPart {
  /** Further marks on the same categories, in drawing order. */
  readonly overlays: readonly PlotPart[];
}

/** What marks of one kind say. */
export interface PlotPart {
  readonly kind: NativeKind;
  readonly grouping: NativeChart['grouping'];
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly holeSize?: number;
  readonly firstSlice?: number;
  /** The scale's values, in drawing order (from the left, from the top, clockwise); none for scatter and bubble. */
  readonly categories: readonly unknown[];
  readonly categoryField: string;
  /** Where the categories stand; absent for pies, scatter and bubble. */
  readonly slots?: Slots;
  /** The scales of the two axes; absent for pies. */
  readonly categoryScale?: string;
  readonly valueScale?: string;
  readonly valueField: string;
  /** The field whose values are the series; absent where there is one series. */
  readonly seriesField?: string;
  /** Bubble only: the field that sizes stand for. */
  readonly sizeField?: string;
  /** Bubble only: percent of Office's own size of the largest bubble. */
  readonly bubbleScale?: number;
  readonly series: readonly PlotSeries[];
  /** Items that these series stand for besides their points: markers on lines, error bars, caps. */
  readonly also: readonly SceneItem[];
  /** True where lines run on across categories that they have no point for. */
  readonly bridged?: boolean;
  /** Names of the categories on axes that have no numbers of their own (dots over categories), by direction. */
  readonly named?: Readonly<Partial<Record<'x' | 'y', Slots>>>;
  /** What the native chart cannot show of these marks, as clauses: `the rounded corners of the bars`. */
  readonly lost?: readonly string[];
}

export interface PlotSeries {
  /** Value of the series field, undefined for the only series. */
  readonly key: unknown;
  /** What the legend or the chart calls it, where that is not the key. */
  readonly name?: string;
  readonly colour: Colour;
  /** One for each category; in scatter and bubble one for each mark. */
  readonly points: readonly (PlotPoint | undefined)[];
  readonly line?: NonNullable<NativeSeries['line']>;
  readonly marker?: NativeMarker;
  readonly errorBars?: readonly NativeErrorBars[];
  readonly outline?: NonNullable<NativeSeries['outline']>;
  readonly guide?: boolean;
  readonly base?: boolean;
}

export interface PlotPoint {
  /** The exact decimal; null for a gap. */
  readonly value: string | null;
  /** Scatter and bubble: the exact horizontal decimal. */
  readonly x?: string | null;
  /** Bubble: the exact decimal that the area stands for. */
  readonly size?: string | null;
  readonly colour: Colour;
  readonly placed: PlacedItem;
}

/** Every part of a plot, the main one first. */
export function partsOf(plot: Plot): readonly PlotPart[] {
  return [plot, ...plot.overlays];
}
