import { categoryNames, outerNames } from '../native/axes/category-names.js';
import { partsOf, type Plot, type PlotPart, type PlotSeries } from '../native/plot/plot.js';
import type { ChartReading } from '../native/reading/chart-reading.js';
import { seriesNames } from '../native/series/series-names.js';
import type {
  ChartKind,
  ChartStory,
  FiguresStory,
  NamedFigure,
  SeriesChange,
} from '../../locale/chart-sentences/chart-story.js';
import { cloudStory } from './cloud-story.js';
import { figureText, short } from './figure-text.js';
import { storyOf } from './figures-story.js';

/** A category that is a year, a month, a quarter or a span of them, in digits or in either language's words. */
const TIME =
  /^(19|20)\d\d([年\-/.–—~～]|$)|^\d{1,2}月|^(Q[1-4]|[1-4]Q)\b|季度|^(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b/;

/** More series than this are told by their extremes alone. */
const FEW = 3;

/** The story of a plot: what its points say. */
export function plotStory(plot: Plot, reading: ChartReading, columnLabel: (field: string) => string): ChartStory {
  if (plot.kind === 'scatter' || plot.kind === 'bubble') return cloudStory(plot, reading, columnLabel);
  const names = namesOf(plot, reading);
  const words = seriesNames(plot, reading, { columnLabel });
  const own = plot.series
    .map((series, index) => ({ series, name: words[index]! }))
    .filter(({ series }) => !series.base && !series.guide);
  const several = own.length > 1;
  const lists = own.map(({ series, name }) => ({
    name,
    figures: figuresOf(series, plot, names, several ? name : '', reading),
  }));
  const overTime = names.length > 1 && (plot.slots?.days !== undefined || names.every((name) => TIME.test(name)));
  return storyOf(
    {
      kind: kindOf(plot),
      measure: measureName(plot, reading, columnLabel),
      categoryCount: names.length,
      series: several ? own.map(({ name }) => name) : [],
      overTime,
      changes: overTime && several && own.length <= FEW ? lists.flatMap(changeOf) : [],
      ...overlayWords(plot, words, reading, columnLabel),
    },
    lists.flatMap(({ figures }) => figures),
  );
}

/** Days as precise as their axis: a month is no first of it. */
function namesOf(plot: Plot, reading: ChartReading): readonly string[] {
  const length = { days: 10, months: 7, years: 4 }[plot.slots?.timeUnit ?? 'days'];
  const inner = categoryNames(plot, reading);
  const outer = plot.slots?.outer ? outerNames(plot.slots, reading) : [];
  const names = outer.length > 0 ? inner.map((name, index) => `${outer[index]} ${name}`) : inner;
  return plot.slots?.days ? names.map((day) => day.slice(0, length)) : names;
}

function kindOf(plot: Plot): ChartKind {
  if (plot.kind === 'column' && plot.slots?.names?.every((name) => /.–./.test(name))) return 'histogram';
  if (plot.series.some(({ base }) => base)) return 'range';
  if (plot.kind === 'line' && plot.series.every(({ line }) => line === undefined)) return 'dots';
  return plot.kind;
}

function figuresOf(
  series: PlotSeries,
  plot: PlotPart,
  names: readonly string[],
  seriesName: string,
  reading: ChartReading,
): readonly NamedFigure[] {
  const foot = plot.series.find(({ base }) => base);
  return series.points.flatMap((point, index): NamedFigure[] => {
    if (!point || point.value === null) return [];
    const name = seriesName === '' ? names[index]! : `${names[index]} ${seriesName}`;
    const start = foot?.points[index]?.value;
    if (start !== undefined && start !== null) {
      const end = Number((Number(start) + Number(point.value)).toPrecision(12));
      return [{ name, text: `${short(start)}–${short(String(end))}`, value: end }];
    }
    return [
      { name, text: figureText(point.placed, plot.valueField, point.value, reading), value: Number(point.value) },
    ];
  });
}

/** From the first figure of a series to its last, under the names of their categories alone. */
function changeOf({
  name,
  figures,
}: {
  readonly name: string;
  readonly figures: readonly NamedFigure[];
}): SeriesChange[] {
  const [first, last] = [figures[0], figures.at(-1)];
  const bare = (figure: NamedFigure) => ({ ...figure, name: figure.name.slice(0, -name.length - 1) });
  return first && last ? [{ name, first: bare(first), last: bare(last) }] : [];
}

/** Reference lines with their values, and what further lines measure on an axis of their own. */
function overlayWords(
  plot: Plot,
  words: readonly string[],
  reading: ChartReading,
  columnLabel: (field: string) => string,
): Pick<FiguresStory, 'guides' | 'besides'> {
  const all = partsOf(plot).flatMap((part) => part.series.map((series) => ({ series, part })));
  const guides = all.flatMap(({ series, part }, index): NamedFigure[] => {
    const value = series.points[0]?.value;
    const level = series.guide && value && series.points.every((point) => point?.value === value);
    return level && part !== plot ? [{ name: words[index]!, text: short(value), value: Number(value) }] : [];
  });
  const second = plot.overlays.filter((part) => part.valueScale !== plot.valueScale);
  return { guides, besides: second.map((part) => measureName(part, reading, columnLabel)) };
}

/** The axis' title, where it has one, else the column's own label. */
export function measureName(part: PlotPart, reading: ChartReading, columnLabel: (field: string) => string): string {
  const direction = part.kind === 'bar' ? 'horizontal' : 'vertical';
  const axis = reading.axes.find((each) => each.scale === part.valueScale && each.direction === direction);
  return (part.valueScale === undefined ? undefined : axis?.title) ?? columnLabel(part.valueField);
}
