import type {
  CellsStory,
  ChartKind,
  ChartStory,
  CloudStory,
  FiguresStory,
  MapStory,
  MeasuredRange,
  NamedFigure,
  PlotsStory,
  SeriesChange,
} from './chart-story.js';

const KINDS: Readonly<Record<ChartKind, string>> = {
  bar: 'Bar chart',
  column: 'Column chart',
  line: 'Line chart',
  pie: 'Pie chart',
  doughnut: 'Doughnut chart',
  dots: 'Dot plot',
  area: 'Area chart',
  scatter: 'Scatter plot',
  bubble: 'Bubble chart',
  range: 'Chart of ranges',
  histogram: 'Histogram',
  other: 'Chart',
};

/** English: `Bar chart of capacity, 3 categories: highest refining (26.96 Mt), lowest coking (18.01 Mt).` */
export function describeInEnglish(story: ChartStory): string {
  switch (story.tells) {
    case 'figures':
      return `${opening(story)}: ${story.overTime ? change(story) : extremes(story)}${besides(story)}.`;
    case 'cloud':
      return cloud(story);
    case 'cells':
      return cells(story);
    case 'map':
      return map(story);
    case 'plots':
      return plots(story);
    case 'nothing':
      return `${KINDS[story.kind]} without figures.`;
  }
}

function opening({ kind, measure, categoryCount, series, overTime }: FiguresStory): string {
  const things = kind === 'histogram' ? 'class' : overTime ? 'period' : 'category';
  const points = counted(categoryCount, things);
  const split = series.length > 1 ? `, by ${listed(series)}` : '';
  return `${KINDS[kind]} of ${measure}, ${points}${split}`;
}

function extremes({ highest, lowest, categoryCount }: FiguresStory): string {
  if (categoryCount === 1 && highest.name === lowest.name) return `${highest.name} ${highest.text}`;
  if (highest.value === lowest.value) return `all ${highest.text}`;
  return `highest ${highest.name} (${highest.text}), lowest ${lowest.name} (${lowest.text})`;
}

function change(story: FiguresStory): string {
  const { first, last, changes } = story;
  if (changes.length > 0) return `${changes.map(seriesChange).join('; ')}; ${extremes(story)}`;
  if (story.series.length > 1 || first.name === last.name) return extremes(story);
  return `${way(first, last)} from ${first.text} (${first.name}) to ${last.text} (${last.name}); ${extremes(story)}`;
}

function seriesChange({ name, first, last }: SeriesChange): string {
  if (first.name === last.name) return `${name} ${first.text} (${first.name})`;
  return `${name} ${way(first, last)} from ${first.text} (${first.name}) to ${last.text} (${last.name})`;
}

function way(first: NamedFigure, last: NamedFigure): string {
  if (last.value === first.value) return 'unchanged';
  return last.value > first.value ? 'up' : 'down';
}

function besides({ guides, besides: measures }: FiguresStory): string {
  const lines = guides.map(({ name, text }) => `reference line at ${text} (${name})`);
  const more = measures.length > 0 ? [`with ${listed(measures)} as a line on a second axis`] : [];
  return [...lines, ...more].map((words) => `; ${words}`).join('');
}

function cloud({ kind, count, x, y, size, groups }: CloudStory): string {
  const split = groups.length > 1 ? `, by ${listed(groups)}` : '';
  const ends = [x, y, size].flatMap((range) => (range && range.measure !== '' ? reach(range) : []));
  const measures = [y.measure, x.measure].filter((measure) => measure !== '').join(' against ');
  return `${KINDS[kind]} of ${measures}, ${counted(count, 'point')}${split}: ${ends.join('; ')}.`;
}

function reach({ measure, low, high, categoryCount }: MeasuredRange): string {
  if (categoryCount !== undefined) return `${measure} in ${counted(categoryCount, 'category')}`;
  return low === high ? `${measure} ${low}` : `${measure} from ${low} to ${high}`;
}

function cells({ count, measure, rows, columns, highest, lowest }: CellsStory): string {
  const of = measure === undefined ? '' : ` of ${measure}`;
  const ends =
    highest && lowest && highest.value !== lowest.value
      ? `: highest ${highest.name} (${highest.text}), lowest ${lowest.name} (${lowest.text})`
      : '';
  return `Heat map${of} by ${rows} and ${columns}, ${counted(count, 'cell')}${ends}.`;
}

function map({ areas, points }: MapStory): string {
  const parts = [areas > 0 ? counted(areas, 'area') : '', points > 0 ? counted(points, 'point') : ''].filter(Boolean);
  return parts.length > 0 ? `Map with ${parts.join(' and ')}.` : 'Map.';
}

function plots({ count, measures, heads }: PlotsStory): string {
  const of = measures.length > 0 ? ` of ${listed(measures)}` : '';
  const by = heads.length > 1 ? `, one for each of ${listed(heads)}` : '';
  return `${counted(count, 'chart')} in one picture${of}${by}.`;
}

const PLURALS: Readonly<Record<string, string>> = { category: 'categories', class: 'classes' };

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${PLURALS[thing] ?? `${thing}s`}`;
}

/** More names than this only tire who listens. */
const MOST = 8;

function listed(names: readonly string[]): string {
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')} and ${names.length - MOST + 1} others`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
