import { widthOf } from '../width-of.js';
import type { DraftedChart } from './drafted-chart.js';

/** Most rows of a chart of half the width, and the longest label there; a Chinese character takes the room of two. */
const ROWS = 6;
const ROOM = 24;

/** True for two charts that stand side by side: short ones, whose labels leave room for their bars. */
export function isPair(charts: readonly DraftedChart[]): boolean {
  return (
    charts.length === 2 &&
    charts.every(
      ({ shape, rows }) => shape === 'bars' && rows.length <= ROWS && rows.every(({ label }) => widthOf(label) <= ROOM),
    )
  );
}
