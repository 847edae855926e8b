/**
 * Whether two texts share a telling word: two Han characters in a row, or the beginning of a word of four letters and more; none that
 * stands in a third text too.
 */
export function sharedWord(one: string, other: string, third = ''): boolean {
  return wordsOf(other).some((word) => wordsOf(one).includes(word) && !wordsOf(third).includes(word));
}

/** Long enough to tell “nation” from “natural”, short enough for “nation’s” and “national” to be one. */
const STEM = 6;

function wordsOf(text: string): readonly string[] {
  const han = [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) =>
    [...run].slice(1).map((_, index) => run.slice(index, index + 2)),
  );
  const latin = [...text.toLowerCase().matchAll(/[a-z]{4,}/g)].map(([word]) => word.slice(0, STEM));
  return [...han, ...latin];
}
