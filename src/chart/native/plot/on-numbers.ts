import type { ChartReading } from '../reading/chart-reading.js';
import type { MarkLayer } from '../reading/mark-layer.js';
import { type Found, found, refuse } from '../refusal.js';
import { markersOf } from './curves/markers.js';
import { parted } from './curves/parted-symbols.js';
import type { Plot, PlotPart } from './plot.js';
import { readPaths } from './points/read-paths.js';
import { readPoints } from './points/read-points.js';
import { withCaps } from './rules/caps.js';
import { readRules } from './rules/read-rules.js';
import type { SortedMarks } from './sort-marks.js';

/** Points, and lines between points, over two axes of numbers: a scatter or bubbles. */
export function readOnNumbers(marks: SortedMarks, reading: ChartReading): Found<Plot> {
  const { free, markers } = parted(marks.symbols, marks.curves);
  const placed = markersOf(markers);
  const readers = [
    ...[...free, ...marks.ticks].map((layer) => () => readPoints(layer, reading)),
    ...marks.curves.map((layer) => () => readPaths(layer, placed, reading)),
  ];
  const parts: PlotPart[] = [];
  for (const read of readers) {
    const part = read();
    if ('refusal' in part) return part;
    parts.push(part.found);
  }
  if (parts[0]) parts[0] = { ...parts[0], also: [...parts[0].also, ...itemsOf(markers)] };
  const ruled = readRules(marks.rules, parts, reading);
  if ('refusal' in ruled) return ruled;
  return together(withCaps(ruled.found, marks.caps));
}

function itemsOf(layers: readonly MarkLayer[]): PlotPart['also'] {
  return layers.flatMap((layer) => layer.groups.flat()).map(({ item }) => item);
}

/** One scatter of all parts: each series has its own places. */
function together(parts: readonly PlotPart[]): Found<Plot> {
  const [first, ...others] = parts;
  if (!first) return refuse('there are no points', 'check the data');
  const bubbles = parts.filter(({ kind }) => kind === 'bubble');
  if (bubbles.length > 0 && parts.length > 1)
    return refuse('Office combines bubbles with nothing else', 'leave the other marks out, or take “size” off');
  const strange = others.find(
    (part) => part.categoryScale !== first.categoryScale || part.valueScale !== first.valueScale,
  );
  if (strange) return refuse('the points stand on several pairs of axes', 'let the layers share x and y');
  const seriesField = parts.find((part) => part.seriesField !== undefined)?.seriesField;
  return found({
    ...first,
    ...(seriesField !== undefined && { seriesField }),
    series: parts.flatMap(({ series }) => series),
    also: parts.flatMap(({ also }) => also),
    overlays: [],
  });
}
