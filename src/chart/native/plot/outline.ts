import { type ChartReading, paintOf } from '../reading/chart-reading.js';
import type { PlacedItem } from '../reading/mark-layer.js';
import type { PlotSeries } from './plot.js';

/** The line around a filled mark, where it has one that shows. */
export function outlineOf(placed: PlacedItem, theme: ChartReading['theme']): PlotSeries['outline'] | undefined {
  if (!paintOf(placed, 'fill', theme)) return undefined;
  const colour = paintOf(placed, 'stroke', theme);
  const width = placed.item.strokeWidth ?? 1;
  return colour && width > 0 ? { colour, width } : undefined;
}
