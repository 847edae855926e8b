import type { ChartReading } from '../../reading/chart-reading.js';
import { fieldOf } from '../../reading/exact-value.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { splitBy, splitFields } from '../../reading/split-series.js';

/** The points of one line or area, with what tells it from the others. */
export interface CurveGroup {
  readonly key: unknown;
  readonly name?: string;
  readonly items: readonly PlacedItem[];
}

/** The layer's curves in the order of their scale of colours, as a legend lists them. */
export function curveGroups(layer: MarkLayer, reading: ChartReading): readonly CurveGroup[] {
  const drawn = layer.groups.filter((group) => group.length > 0);
  const looks = splitFields(layer, reading);
  const ranked = splitBy(
    drawn.map((group) => group[0]!),
    looks,
    reading,
  );
  const groups = ranked.flatMap(({ name, items }) =>
    items.map((head) => {
      const group = drawn.find((each) => each[0] === head)!;
      const values = layer.splitBy.map((field) => fieldOf(head.datum, field));
      const own = name ?? (values.length > 1 ? values.map(String).join(', ') : undefined);
      return { key: values[0], ...(own !== undefined && items.length === 1 && { name: own }), items: group };
    }),
  );
  return groups.length === 1 && layer.splitBy.length === 0
    ? groups.map(({ items }) => ({ key: undefined, items }))
    : groups;
}
