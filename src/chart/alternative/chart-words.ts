/** What a chart shows, in figures that are already written as the report's language writes them. */
export interface ChartStory {
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
}

/** Kinds that the languages have a name for. */
export type ChartKind =
  'bar' | 'column' | 'line' | 'pie' | 'doughnut' | 'dots' | 'area' | 'scatter' | 'bubble' | 'other';

/** A figure with the category, and the series where there are several, that it belongs to. */
export interface NamedFigure {
  readonly name: string;
  readonly text: string;
  readonly value: number;
}

/** The sentences of one language. */
export interface ChartWords {
  /** BCP 47 tag, or its beginning. */
  readonly language: string;
  readonly describe: (story: ChartStory) => string;
  /** A chart without any figure. */
  readonly empty: (kind: ChartKind) => string;
}
