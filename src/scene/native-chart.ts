import type { Colour } from '../base/colour.js';
import type { Rect } from '../base/geometry.js';
import type { TextStyle } from './text-style.js';

/**
 * A chart that an Office program can own (DrawingML chart, ECMA-376 part 1, 21.2), derived from a compiled Vega view.
 * Numbers are decimals as text, so that cache, workbook and printed labels are equal to the digit.
 */
export interface NativeChart {
  readonly kind: NativeKind;
  /** A title that the chart itself shows over its plot; a subtitle is its second line. */
  readonly title?: string;
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  /** Bars only: gap between groups as percent of bar width (0-500) and overlap (-100-100). */
  readonly gapWidth?: number;
  readonly overlap?: number;
  /** Doughnuts only: hole size in percent (10-90). */
  readonly holeSize?: number;
  /** Bubbles only: diameter of the largest, as percent of a quarter of the plot's shorter side (0-300); 100 where absent. */
  readonly bubbleScale?: number;
  /** Pies and doughnuts: where the first slice begins, in degrees clockwise from twelve o'clock; 0 where absent. */
  readonly firstSlice?: number;
  /** True where lines run on across missing values (`dispBlanksAs` span); they break there else. */
  readonly bridged?: boolean;
  /** Category names in drawing order (bars: from the top or left). */
  readonly categories: readonly string[];
  /** The header over the categories in the workbook. */
  readonly categoryTitle: string;
  /** Names of the groups that categories stand in, from the innermost level outwards; each as long as `categories`. */
  readonly outerCategories?: readonly (readonly string[])[];
  /** The days that the categories stand for, where the category axis runs in true time: ISO 8601, one for each category. */
  readonly days?: readonly string[];
  readonly series: readonly NativeSeries[];
  /** Further plots over this one on the same category axis, in drawing order: a line over columns, a reference line. */
  readonly overlays?: readonly NativeOverlay[];
  /** Scatter and bubble: the horizontal value axis. */
  readonly categoryAxis: NativeAxis;
  readonly valueAxis: NativeAxis;
  /** The value axis on the other side, of overlays that are `secondary`. */
  readonly secondaryAxis?: NativeAxis;
  /** Where the axes' own rectangle stands (a pie's circle), as fractions of the chart's width and height; Office chooses where absent. */
  readonly plotArea?: Rect;
  /** Lines only: true where the first and the last category stand on the plot's edges, not half a step inside them. */
  readonly edgeToEdge?: boolean;
  readonly legend?: 'top' | 'right' | 'bottom' | 'left';
  /** Top left corner of the legend as fractions of the chart's width and height; Office puts it on its side where absent. */
  readonly legendAt?: Pick<Rect, 'x' | 'y'>;
  /** Text of axes and labels; a size in points and a colour. */
  readonly text: TextStyle;
  /** Name of the workbook's sheet: 31 characters at most, without `[]:*?/\`. */
  readonly sheet: string;
  readonly language: string;
}

export type NativeKind = 'bar' | 'column' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'bubble';

/** A plot that shares the categories of the chart it lies on. */
export interface NativeOverlay {
  readonly kind: 'bar' | 'column' | 'line' | 'area' | 'scatter';
  readonly grouping: NativeChart['grouping'];
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly series: readonly NativeSeries[];
  /** True where its values are measured on `secondaryAxis`. */
  readonly secondary: boolean;
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
  /** Scatter and bubble: the horizontal value of each point. */
  readonly xValues?: readonly (string | null)[];
  /** Bubble only: the value that the area of each bubble stands for. */
  readonly sizes?: readonly (string | null)[];
  /** Office number format codes of the cells of `xValues` and `sizes`. */
  readonly xNumberFormat?: string;
  readonly sizeNumberFormat?: string;
  /** Headers of the columns of `xValues`, values and `sizes` in the workbook, where the series' name does not tell. */
  readonly columnTitles?: { readonly x?: string; readonly value?: string; readonly size?: string };
  /** Opacity of fills, 0 to 1; 1 where absent. */
  readonly opacity?: number;
  /** Scatter, and lines with points: the mark at each point; Office chooses where absent. */
  readonly marker?: NativeMarker;
  readonly errorBars?: readonly NativeErrorBars[];
  /** A series that only guides the eye (a mean, a limit): it stands in no legend. */
  readonly guide?: boolean;
  /**
   * An unseen series: no fill, no line, no marker, in no legend. It carries something: the range that stands on it in a stack,
   * its error bars (upright ticks), its labels (the names of categories along an axis of a scatter).
   */
  readonly base?: boolean;
  /** The line around bars, slices and areas, where the chart has one. */
  readonly outline?: { readonly colour: Colour; readonly width: number };
  /** Lines, areas' upper edges and scatter with joined points. Lines and scatter without it show only their markers. */
  readonly line?: {
    readonly width: number;
    readonly dash?: 'dash' | 'dot';
    readonly smooth?: boolean;
    readonly marker: boolean;
    /** Indices of points with a marker; all where absent. */
    readonly markerOnly?: readonly number[];
  };
}

