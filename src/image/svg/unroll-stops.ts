import type { Gradient } from '../../scene/drawing.js';

/** More repeats than an eye can tell apart are not drawn. */
const MOST_REPEATS = 200;

/** Stops of one run of a gradient from `from` to `to`, in lengths of the gradient as it was given. */
export interface UnrolledStops {
  readonly stops: Gradient['stops'];
  readonly from: number;
  readonly to: number;
}

/**
 * A gradient that repeats or reflects (SVG 2, 13.2.2 `spreadMethod`) as one long gradient over the places in `range`, since
 * PDF and drawings only know ones that go on in their last colour.
 */
export function unrolled(
  stops: Gradient['stops'],
  spread: string | null,
  range: readonly [number, number],
): UnrolledStops {
  if (spread !== 'repeat' && spread !== 'reflect') return { stops, from: 0, to: 1 };
  const from = Math.floor(range[0]);
  const to = Math.min(Math.max(from + 1, Math.ceil(range[1])), from + MOST_REPEATS);
  const rounds = Array.from({ length: to - from }, (_, index) => from + index);
  const long = rounds.flatMap((round) => {
    // Every other round runs backwards, those before the first too.
    const back = spread === 'reflect' && round % 2 !== 0;
    const placed = stops.map(({ offset, colour }) => ({ offset: back ? 1 - offset : offset, colour }));
    const ordered = back ? placed.reverse() : placed;
    const ends = [{ ...ordered[0]!, offset: 0 }, ...ordered, { ...ordered.at(-1)!, offset: 1 }];
    return ends.map(({ offset, colour }) => ({ offset: (round + offset - from) / (to - from), colour }));
  });
  return { stops: long, from, to };
}
