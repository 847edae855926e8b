import type { ChartKind, ChartStory, ChartWords } from './chart-words.js';

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
  other: 'Chart',
};

/** English: `Bar chart of capacity, 3 categories: highest refining (26.96 Mt), lowest coking (18.01 Mt).` */
export const ENGLISH: ChartWords = {
  language: 'en',
  describe: (story) => `${opening(story)}: ${story.overTime ? change(story) : extremes(story)}.`,
  empty: (kind) => `${KINDS[kind]} without figures.`,
};

function opening({ kind, measure, categoryCount, series, overTime }: ChartStory): string {
  const points =
    categoryCount === 1
      ? overTime
        ? '1 period'
        : '1 category'
      : `${categoryCount} ${overTime ? 'periods' : 'categories'}`;
  const split = series.length > 1 ? `, by ${listed(series)}` : '';
  return `${KINDS[kind]} of ${measure}, ${points}${split}`;
}

function extremes({ highest, lowest, categoryCount }: ChartStory): string {
  if (categoryCount === 1 && highest.name === lowest.name) return `${highest.name} ${highest.text}`;
  if (highest.value === lowest.value) return `all ${highest.text}`;
  return `highest ${highest.name} (${highest.text}), lowest ${lowest.name} (${lowest.text})`;
}

function change(story: ChartStory): string {
  const { first, last, series } = story;
  if (series.length > 1 || first.name === last.name) return extremes(story);
  const way = last.value === first.value ? 'unchanged' : last.value > first.value ? 'up' : 'down';
  const ends = `from ${first.text} (${first.name}) to ${last.text} (${last.name})`;
  return `${way} ${ends}; ${extremes(story)}`;
}

function listed(names: readonly string[]): string {
  return names.length === 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
