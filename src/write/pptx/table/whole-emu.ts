import { toEmu } from '../../../base/units.js';

/**
 * Lengths in EMU whose running sums are the rounded running sums of the lengths in points from `start`, so that rounding never adds up.
 */
export function wholeEmu(lengths: readonly number[], start: number): readonly number[] {
  let at = start;
  return lengths.map((length) => {
    const from = toEmu(at);
    at += length;
    return Math.max(0, toEmu(at) - from);
  });
}
