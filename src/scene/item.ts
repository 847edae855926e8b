import type { Colour } from '../base/colour.js';
import type { Origin } from '../base/diagnostic.js';
import type { Insets, Matrix, Rect } from '../base/geometry.js';
import type { Drawing } from './drawing.js';
import type { NativeChart } from './native-chart.js';
import type { FigureSpan, Line, Paragraph } from './text.js';

/** A thing on a page: its meaning (for native objects) and its setting (for drawn ones). */
export type Item = TextItem | TableItem | ChartItem | ImageItem | ShapeItem | GroupItem;

interface ItemBase {
  /** Unique in the scene and stable through editions: made of page id, frame or block id, and place. */
  readonly id: string;
  /** The name a presenter sees in the selection pane, in the report's language. */
  readonly name: string;
  readonly rect: Rect;
  /** The layout's frame that this item fills; a placeholder where the layout has one of that name. */
  readonly frame?: string;
  /** Furniture (running header, page number, rules): an artifact in PDF, decorative in a deck. */
  readonly furniture?: boolean;
  readonly origin?: Origin;
}

export interface TextItem extends ItemBase {
  readonly kind: 'text';
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly Line[];
  readonly insets: Insets;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly fill?: Colour;
  /** What a slide field the text stands for, so that Office keeps it live. */
  readonly field?: 'slideNumber' | 'date' | 'footer';
}

export interface TableItem extends ItemBase {
  readonly kind: 'table';
  /** Resolved widths and heights in points; they add up to the rectangle. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** How many rows at the top are header rows (repeated where a table goes on). */
  readonly headerRows: number;
  readonly cells: readonly TableCell[];
  readonly rules: readonly TableRule[];
  /** What a reader who does not see it needs to know. */
  readonly alternative: string;
  /** What the figures in `alternative` are. */
  readonly alternativeFigures?: readonly FigureSpan[];
}

export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header?: 'column' | 'row';
  readonly paragraphs: readonly Paragraph[];
  /** Lines relative to the cell's top left. */
  readonly lines: readonly Line[];
  readonly insets: Insets;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly fill?: Colour;
}

/** A horizontal rule of a table: above row `row` (row count = under the last), from column to column (end excluded). */
export interface TableRule {
  readonly row: number;
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly width: number;
  readonly colour: Colour;
}

export interface ChartItem extends ItemBase {
  readonly kind: 'chart';
  /** The chart's name: that of its spec file. */
  readonly chart: string;
  readonly drawing: Drawing;
  /** Absent where the spec lies outside the native subset: writers then use the drawing. */
  readonly native?: NativeChart;
  /** Why there is no native chart, for the report of a build; absent where there is one. */
  readonly notNative?: NotNative;
  /** What it is drawn from, table by table: it travels with a brief. */
  readonly rows?: readonly ChartRows[];
  /** Written from the data in the report's language: what is shown, the extremes, the change. */
  readonly alternative: string;
  /** What the figures in `alternative` are. */
  readonly alternativeFigures?: readonly FigureSpan[];
}

/** A table behind a chart, as text: decimals in full, words of the document's language. */
export interface ChartRows {
  /** Name of the report's table, or `values-1` … for values that stand in the spec. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Why a chart is a picture, and what would make it native: plain clauses without a full stop. */
export interface NotNative {
  readonly why: string;
  readonly change: string;
  /** What is to be changed: a value of the chart's spec, or the attribute of the template that wants a picture. */
  readonly origin?: Origin;
}

export interface ImageItem extends ItemBase {
  readonly kind: 'image';
  readonly source: ImageSource;
  /** Empty for a decorative image. */
  readonly alternative: string;
  /** What the figures in `alternative` are. */
  readonly alternativeFigures?: readonly FigureSpan[];
}

export type ImageSource =
  | { readonly kind: 'raster'; readonly mediaType: 'image/png' | 'image/jpeg'; readonly bytes: Uint8Array }
  | { readonly kind: 'drawing'; readonly drawing: Drawing };

export interface ShapeItem extends ItemBase {
  readonly kind: 'shape';
  readonly geometry: 'rectangle' | 'ellipse' | 'line';
  readonly fill?: Colour;
  readonly stroke?: { readonly colour: Colour; readonly width: number; readonly dash?: readonly number[] };
}

export interface GroupItem extends ItemBase {
  readonly kind: 'group';
  readonly transform: Matrix;
  readonly items: readonly Item[];
}
