import { allMarks, itemText, type SceneMark } from '../vega/scenegraph.js';
import type { ChartStory } from '../../locale/chart-sentences/chart-story.js';

/** Heads of facets (vega-scenegraph roles). */
const HEADS = new Set(['row-header', 'column-header']);

/** The story of several plots in one picture: how many, what they measure, and what tells them apart. */
export function plotsStory(root: SceneMark): ChartStory {
  const placed = allMarks(root);
  const cells = placed.filter(({ mark }) => mark.role === 'scope' && mark.marktype === 'group');
  const plots = cells.flatMap(({ mark }) => mark.items.filter((item) => holdsMarks(item.items ?? [])));
  const texts = (roles: ReadonlySet<string>) => {
    const marks = placed.filter(({ mark }) => roles.has(mark.role ?? ''));
    const words = marks.flatMap(({ mark }) => mark.items.map(itemText)).filter((text) => text !== '');
    return [...new Set(words)];
  };
  const heads = placed
    .filter(({ mark, within }) => mark.marktype === 'text' && within.some(({ role }) => HEADS.has(role ?? '')))
    .filter(({ mark }) => mark.role === 'title-text')
    .flatMap(({ mark }) => mark.items.map(itemText));
  return {
    tells: 'plots',
    count: Math.max(1, plots.length),
    measures: texts(new Set(['axis-title'])),
    heads: [...new Set(heads)].filter((text) => text !== ''),
  };
}

/** A plot has data marks of its own, not only axes and further plots. */
function holdsMarks(marks: readonly SceneMark[]): boolean {
  return marks.some((mark) => (mark.role === 'mark' && mark.marktype !== 'group') || isSplit(mark));
}

function isSplit(mark: SceneMark): boolean {
  return mark.marktype === 'group' && String(mark.name).endsWith('pathgroup');
}
