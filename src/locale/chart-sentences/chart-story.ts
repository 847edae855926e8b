/** What a chart shows, in figures that are already written as the report's language writes them. */
export type ChartStory = FiguresStory | CloudStory | CellsStory | MapStory | PlotsStory | EmptyStory;

/** Values of categories: extremes, or the change where the categories are times. */
export interface FiguresStory {
  readonly tells: 'figures';
  readonly kind: ChartKind;
  /** What is measured. */
  readonly measure: string;
  readonly categoryCount: number;
  /** Names of series, where there are several. */
  readonly series: readonly string[];
  readonly first: NamedFigure;
  readonly last: NamedFigure;
  readonly highest: NamedFigure;
  readonly lowest: NamedFigure;
  /** True where the categories are times: then the change counts, else the extremes. */
  readonly overTime: boolean;
  /** The first and last figure of each series, where there are several and few. */
  readonly changes: readonly SeriesChange[];
  /** Reference lines: what they show and where. */
  readonly guides: readonly NamedFigure[];
  /** Measures of further lines on an axis of their own. */
  readonly besides: readonly string[];
}

export interface SeriesChange {
  readonly name: string;
  readonly first: NamedFigure;
  readonly last: NamedFigure;
}

/** Points between two axes: how many, and how far they reach. */
export interface CloudStory {
  readonly tells: 'cloud';
  readonly kind: 'scatter' | 'bubble';
  readonly count: number;
  readonly x: MeasuredRange;
  readonly y: MeasuredRange;
  readonly size?: MeasuredRange;
  /** Names of groups, where colour or shape tell some apart. */
  readonly groups: readonly string[];
}

/** What an axis measures and between which values the points lie; only categories where it has no numbers. */
export interface MeasuredRange {
  readonly measure: string;
  readonly low?: string;
  readonly high?: string;
  readonly categoryCount?: number;
}

/** Cells of a heat map. */
export interface CellsStory {
  readonly tells: 'cells';
  readonly count: number;
  readonly measure?: string;
  readonly rows: string;
  readonly columns: string;
  readonly highest?: NamedFigure;
  readonly lowest?: NamedFigure;
}

/** A map: what is drawn on it. */
export interface MapStory {
  readonly tells: 'map';
  readonly areas: number;
  readonly points: number;
}

/** Several plots in one picture. */
export interface PlotsStory {
  readonly tells: 'plots';
  readonly count: number;
  /** Titles of axes, each once. */
  readonly measures: readonly string[];
  /** What the plots are told apart by, and the heads that say so. */
  readonly heads: readonly string[];
}

export interface EmptyStory {
  readonly tells: 'nothing';
  readonly kind: ChartKind;
}

/** Kinds that the languages have a name for. */
export type ChartKind =
  | 'bar'
  | 'column'
  | 'line'
  | 'pie'
  | 'doughnut'
  | 'dots'
  | 'area'
  | 'scatter'
  | 'bubble'
  | 'range'
  | 'histogram'
  | 'other';

/** A figure with the category, and the series where there are several, that it belongs to. */
export interface NamedFigure {
  readonly name: string;
  readonly text: string;
  readonly value: number;
}

/** One or two sentences on what a chart shows, in one language: kind, measure, count, extremes, and the change where the categories are times. */
export type DescribeChart = (story: ChartStory) => string;
