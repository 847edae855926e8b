import type { IndexedSentence } from './index-source.js';
import { maskedKey } from './masked-tokens.js';

/** The least likeness of two sentences, without their figures, for one to be the other reworded; and between neighbours that are. */
const ALIKE = 0.55;
const ALIKE_BETWEEN = 0.25;

/**
 * Which sentence of an article each sentence of an older copy has become: the very same, the same but for its figures, or the likest
 * one, which is sought only for those wanted. None is given twice; sentences that were dropped are absent.
 */
export function pairSentences(
  copy: readonly IndexedSentence[],
  article: readonly IndexedSentence[],
  wanted: ReadonlySet<IndexedSentence>,
): ReadonlyMap<IndexedSentence, IndexedSentence> {
  const pairs = new Map<IndexedSentence, IndexedSentence>();
  const left = { copy: [...copy], article: [...article] };
  const pair = (one: IndexedSentence, other: IndexedSentence): void => {
    pairs.set(one, other);
    left.article = left.article.filter((each) => each !== other);
  };
  for (const keyOf of [({ key }: IndexedSentence) => key, maskedKey]) {
    const byKey = new Map<string, readonly IndexedSentence[]>();
    for (const each of left.article) byKey.set(keyOf(each), [...(byKey.get(keyOf(each)) ?? []), each]);
    for (const one of left.copy) {
      const same = byKey.get(keyOf(one)) ?? [];
      const [nearest] = same.toSorted((a, b) => distance(one, a) - distance(one, b));
      if (!nearest) continue;
      pair(one, nearest);
      byKey.set(
        keyOf(one),
        same.filter((each) => each !== nearest),
      );
    }
    left.copy = left.copy.filter((each) => !pairs.has(each));
  }
  left.copy = left.copy.filter((each) => wanted.has(each));
  for (const { one, other } of likePairs(left.copy, left.article, ALIKE)) {
    if (!pairs.has(one) && left.article.includes(other)) pair(one, other);
  }
  for (const one of left.copy.filter((each) => !pairs.has(each))) {
    const at = copy.indexOf(one);
    const before = article.indexOf(pairs.get(copy[at - 1]!)!);
    const between = article[before + 1];
    const closed =
      at + 1 === copy.length ? before + 2 === article.length : pairs.get(copy[at + 1]!) === article[before + 2];
    if (between && closed && left.article.includes(between) && likePairs([one], [between], ALIKE_BETWEEN).length > 0)
      pair(one, between);
  }
  return pairs;
}

function distance({ sentence: one }: IndexedSentence, { sentence: other }: IndexedSentence): number {
  return Math.abs(one.paragraph - other.paragraph) * 1000 + Math.abs(one.number - other.number);
}

interface LikePair {
  readonly one: IndexedSentence;
  readonly other: IndexedSentence;
  readonly like: number;
}

/** Pairs at least so alike, by Dice's coefficient of their letter pairs, the likest first. */
function likePairs(
  copy: readonly IndexedSentence[],
  article: readonly IndexedSentence[],
  alike: number,
): readonly LikePair[] {
  const others = article.map((other) => ({ other, grams: letterPairs(maskedKey(other)) }));
  const pairs = copy.flatMap((one) => {
    const grams = letterPairs(maskedKey(one));
    return others.flatMap(({ other, grams: theirs }): readonly LikePair[] => {
      if (theirs.size === 0 || grams.size === 0) return [];
      const least = (alike * (grams.size + theirs.size)) / 2;
      if (Math.min(grams.size, theirs.size) < least) return [];
      let common = 0;
      for (const gram of grams) if (theirs.has(gram)) common++;
      return common < least ? [] : [{ one, other, like: (2 * common) / (grams.size + theirs.size) }];
    });
  });
  return pairs.sort((a, b) => b.like - a.like || distance(a.one, a.other) - distance(b.one, b.other));
}

function letterPairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
