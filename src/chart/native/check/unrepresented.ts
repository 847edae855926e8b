import { partsOf, type Plot } from '../plot/plot.js';
import type { ChartReading } from '../reading/chart-reading.js';
import { keyOf } from '../reading/chart-reading.js';
import type { MarkLayer, PlacedItem } from '../reading/mark-layer.js';
import { type Refusal, refuse } from '../refusal.js';

/**
 * A refusal where a mark of the drawing that shows is in no series of the plot; texts are checked by their labels. What no reader
 * has taken care of must not vanish from the chart that a user edits.
 */
export function unrepresented(plot: Plot, reading: ChartReading): { readonly refusal: Refusal } | undefined {
  const known = new Set<unknown>();
  for (const part of partsOf(plot)) {
    for (const item of part.also) known.add(item);
    const points = part.series.flatMap((series) => series.points);
    for (const point of points) known.add(point?.placed.item);
  }
  for (const layer of reading.layers.filter(({ type }) => type !== 'text')) {
    const lost = layer.groups.flat().filter((placed) => !known.has(placed.item) && isDrawn(placed, layer));
    if (lost.length > 0) return refuse(...wordsFor(lost, layer));
  }
  return undefined;
}

/** Marks without extent, colour or place paint nothing. */
function isDrawn({ item, x, y }: PlacedItem, { type }: MarkLayer): boolean {
  if (item.opacity === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return false;
  if (type === 'line' || type === 'area') return item.defined !== false;
  if (type === 'rect') return item.width !== 0 && item.height !== 0;
  if (type === 'symbol') return item.size !== 0;
  return true;
}

function wordsFor(lost: readonly PlacedItem[], { type }: MarkLayer): [string, string] {
  const [{ datum }] = lost as [PlacedItem];
  const row = Object.entries(datum)
    .filter(([field, value]) => !field.startsWith('_') && typeof value !== 'object')
    .slice(0, 3)
    .map(([field, value]) => `${field}: ${keyOf(value)}`)
    .join(', ');
  const many = `${lost.length} ${type} mark${lost.length === 1 ? ' has' : 's have'} no place in a native chart (${row})`;
  return [many, 'show one value for each category and series'];
}
