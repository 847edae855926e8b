/**
 * The candidate closest to `word` by optimal string alignment distance, or undefined when none is within a third of
 * the word's length (at least 2), or where they have no character in common. Ties go to the first candidate.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = alignmentDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance && distance < Math.max(word.length, candidate.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A hint `did you mean “x”?`, or the list of what exists when nothing is close, or undefined when nothing exists. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const close = didYouMean(word, all);
  if (close !== undefined) return `did you mean “${close}”?`;
  if (all.length === 0) return undefined;
  const shown = all.slice(0, 12).join(', ');
  return `there are: ${shown}${all.length > 12 ? ', …' : ''}`;
}

function alignmentDistance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) row.push(distanceAt(a, b, i, j, rows, row));
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

function distanceAt(a: string, b: string, i: number, j: number, rows: readonly number[][], row: number[]): number {
  if (i === 0) return j;
  if (j === 0) return i;
  const cost = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(plain, rows[i - 2]![j - 2]! + 1) : plain;
}
