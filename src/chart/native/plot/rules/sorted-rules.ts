import type { ChartReading } from '../../reading/chart-reading.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { isSeen } from '../points/read-points.js';

/** The rules of a chart by what they do. */
export interface SortedRules {
  /** From one side of the plot to the other. */
  readonly level: readonly PlacedItem[];
  readonly upright: readonly PlacedItem[];
  /** Between two values. */
  readonly between: readonly PlacedItem[];
}

/** Points by which a rule's end may miss the plot's edge. */
const EDGE = 1;

/** The rules of a layer sorted. */
export function sortRules(layer: MarkLayer, reading: ChartReading): SortedRules {
  const { width, height } = reading.picture.plot;
  const [level, upright, between]: PlacedItem[][] = [[], [], []];
  for (const placed of layer.groups.flat().filter(isSeen)) {
    const { x, y } = placed;
    const [x2, y2] = endOf(placed);
    if (Math.abs(y - y2) < 0.01 && spans(x, x2, width)) level!.push(placed);
    else if (Math.abs(x - x2) < 0.01 && spans(y, y2, height)) upright!.push(placed);
    else between!.push(placed);
  }
  return { level: level!, upright: upright!, between: between! };
}

/** Where a rule ends: at `x2` and `y2`, each that of its start where it has none. */
export function endOf({ item, x, y }: PlacedItem): readonly [number, number] {
  const [left, top] = [x - (item.x ?? 0), y - (item.y ?? 0)];
  return [left + (item.x2 ?? item.x ?? 0), top + (item.y2 ?? item.y ?? 0)];
}

function spans(from: number, to: number, length: number): boolean {
  return Math.min(from, to) < EDGE && Math.max(from, to) > length - EDGE;
}
