import type { ChartReading } from '../../reading/chart-reading.js';
import { exactValue, fieldOf } from '../../reading/exact-value.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { type Found, found, refuse } from '../../refusal.js';

/** The values that the areas of bubbles stand for. */
export interface BubbleSizes {
  readonly field: string;
  readonly valueOf: (placed: PlacedItem) => string | null;
  /** Percent of the size that Office gives the largest bubble by itself: a quarter of the plot's shorter side (21.2.2.21). */
  readonly scale: number;
}

/**
 * Share of the largest area by which one may differ from its value's: Vega-Lite gives a zero 4 to 9 square points of 361
 * (`sizeRangeMin`, vega-lite, compile/scale/range.ts), a dot that can just be seen.
 */
const TOLERANCE = 0.03;

/** Percent that `c:bubbleScale` goes up to (ST_BubbleScale). */
const MOST = 300;

/** Sizes in proportion to a field; undefined where all marks are of one size, or of a few that are classes. */
export function bubbleSizes(
  layer: MarkLayer,
  items: readonly PlacedItem[],
  reading: ChartReading,
): Found<BubbleSizes | undefined> {
  const { field, scale: scaleName } = layer.channel('size');
  const scale = scaleName === undefined ? undefined : reading.scale(scaleName);
  if (field === undefined || !scale || !['linear', 'sqrt', 'pow', 'log', 'symlog'].includes(scale.type))
    return found(undefined);
  const pairs = items.map((placed) => ({ area: placed.item.size ?? 0, value: Number(fieldOf(placed.datum, field)) }));
  const largest = pairs.reduce((best, pair) => (pair.area > best.area ? pair : best), { area: 0, value: 0 });
  const proportional = pairs.every(
    ({ area, value }) => value >= 0 && Math.abs(area / largest.area - value / largest.value) <= TOLERANCE,
  );
  if (!proportional || largest.area <= 0)
    return refuse(
      'the marks’ areas are not in proportion to their values, as Office’s bubbles are',
      'let the size scale be linear from zero: "scale": {"zero": true, "rangeMin": 0}',
    );
  const round = items.every(({ item }) => String((item as { shape?: unknown }).shape ?? 'circle') === 'circle');
  if (!round) return refuse('bubbles are round', 'take “shape” off, or the size');
  const { width, height } = reading.picture.plot;
  const office = Math.min(width, height) / 4;
  const percent = Math.min(MOST, Math.max(1, Math.round((Math.sqrt(largest.area) / office) * 100)));
  return found({ field, scale: percent, valueOf: ({ datum }) => exactValue(datum, field, reading.tables) });
}
