import { type ChartReading, keyOf } from '../../reading/chart-reading.js';
import { fieldOf } from '../../reading/exact-value.js';
import type { MarkLayer } from '../../reading/mark-layer.js';
import { numberSlots } from '../../reading/number-slots.js';
import { isDiscrete, isTime, middleOf, sideOf } from '../../reading/side.js';
import { discreteSlots, type Slots } from '../../reading/slots.js';
import { type Stop, timeSlots } from '../../reading/time-slots.js';
import { type Found, found, refuse } from '../../refusal.js';
import { isSeen } from '../points/read-points.js';

/** The categories under lines, areas and dots: of a discrete scale, of dates, and for areas of an even row of numbers. */
export function curveSlots(layers: readonly MarkLayer[], reading: ChartReading): Found<Slots> {
  const [first] = layers;
  if (!first) return refuse('there are no marks over categories', 'draw bars, lines, areas or points');
  const side = sideOf(first, 'x', reading);
  const { scale: name, field, signal } = side.from;
  if (!side.scale || name === undefined) return refuse(`the ${first.type} has no category axis`, 'encode a field as x');
  if (isDiscrete(side.scale)) return found(discreteSlots(side, field ?? ''));
  const stops = stopsOf(layers, name, reading);
  const guide = reading.axes.find((axis) => axis.scale === name);
  // Points alone are as well a scatter, which takes any times.
  if (isTime(side.scale) && layers.some(({ type }) => type === 'line' || type === 'area')) {
    const slots = timeSlots(stops, side, field ?? '', guide);
    return slots
      ? found(slots)
      : refuse('the times are uneven and no whole days', 'give every step a row, or make x ordinal');
  }
  const slots = first.type === 'area' ? numberSlots(stops, side, field ?? signal ?? 'x', true) : undefined;
  return slots
    ? found(slots)
    : refuse(`the ${first.type}’s points are not evenly spaced`, 'make x ordinal, or give every step a row');
}

function stopsOf(layers: readonly MarkLayer[], scale: string, reading: ChartReading): Stop[] {
  const byKey = new Map<string, Stop>();
  for (const layer of layers) {
    const side = sideOf(layer, 'x', reading);
    if (side.from.scale !== scale) continue;
    // A point that is not drawn stands at no place of its own.
    for (const placed of layer.groups.flat().filter((each) => isSeen(each) && each.item.defined !== false)) {
      const centre = middleOf(placed, 'x');
      const own = side.from.field === undefined ? undefined : fieldOf(placed.datum, side.from.field);
      const value = own ?? side.scale?.invert?.(centre);
      byKey.set(keyOf(value), { value, centre });
    }
  }
  return [...byKey.values()].sort((first, second) => first.centre - second.centre);
}
