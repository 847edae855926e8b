import { stepOf, type Slots } from './slots.js';
import type { Side } from './side.js';
import { isEven, type Stop } from './time-slots.js';
import { plainDecimal } from './exact-value.js';

/** More categories than this are no categories. */
const MOST = 2000;

/** Categories of an even row of numbers, empty ones of the axis included, so that they span what the axis spans. */
export function numberSlots(stops: readonly Stop[], side: Side, field: string, bare = false): Slots | undefined {
  const upward = Number(stops[0]?.value) > Number(stops.at(-1)?.value);
  const rising = upward ? stops.toReversed() : stops;
  const values = rising.map(({ value }) => Number(value));
  const gap = smallestGap(values);
  if (side.scale?.type !== 'linear' || gap === undefined) return undefined;
  const first = values[0]!;
  if (!values.every((value) => isWhole((value - first) / gap))) return undefined;
  const [low, high] = side.scale.domain().map(Number) as [number, number];
  const before = Math.max(0, Math.floor((first - Math.min(low, high)) / Math.abs(gap) + 1e-6));
  const count = Math.round((Math.max(low, high) - Math.min(low, high)) / Math.abs(gap)) + 1;
  if (count > MOST) return undefined;
  // An area falls to zero at an empty category: its categories are those that it has.
  if (bare && !isEven(values, 0.001)) return undefined;
  const least = bare ? first : first - before * gap;
  const ordered = Array.from({ length: bare ? values.length : count }, (_, index) => tidy(least + index * gap)).filter(
    (value) => value <= Math.max(low, high) + gap * 1e-6,
  );
  const scale = side.scale;
  // Along y numbers grow upward; categories are counted from the top.
  const all = upward ? ordered.toReversed() : ordered;
  const places = all.map((value) => Number(scale(value)));
  if (!isEven(places, 0.01) || stops.length === 0) return undefined;
  return {
    axis: side.axis,
    scale: side.from.scale!,
    field,
    values: all,
    centres: places,
    step: stepOf(places, scale),
    names: all.map((value) => plainDecimal(value)),
  };
}

/** Bins of one width side by side, empty ones included, named by their ends. */
export function binSlots(
  bins: readonly { readonly from: number; readonly to: number }[],
  side: Side,
  field: string,
  write: (value: number) => string,
): Slots | undefined {
  const [first] = bins;
  if (!first || !side.scale) return undefined;
  const log = side.scale.type === 'log';
  const width = log ? first.to / first.from : first.to - first.from;
  const place = (value: number) =>
    log ? Math.log(value / first.from) / Math.log(width) : (value - first.from) / width;
  if (!bins.every(({ from, to }) => isWhole(place(from)) && Math.abs(place(to) - place(from) - 1) < 1e-6))
    return undefined;
  const [low, high] = side.scale.domain().map(Number) as [number, number];
  const start = Math.ceil(place(Math.min(low, high)) - 1e-6);
  const end = Math.floor(place(Math.max(low, high)) + 1e-6);
  if (!(end - start > 0) || end - start > MOST) return undefined;
  const edge = (index: number) => tidy(log ? first.from * width ** index : first.from + index * width);
  const edges = Array.from({ length: end - start + 1 }, (_, index) => edge(start + index));
  const scale = side.scale;
  const places = edges.map((value) => Number(scale(value)));
  const ordered = places.length > 1 && places[1]! < places[0]! ? -1 : 1;
  const all = edges.slice(0, -1).map((from, index) => ({
    from,
    centre: (places[index]! + places[index + 1]!) / 2,
    name: `${write(from)}–${write(edges[index + 1]!)}`,
  }));
  const sorted = ordered < 0 ? all.toReversed() : all;
  return {
    axis: side.axis,
    scale: side.from.scale!,
    field,
    values: sorted.map(({ from }) => from),
    centres: sorted.map(({ centre }) => centre),
    step: stepOf(places),
    names: sorted.map(({ name }) => name),
  };
}

function smallestGap(values: readonly number[]): number | undefined {
  const gaps = values.slice(1).map((value, index) => value - values[index]!);
  return gaps.length === 0 ? undefined : Math.min(...gaps.map(Math.abs)) || undefined;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** Without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
