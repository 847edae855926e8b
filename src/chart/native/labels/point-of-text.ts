import { partsOf, type Plot, type PlotPart } from '../plot/plot.js';
import { keyOf } from '../reading/chart-reading.js';
import type { PlacedItem } from '../reading/mark-layer.js';
import { slotOf } from '../reading/slots.js';

/** A point by the index of its series among all of the plot's, and its own index. */
export interface PointPlace {
  readonly series: number;
  readonly index: number;
}

/**
 * Finds the point that a text belongs to: the mark of the same row; else the one with the same category and series fields, as
 * where the text's layer has aggregated for itself; else, of dots and lines, the one at the very place.
 */
export function pointFinder(plot: Plot): (text: PlacedItem) => PointPlace | undefined {
  const parts = partsOf(plot);
  const firsts = parts.map((_, at) => parts.slice(0, at).reduce((sum, part) => sum + part.series.length, 0));
  const { rows, places } = pointIndex(parts, firsts);
  return (text) =>
    rows.get(text.datum) ??
    parts.flatMap((part, at) => byFields(text, part, firsts[at]!) ?? [])[0] ??
    (plot.kind === 'bar' || plot.kind === 'column' ? undefined : places.get(placeKey(text)));
}

/** All points by the row that they were drawn from, and by where they stand. */
function pointIndex(
  parts: readonly PlotPart[],
  firsts: readonly number[],
): { readonly rows: ReadonlyMap<unknown, PointPlace>; readonly places: ReadonlyMap<string, PointPlace> } {
  const rows = new Map<unknown, PointPlace>();
  const places = new Map<string, PointPlace>();
  const all = parts.flatMap((part, at) =>
    part.series.map((series, offset) => ({ series, index: firsts[at]! + offset })),
  );
  for (const { series, index } of all.filter((each) => !each.series.base))
    for (const [at, point] of series.points.entries()) {
      if (!point) continue;
      const place = { series: index, index: at };
      // A guide's row is at all of its points; its label stands at the end.
      const known = rows.has(point.placed.datum) || (series.guide === true && at < series.points.length - 1);
      if (!known) rows.set(point.placed.datum, place);
      places.set(placeKey(point.placed), place);
    }
  return { rows, places };
}

function placeKey({ x, y }: PlacedItem): string {
  return `${Math.round(x * 10)} ${Math.round(y * 10)}`;
}

/** By the text's own fields, as the marks themselves have them. */
function byFields(text: PlacedItem, part: PlotPart, first: number): PointPlace | undefined {
  const { datum } = text;
  if (part.series.some(({ guide }) => guide) || (part.categoryField !== '' && !(part.categoryField in datum)))
    return undefined;
  const index = part.slots
    ? slotOf(part.slots, text)
    : part.categories.findIndex((category) => keyOf(category) === keyOf(datum[part.categoryField]));
  if (index < 0) return undefined;
  const { seriesField } = part;
  const seen = part.series.flatMap((series, at) => (series.base ? [] : [{ series, at }]));
  const own =
    seen.length === 1 && seriesField === undefined
      ? seen[0]
      : seen.find(({ series: { key } }) => seriesField !== undefined && keyOf(key) === keyOf(datum[seriesField]));
  return own?.series.points[index] ? { series: first + own.at, index } : undefined;
}
