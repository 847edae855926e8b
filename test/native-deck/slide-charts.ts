import path from 'node:path';
import type { ReadPackage } from '../write/pptx/read-deck.js';
import type { ReadChart } from './read-charts.js';
import { readCharts } from './read-charts.js';

/** The chart on each slide, in the order of the slides; undefined where there is none. */
export function slideCharts(deck: ReadPackage): readonly (ReadChart | undefined)[] {
  const charts = new Map(readCharts(deck).map((chart) => [chart.part, chart]));
  const slides = deck.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const number = (name: string) => Number(/\d+(?=\.xml)/.exec(name));
  return slides
    .toSorted((first, second) => number(first) - number(second))
    .map((slide) => {
      const relationships = `ppt/slides/_rels/${path.posix.basename(slide)}.rels`;
      const target = deck
        .all(relationships, 'Relationship')
        .find((entry) => entry.getAttribute('Type')!.endsWith('/chart'))
        ?.getAttribute('Target');
      return target ? charts.get(path.posix.join('ppt/slides', target)) : undefined;
    });
}
