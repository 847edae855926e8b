import { categoryNames } from '../native/axes/category-names.js';
import type { Plot } from '../native/plot/plot.js';
import type { ChartReading } from '../native/reading/chart-reading.js';
import type { PlacedItem } from '../native/reading/mark-layer.js';
import { seriesNames } from '../native/series/series-names.js';
import { ROW_COLUMN } from '../spec/with-tables.js';
import { itemText } from '../vega/scenegraph.js';
import type { ChartKind, ChartStory, NamedFigure } from './chart-words.js';

/** A category that is a year, a month, a quarter or a span of them, in digits or in either language's words. */
const TIME =
  /^(19|20)\d\d([年\-/.–—~～]|$)|^\d{1,2}月|^(Q[1-4]|[1-4]Q)\b|季度|^(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b/;

/** The story of a plot: what its points say. Undefined where no point has a value. */
export function plotStory(
  plot: Plot,
  reading: ChartReading,
  columnLabel: (field: string) => string,
): ChartStory | { readonly kind: ChartKind } {
  const names = categoryNames(plot, reading);
  const several = plot.series.length > 1;
  const seriesWords = seriesNames(plot, reading, { columnLabel });
  const figures = plot.series.flatMap((series, position) =>
    series.points.flatMap((point, index): NamedFigure[] => {
      if (!point || point.value === null) return [];
      const name = several ? `${names[index]} ${seriesWords[position]}` : names[index]!;
      return [
        { name, text: figureText(point.placed, plot.valueField, point.value, reading), value: Number(point.value) },
      ];
    }),
  );
  const story = {
    kind: plot.kind,
    measure: measureName(plot, reading, columnLabel),
    categoryCount: names.length,
    series: several ? seriesWords : [],
    overTime: names.length > 1 && names.every((name) => TIME.test(name)),
  };
  return storyOf(story, figures);
}

/** The story with its extremes, or only its kind where there is no figure. */
export function storyOf(
  story: Omit<ChartStory, 'first' | 'last' | 'highest' | 'lowest'>,
  figures: readonly NamedFigure[],
): ChartStory | { readonly kind: ChartKind } {
  const [first] = figures;
  if (!first) return { kind: story.kind };
  const highest = figures.reduce((best, figure) => (figure.value > best.value ? figure : best));
  const lowest = figures.reduce((best, figure) => (figure.value < best.value ? figure : best));
  return { ...story, first, last: figures.at(-1)!, highest, lowest };
}

/** The axis' title, where it has one, else the column's own label. */
function measureName(plot: Plot, reading: ChartReading, columnLabel: (field: string) => string): string {
  const direction = plot.kind === 'bar' ? 'horizontal' : 'vertical';
  const title = plot.valueScale ? reading.axes.find((axis) => axis.direction === direction)?.title : undefined;
  return title ?? columnLabel(plot.valueField);
}

/** A figure as the chart prints it: its own label, the table's formatted text, or the bare decimal. */
export function figureText(
  { datum }: PlacedItem,
  field: string,
  value: string,
  reading: Pick<ChartReading, 'layers'>,
): string {
  const formatted = datum[`${field}_text`];
  if (typeof formatted === 'string' && formatted !== '') return formatted;
  const texts = reading.layers.filter((layer) => layer.type === 'text').flatMap((layer) => layer.groups.flat());
  const label = texts.find((text) => text.datum === datum || sameRow(text.datum, datum));
  const words = label ? itemText(label.item) : '';
  return /\d/.test(words) ? words : value;
}

function sameRow(first: PlacedItem['datum'], second: PlacedItem['datum']): boolean {
  return first[ROW_COLUMN] !== undefined && first[ROW_COLUMN] === second[ROW_COLUMN];
}
