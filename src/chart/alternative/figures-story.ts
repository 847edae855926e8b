import type { ChartStory, FiguresStory, NamedFigure } from '../../locale/chart-sentences/chart-story.js';

/** The story with its extremes, or only its kind where there is no figure. */
export function storyOf(
  story: Omit<FiguresStory, 'tells' | 'first' | 'last' | 'highest' | 'lowest'>,
  figures: readonly NamedFigure[],
): ChartStory {
  const [first] = figures;
  if (!first) return { tells: 'nothing', kind: story.kind };
  const highest = figures.reduce((best, figure) => (figure.value > best.value ? figure : best));
  const lowest = figures.reduce((best, figure) => (figure.value < best.value ? figure : best));
  return { tells: 'figures', ...story, first, last: figures.at(-1)!, highest, lowest };
}
