import type { ChartReading } from '../reading/chart-reading.js';
import { type Found, refuse } from '../refusal.js';
import { readArcs } from './arcs/read-arcs.js';
import { readOnCategories } from './on-categories.js';
import { readOnNumbers } from './on-numbers.js';
import type { Plot } from './plot.js';
import { type SortedMarks, sortMarks } from './sort-marks.js';

/** What the chart's marks say, text aside: bars, lines, areas and dots over categories; points and lines between numbers; or arcs. */
export function readPlot(reading: ChartReading): Found<Plot> {
  const sorted = sortMarks(reading);
  if ('refusal' in sorted) return sorted;
  const marks = sorted.found;
  if (marks.arcs.length > 0) return readRound(marks, reading);
  const overCategories = readOnCategories(marks, reading);
  if ('found' in overCategories || marks.bars.length > 0 || marks.curves.some(({ type }) => type === 'area'))
    return overCategories;
  return readOnNumbers(marks, reading);
}

function readRound({ arcs, bars, curves, symbols, ticks, rules }: SortedMarks, reading: ChartReading): Found<Plot> {
  const [first, second] = arcs;
  const others = [...bars, ...curves, ...symbols, ...ticks, ...rules];
  if (second) return refuse('there are several layers of arcs', 'show them as charts of their own');
  if (others[0])
    return refuse(`${others[0].type} marks stand beside the arcs`, 'leave them out, or say it in the caption');
  return readArcs(first!, reading);
}
