import type { ChartScale } from '../../vega/run-view.js';
import { keyOf } from './chart-reading.js';
import { inScaleOrder } from './in-scale-order.js';
import { middleOf, type Side } from './side.js';
import type { PlacedItem } from './mark-layer.js';

/** The categories of an axis: what stands there and where. */
export interface Slots {
  readonly axis: 'x' | 'y';
  /** Name of the scale. */
  readonly scale: string;
  /** The field whose values they are. */
  readonly field: string;
  /** From the left, from the top. */
  readonly values: readonly unknown[];
  /** Middle of each along the axis, in points of the plot. */
  readonly centres: readonly number[];
  /** Points from one to the next; the mean where they differ. */
  readonly step: number;
  /** Names that follow from the values alone: bins. */
  readonly names?: readonly string[];
  /** The category that each stands in, where categories are of two levels, and the scale that names it. */
  readonly outer?: readonly unknown[];
  readonly outerScale?: string;
  /** ISO days, where the axis has to run in true time. */
  readonly days?: readonly string[];
  readonly timeUnit?: 'days' | 'months' | 'years';
}

/** Categories of a band or point scale, empty ones included. */
export function discreteSlots(side: Side, field: string): Slots {
  const scale = side.scale!;
  const values = inScaleOrder(scale);
  const half = (scale.bandwidth?.() ?? 0) / 2;
  const centres = values.map((value) => Number(scale(value)) + half);
  return { axis: side.axis, scale: side.from.scale!, field, values, centres, step: scale.step?.() ?? stepOf(centres) };
}

/** Distance of neighbours, or the whole range of a lone one. */
export function stepOf(centres: readonly number[], scale?: ChartScale): number {
  if (centres.length > 1) return Math.abs(centres.at(-1)! - centres[0]!) / (centres.length - 1);
  const [start = 0, end = 0] = (scale?.range() ?? []).map(Number);
  return Math.abs(end - start);
}

/** The category that a mark belongs to: by its field's value, else by where it stands; -1 where it stands at none. */
export function slotOf(slots: Slots, placed: PlacedItem): number {
  if (slots.field in placed.datum) {
    const key = keyOf(timeless(placed.datum[slots.field]));
    const found = indexOf(slots).get(key);
    if (found !== undefined) return found;
  }
  return slotAt(slots, middleOf(placed, slots.axis));
}

/** The category at a place along the axis, -1 where there is none within half a step. */
export function slotAt(slots: Slots, position: number): number {
  let best = -1;
  for (const [index, centre] of slots.centres.entries())
    if (best < 0 || Math.abs(centre - position) < Math.abs(slots.centres[best]! - position)) best = index;
  return best >= 0 && Math.abs(slots.centres[best]! - position) <= slots.step / 2 + 0.01 ? best : -1;
}

const indices = new WeakMap<Slots, ReadonlyMap<string, number>>();

function indexOf(slots: Slots): ReadonlyMap<string, number> {
  const known = indices.get(slots);
  if (known) return known;
  const made = new Map(slots.values.map((value, index) => [keyOf(timeless(value)), index]));
  indices.set(slots, made);
  return made;
}

/** Dates come as dates from formulas and as milliseconds from time units: both are the same day. */
function timeless(value: unknown): unknown {
  return value instanceof Date ? value.getTime() : value;
}