export interface NativeMarker {
  readonly symbol: 'circle' | 'square' | 'diamond' | 'triangle' | 'plus' | 'x' | 'dash';
  /** Points across, 2 to 72 (ST_MarkerSize). */
  readonly size: number;
  readonly filled: boolean;
}

/** Error bars or ranges (ECMA-376 part 1, 21.2.2.55), lengths from the point in units of the axis, one for each point. */
export interface NativeErrorBars {
  readonly direction: 'x' | 'y';
  readonly plus: readonly (string | null)[];
  readonly minus: readonly (string | null)[];
  readonly colour: Colour;
  readonly width: number;
  /** True where the ends have a cross stroke. */
  readonly caps: boolean;
}

export interface NativeLabels {
  readonly position: 'outEnd' | 'inEnd' | 'ctr' | 'inBase' | 't' | 'b' | 'l' | 'r' | 'bestFit';
  /** Positions of labels that differ, by index: below a valley of a line whose others stand above. */
  readonly pointPositions?: ReadonlyMap<number, NativeLabels['position']>;
  readonly numberFormat: string;
  readonly show: 'value' | 'percent' | 'category' | 'series';
  readonly colour: Colour;
  /** Colours of labels that differ, by index. */
  readonly pointColours?: ReadonlyMap<number, Colour>;
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
  /**
   * Value axes: the drawn domain and the distance between ticks. Scatter over dates, and date axes: the domain's ends as serial
   * days of the 1900 date system (ECMA-376 part 1, 18.17.4.1; 1 is 1 January 1900), `majorUnit` in `timeUnit`s where there is one.
   */
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  /** Base of a logarithmic axis (2 to 1000); linear where absent. */
  readonly logBase?: number;
  /** Date axes: the unit in which `majorUnit` and the steps between categories count. */
  readonly timeUnit?: 'days' | 'months' | 'years';
  /** Side of the plot that the axis stands on, where it is not the usual one (left, bottom; right for the secondary axis). */
  readonly side?: 'left' | 'right' | 'top' | 'bottom';
  /** Value on the crossing axis where this one stands, where that is not its least. */
  readonly crossesAt?: number;
  readonly numberFormat?: string;
  /** Categories run from top to bottom in bars; Office counts from the bottom. */
  readonly reversed: boolean;
  readonly line: boolean;
  /** Colour and width (points) of the axis line, where there is one. */
  readonly lineColour?: Colour;
  readonly lineWidth?: number;
  readonly gridColour?: Colour;
  readonly gridWidth?: number;
  /** True where the axis has tick marks, outside its line. */
  readonly ticks?: boolean;
  /** Category axes: every how-manieth category, counted from the first, has its name shown; Office chooses where absent. */
  readonly labelStep?: number;
  /** Degrees by which the labels are turned clockwise (-90 to 90), where they are. */
  readonly labelAngle?: number;
  /** Top left corner of the title's box, turned as it is, as fractions of the chart's width and height; Office chooses where absent. */
  readonly titleAt?: Pick<Rect, 'x' | 'y'>;
  /** Colours of texts that differ from the chart's own: the axis' labels and its title. */
  readonly labelColour?: Colour;
  readonly titleColour?: Colour;
}
