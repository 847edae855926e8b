import type { Plot } from '../plot/plot.js';
import type { PlacedItem } from '../reading/mark-layer.js';

/** What Office cannot do for these labels: it writes those of a doughnut on the ring, wherever the drawing has them. */
export function labelsLost(plot: Plot, texts: readonly PlacedItem[]): readonly string[] {
  const arc = plot.series[0]?.points[0]?.placed.item;
  if (plot.kind !== 'doughnut' || !arc) return [];
  const { innerRadius = 0, outerRadius = 0 } = arc;
  const beside = texts.some(
    ({ item: { radius } }) => radius !== undefined && (radius < innerRadius || radius > outerRadius),
  );
  return beside ? ['the place of the labels, which Office writes on the ring'] : [];
}
