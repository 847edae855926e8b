import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { middleOf } from '../../reading/side.js';
import type { PlotPart } from '../plot.js';
import { endOf } from './sorted-rules.js';

/** Points by which a cap may miss its rule's end. */
const NEAR = 0.6;

/** True for ticks each of which stands at the end of a rule: the caps of error bars. */
export function areCaps(layer: MarkLayer, rules: readonly MarkLayer[]): boolean {
  const ends = rules.flatMap((rule) => rule.groups.flat()).flatMap((rule) => [[rule.x, rule.y] as const, endOf(rule)]);
  const items = layer.groups.flat();
  return items.length > 0 && items.every((tick) => ends.some(([x, y]) => isAt(tick, x, y)));
}

function isAt(tick: PlacedItem, x: number, y: number): boolean {
  return Math.abs(middleOf(tick, 'x') - x) < NEAR && Math.abs(middleOf(tick, 'y') - y) < NEAR;
}

/** The parts with caps on their error bars, the ticks accounted for. */
export function withCaps(parts: readonly PlotPart[], caps: readonly MarkLayer[]): readonly PlotPart[] {
  if (caps.length === 0) return parts;
  const items = caps.flatMap((layer) => layer.groups.flat()).map(({ item }) => item);
  return parts.map((part) => {
    if (!part.series.some(({ errorBars }) => errorBars)) return part;
    const series = part.series.map((each) =>
      each.errorBars ? { ...each, errorBars: each.errorBars.map((bars) => ({ ...bars, caps: true })) } : each,
    );
    return { ...part, series, also: [...part.also, ...items] };
  });
}
