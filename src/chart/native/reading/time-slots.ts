import type { AxisGuide } from './guides.js';
import { stepOf, type Slots } from './slots.js';
import type { Side } from './side.js';

/** Share of a step by which points of a time axis may be off an even spacing: months have 28 to 31 days. */
const UNEVEN = 0.1;

/** One second of the clock in milliseconds, one day. */
const DAY = 86_400_000;

/** A value of a continuous scale and where its marks are centred. */
export interface Stop {
  readonly value: unknown;
  readonly centre: number;
}

/**
 * Categories of a time axis from the times that have marks, in order. With a label at each of an even row they are
 * named as the axis names them; whole days make a true date axis; other even rows are named by their time. Undefined
 * for uneven times within days: Office's date axis counts days.
 */
export function timeSlots(
  stops: readonly Stop[],
  side: Side,
  field: string,
  guide: AxisGuide | undefined,
): Slots | undefined {
  const values = stops.map(({ value }) => value);
  const centres = stops.map(({ centre }) => centre);
  const base = { axis: side.axis, scale: side.from.scale!, field, values, centres, step: stepOf(centres, side.scale) };
  const times = values.map(Number);
  const labelled = new Set(guide?.labels.map((label) => Number(label.value)));
  const even = isEven(centres);
  if (even && times.every((time) => labelled.has(time))) return base;
  if (times.every((time) => time % DAY === 0 && time >= FIRST_DAY))
    return { ...base, days: times.map((time) => new Date(time).toISOString().slice(0, 10)), timeUnit: unitOf(times) };
  return even ? { ...base, names: times.map(nameOf) } : undefined;
}

/** 1 March 1900: before it the 1900 date system counts a day that never was. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

/** True where neighbours stand equally far apart, save for the length of months. */
export function isEven(centres: readonly number[], tolerance = UNEVEN): boolean {
  const step = stepOf(centres);
  return centres
    .slice(1)
    .every((centre, index) => Math.abs(Math.abs(centre - centres[index]!) - step) <= step * tolerance);
}

function unitOf(times: readonly number[]): NonNullable<Slots['timeUnit']> {
  const dates = times.map((time) => new Date(time));
  if (!dates.every((date) => date.getUTCDate() === 1)) return 'days';
  return dates.every((date) => date.getUTCMonth() === 0) ? 'years' : 'months';
}

function nameOf(time: number): string {
  const text = new Date(time).toISOString();
  return (time % DAY === 0 ? text.slice(0, 10) : text.slice(0, 16)).replace('T', ' ');
}
