import type { ChartReading } from '../../reading/chart-reading.js';
import { exactValue, plainDecimal, serialDay } from '../../reading/exact-value.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { isDiscrete, isOfficeScale, isTime, middleOf, type Side, sideOf } from '../../reading/side.js';
import { discreteSlots, type Slots } from '../../reading/slots.js';
import { type Found, found, refuse } from '../../refusal.js';

/** Where marks stand along one axis of a scatter, as the numbers of that axis. */
export interface Position {
  readonly side: Side;
  /** The field; what stands in its place where marks stand at categories, or all at one place. */
  readonly field: string;
  readonly valueOf: (placed: PlacedItem) => string | null;
  /** The categories of an axis that has names, not numbers: they stand at 1, 2, 3 … from the left or from below. */
  readonly slots?: Slots;
}

/** How a layer's marks stand along an axis, or why Office cannot say it. */
export function positionOf(layer: MarkLayer, axis: 'x' | 'y', reading: ChartReading): Found<Position> {
  const side = sideOf(layer, axis, reading);
  const { from, scale } = side;
  if (from.scale === undefined) {
    if (from.field !== undefined || layer.channel('shape').signal !== undefined)
      return refuse('the marks stand on no axes', 'encode x and y with quantitative fields');
    const places = layer.groups.flat().map((placed) => middleOf(placed, axis));
    if (Math.max(...places) - Math.min(...places) > 0.1)
      return refuse(`the marks’ ${axis} is on no scale`, `encode a field as ${axis}`);
    return found(inOnePlace(side, layer, reading));
  }
  if (isDiscrete(scale)) return found(atCategories(side, reading));
  if (!isOfficeScale(scale))
    return refuse(
      `the ${axis} axis is ${scale?.type ?? 'missing'}; Office has linear and logarithmic ones`,
      'use a linear or a log scale',
    );
  const time = isTime(scale);
  const { field } = from;
  if (field !== undefined && from.offsetField === undefined && side.to.field === undefined)
    return found({ side, field, valueOf: ({ datum }) => exactValue(datum, field, reading.tables, time) });
  // The middle of a bin, or a constant: a number that only the scale knows.
  const valueOf = (placed: PlacedItem) => {
    const value = Number(scale!.invert?.(middleOf(placed, axis)));
    return Number.isFinite(value) ? plainDecimal(Number((time ? serialDay(value) : value).toPrecision(10))) : null;
  };
  return found({ side, field: from.between?.[0] ?? axis, valueOf });
}

/** Marks that have no place along an axis stand at 1 on one that is hidden. */
function inOnePlace(side: Side, layer: MarkLayer, reading: ChartReading): Position {
  const { plot } = reading.picture;
  const length = side.axis === 'x' ? plot.width : plot.height;
  const first = layer.groups.flat()[0];
  const centre = first ? middleOf(first, side.axis) : length / 2;
  const slots = { axis: side.axis, scale: '', field: '', values: [''], centres: [centre], step: length, names: [''] };
  return { side, field: '', slots, valueOf: (placed) => shareOf(placed, slots, length) };
}

function atCategories(side: Side, reading: ChartReading): Position {
  const slots = discreteSlots(side, side.from.field ?? '');
  const { plot } = reading.picture;
  return {
    side,
    field: slots.field,
    slots,
    valueOf: (placed) => shareOf(placed, slots, side.axis === 'x' ? plot.width : plot.height),
  };
}

/** Position among categories: the middle of the first is 1, and a mark that stands beside it has a fraction. */
function shareOf(placed: PlacedItem, { axis, centres, step }: Slots, length: number): string {
  const place = middleOf(placed, axis);
  const steps = step > 0 ? (place - centres[0]!) / step : 0;
  const position = axis === 'x' ? 1 + steps : centres.length - steps;
  return plainDecimal(Math.round((Number.isFinite(position) ? position : length) * 1e4) / 1e4);
}
