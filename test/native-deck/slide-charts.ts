import path from 'node:path';
import type { ReadPackage } from '../write/pptx/read-deck.js';
import type { ReadChart } from './read-charts.js';
import { readCharts } from './read-charts.js';

/** The charts on each slide, in the order of the slides and of the frames on them. */
export function slideCharts(deck: ReadPackage): readonly (readonly ReadChart[])[] {
  const charts = new Map(readCharts(deck).map((chart) => [chart.part, chart]));
  const slides = deck.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const number = (name: string) => Number(/\d+(?=\.xml)/.exec(name));
  return slides
    .toSorted((first, second) => number(first) - number(second))
    .map((slide) => {
      const relationships = deck.all(`ppt/slides/_rels/${path.posix.basename(slide)}.rels`, 'Relationship');
      const targets = new Map(relationships.map((entry) => [entry.getAttribute('Id'), entry.getAttribute('Target')!]));
      return deck.all(slide, 'c:chart').map((frame) => {
        const target = targets.get(frame.getAttribute('r:id'))!;
        return charts.get(path.posix.join('ppt/slides', target))!;
      });
    });
}
