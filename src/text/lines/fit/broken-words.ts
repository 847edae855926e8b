import { type Diagnostic, type Origin, warningOf } from '../../../base/diagnostic.js';
import { BREAK } from '../../breaks/break-kind.js';
import type { Galley } from '../galley.js';
import type { LineCut } from '../line-cut.js';

/** Longer words are shown by their beginning. */
const SHOWN_LENGTH = 40;

/**
 * A warning for each word that is wider than its line and was broken between letters, where nothing allows it: no patterns for it, no
 * hyphen, no URL. `originOf` gives the place of a run by its index.
 */
export function brokenWords(
  galley: Galley,
  cuts: readonly LineCut[],
  originOf: (run: number) => Origin | undefined,
): Diagnostic[] {
  const warnings: Diagnostic[] = [];
  let reported = -1;
  for (const { to } of cuts) {
    if (galley.breaks[to] !== BREAK.emergency || to <= reported) continue;
    const [from, end] = wordAround(galley, to);
    reported = end;
    const word = galley.text.slice(galley.clusters[from]!.start, galley.clusters[end - 1]!.end).trim();
    const shown = word.length > SHOWN_LENGTH ? `${word.slice(0, SHOWN_LENGTH)}…` : word;
    const message = `“${shown}” is wider than its line and was broken between letters.`;
    const hint = 'put soft hyphens (&#173;) where it may break, or give it more room';
    warnings.push(warningOf('text/broken-word', message, originOf(galley.clusters[from]!.segment.run), hint));
  }
  return warnings;
}

/** Clusters of the piece that holds `place`, up to the breaks that a line may end at anyway. */
function wordAround({ breaks, clusters }: Galley, place: number): readonly [from: number, end: number] {
  let from = place;
  while (from > 0 && isInside(breaks[from]!)) from -= 1;
  let end = place;
  while (end < clusters.length && isInside(breaks[end]!)) end += 1;
  return [from, end];
}

function isInside(kind: number): boolean {
  return kind === BREAK.none || kind === BREAK.emergency || kind === BREAK.hyphen;
}
