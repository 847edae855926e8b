import type { Galley } from '../galley.js';

/**
 * True for a last line of fewer than two Han characters (CLREQ 3.4.4, 孤字), not counting marks. Latin text counts as two:
 * a word is no orphan.
 */
export function isShortLastLine(galley: Galley, from: number, to: number): boolean {
  let count = 0;
  for (let index = from; index < to && count < 2; index++) {
    const { kind } = galley.clusters[index]!;
    if (kind === 'ideograph' || kind === 'other') count += 1;
    else if (kind === 'western') count += 2;
  }
  return count < 2;
}

/** Share of the width under which a last line of Latin text is a runt. */
const RUNT_SHARE = 0.15;
/** Widest last line of Han characters that is one: three characters and their mark. */
const RUNT_EM = 3.5;

/** True for a last line that is little more than the end of a word; `width` is the line's own, `share` its share of the whole, in points. */
export function isRunt(galley: Galley, from: number, to: number, width: number, share: number): boolean {
  for (let index = from; index < to; index++) {
    const { kind, segment } = galley.clusters[index]!;
    if (kind === 'ideograph') return width < RUNT_EM * segment.em;
  }
  return share < RUNT_SHARE;
}
