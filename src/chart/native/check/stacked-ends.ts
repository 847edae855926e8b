import type { PlotPart } from '../plot/plot.js';

/**
 * Where each bar ends as Office stacks: positive values upward from zero, negative ones downward, in the order of the series;
 * shares of the sum of absolute values in a stack to 100 %. By series and category; undefined where there is no value.
 */
export function stackedEnds(part: PlotPart): readonly (readonly (number | undefined)[])[] {
  const stacked = part.grouping === 'stacked' || part.grouping === 'percentStacked';
  const count = part.categories.length;
  const totals = Array.from({ length: count }, (_, index) =>
    part.series.reduce((sum, { points }) => sum + Math.abs(Number(points[index]?.value ?? 0)), 0),
  );
  const up = new Array<number>(count).fill(0);
  const down = new Array<number>(count).fill(0);
  return part.series.map(({ points }) =>
    points.map((point, index) => {
      if (!point || point.value === null) return undefined;
      const value = Number(point.value);
      if (!stacked) return value;
      const side = value < 0 ? down : up;
      side[index] = side[index]! + value;
      return part.grouping === 'percentStacked' ? side[index]! / (totals[index] || 1) : side[index]!;
    }),
  );
}
