import type { Colour } from '../base/colour.js';
import type { Rect } from '../base/geometry.js';
import type { TextStyle } from './text-style.js';

/**
 * A chart that an Office program can own (DrawingML chart, ECMA-376 part 1, 21.2), derived from a compiled Vega view.
 * Numbers are decimals as text, so that cache, workbook and printed labels are equal to the digit.
 */
export interface NativeChart {
  readonly kind: 'bar' | 'column' | 'line' | 'pie' | 'doughnut';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  /** Bars only: gap between groups as percent of bar width (0-500) and overlap (-100-100). */
  readonly gapWidth?: number;
  readonly overlap?: number;
  /** Doughnuts only: hole size in percent (10-90). */
  readonly holeSize?: number;
  /** Category names in drawing order (bars: from the top or left). */
  readonly categories: readonly string[];
  /** The header over the categories in the workbook. */
  readonly categoryTitle: string;
  readonly series: readonly NativeSeries[];
  readonly categoryAxis: NativeAxis;
  readonly valueAxis: NativeAxis;
  /** Where the axes' own rectangle stands, as fractions of the chart's width and height; Office chooses where absent. */
  readonly plotArea?: Rect;
  /** Lines only: true where the first and the last category stand on the plot's edges, not half a step inside them. */
  readonly edgeToEdge?: boolean;
  readonly legend?: 'top' | 'right' | 'bottom' | 'left';
  /** Text of axes and labels; a size in points and a colour. */
  readonly text: TextStyle;
  /** Name of the workbook's sheet: 31 characters at most, without `[]:*?/\`. */
  readonly sheet: string;
  readonly language: string;
}

export interface NativeSeries {
  readonly name: string;
  /** One for each category: a decimal as text, or null for a gap. Zeros stay. */
  readonly values: readonly (string | null)[];
  readonly colour: Colour;
  /** Points that differ from the series' colour, by index. */
  readonly pointColours: ReadonlyMap<number, Colour>;
  /** Office number format code of the cells: `0.0`, `#,##0`. */
  readonly numberFormat: string;
  readonly labels?: NativeLabels;
  /** Lines only. */
  readonly line?: {
    readonly width: number;
    readonly dash?: 'dash' | 'dot';
    readonly marker: boolean;
    /** Indices of points with a marker; all where absent. */
    readonly markerOnly?: readonly number[];
  };
}

export interface NativeLabels {
  readonly position: 'outEnd' | 'inEnd' | 'ctr' | 'inBase' | 't' | 'b' | 'l' | 'r' | 'bestFit';
  readonly numberFormat: string;
  readonly show: 'value' | 'percent' | 'category' | 'series';
  readonly colour: Colour;
  /** True where the labels are set bolder than the chart's text. */
  readonly bold?: boolean;
  /** Indices that have a label; all where absent. */
  readonly only?: readonly number[];
  /** Labels whose text is not the plain value, by index; written as rich text. */
  readonly custom?: ReadonlyMap<number, string>;
}

export interface NativeAxis {
  readonly visible: boolean;
  readonly title?: string;
  readonly gridlines: boolean;
  /** Value axes: the drawn domain and the distance between ticks. */
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  /** Categories run from top to bottom in bars; Office counts from the bottom. */
  readonly reversed: boolean;
  readonly line: boolean;
  /** Colour and width (points) of the axis line, where there is one. */
  readonly lineColour?: Colour;
  readonly lineWidth?: number;
  readonly gridColour?: Colour;
  readonly gridWidth?: number;
  /** Colours of texts that differ from the chart's own: the axis' labels and its title. */
  readonly labelColour?: Colour;
  readonly titleColour?: Colour;
}
