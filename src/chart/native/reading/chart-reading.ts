import type { ChartTable } from '../../../base/chart-source.js';
import type { Colour } from '../../../base/colour.js';
import type { Rect, Size } from '../../../base/geometry.js';
import type { Theme } from '../../../theme/theme.js';
import type { ChartScale } from '../../vega/run-view.js';
import type { AxisGuide, LegendGuide } from './guides.js';
import { itemPaint } from './item-paint.js';
import type { MarkLayer, PlacedItem } from './mark-layer.js';

/** A chart that has run, read for what it shows. Everything here is resolved; nothing is from the spec as written. */
export interface ChartReading {
  readonly layers: readonly MarkLayer[];
  readonly axes: readonly AxisGuide[];
  readonly legends: readonly LegendGuide[];
  readonly title?: string;
  readonly scale: (name: string) => ChartScale | undefined;
  readonly picture: Picture;
  readonly theme: Pick<Theme, 'colours' | 'roles'>;
  readonly tables: ReadonlyMap<string, ChartTable>;
}

/** The whole picture's size and where the plot's rectangle stands in it, in points. */
export interface Picture extends Size {
  readonly plot: Rect;
}

/** Colour of a mark's fill or stroke with all its opacities; undefined where nothing is painted, or a gradient. */
export function paintOf(placed: PlacedItem, side: 'fill' | 'stroke', theme: ChartReading['theme']): Colour | undefined {
  return itemPaint(placed.item, side, theme);
}

export function sameColour(first: Colour, second: Colour): boolean {
  return first.hex === second.hex && first.slot === second.slot && first.alpha === second.alpha;
}

/** The colour that most points have, the first of equals. */
export function commonColour(colours: readonly Colour[]): Colour | undefined {
  const counts = new Map<string, { readonly colour: Colour; count: number }>();
  for (const colour of colours) {
    const key = `${colour.hex} ${colour.slot ?? ''} ${colour.alpha ?? 1}`;
    const entry = counts.get(key) ?? { colour, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  let best: { readonly colour: Colour; readonly count: number } | undefined;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best?.colour;
}

/** Field values as keys: dates by their time, everything else by its text. */
export function keyOf(value: unknown): string {
  return value instanceof Date ? String(value.getTime()) : String(value);
}
