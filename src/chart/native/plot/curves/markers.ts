import type { NativeMarker } from '../../../../scene/native-chart.js';
import { type ChartReading, paintOf } from '../../reading/chart-reading.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { markerOf } from '../points/marker.js';
import type { PlotPoint, PlotSeries } from '../plot.js';

/** Symbols that stand on the points of lines. */
export interface Markers {
  /** The symbol on a point, where there is one; of several the topmost. */
  readonly at: (placed: PlacedItem) => PlacedItem | undefined;
  /** Every symbol on a point. */
  readonly all: (placed: PlacedItem) => readonly PlacedItem[];
}

/** Symbols by their places, to a tenth of a point. */
export function markersOf(layers: readonly MarkLayer[]): Markers {
  const places = new Map<string, PlacedItem[]>();
  for (const placed of layers.flatMap((layer) => layer.groups.flat())) {
    if (placed.item.opacity === 0) continue;
    const key = placeKey(placed);
    places.set(key, [...(places.get(key) ?? []), placed]);
  }
  const all = (placed: PlacedItem) => places.get(placeKey(placed)) ?? [];
  return { all, at: (placed) => all(placed).at(-1) };
}

function placeKey({ x, y }: PlacedItem): string {
  return `${Math.round(x * 10)} ${Math.round(y * 10)}`;
}

/** What symbols add to a line: which points have one, and its shape where all are alike. */
export function markedLine(
  points: readonly (PlotPoint | undefined)[],
  markers: Markers,
  reading: ChartReading,
): { readonly indices: readonly number[]; readonly marker?: NativeMarker } {
  const found = points.flatMap((point, index) => {
    const symbol = point && point.value !== null ? markers.at(point.placed) : undefined;
    return symbol ? [{ index, marker: markerOf(symbol, reading.theme) }] : [];
  });
  const [first] = found;
  const alike =
    first !== undefined && found.every(({ marker }) => JSON.stringify(marker) === JSON.stringify(first.marker));
  return { indices: found.map(({ index }) => index), ...(alike && first.marker && { marker: first.marker }) };
}

/** The colour of a point's symbol; that of the line where the symbol is hollow or there is none. */
export function markerColour(
  placed: PlacedItem,
  markers: Markers,
  line: PlotSeries['colour'],
  reading: ChartReading,
): PlotSeries['colour'] {
  const symbol = markers.at(placed);
  const own = symbol && (paintOf(symbol, 'fill', reading.theme) ?? paintOf(symbol, 'stroke', reading.theme));
  return own && own.slot !== 'lt1' && own.hex !== 'FFFFFF' ? own : line;
}
