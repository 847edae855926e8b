import type { Galley } from './galley.js';

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
