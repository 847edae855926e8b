import type { NamedFact } from './named-fact.js';

/** Words by which a fact is named at a place where it stands. */
export interface Naming {
  /** Right beside it. */
  readonly near: ReadonlySet<string>;
  /** All that may name it there: its sentence and those around it. */
  readonly wide: ReadonlySet<string>;
  /** Facts that the words may be of because they stand there, too. */
  readonly shown: ReadonlySet<string>;
}

/** So many of the words that tell another fact must stand beside this one, and such a share of them; or all of them. */
const HITS = 2;
const SHARE = 1 / 3;

/**
 * Another fact of the same measure whose label the words name while they name nothing that tells this one from it; the best of several.
 * Undefined where the words tell nothing, where they tell this fact as well, and where the other fact has the same value.
 */
export function factMeant(
  own: NamedFact,
  { near, wide, shown }: Naming,
  facts: Iterable<NamedFact>,
): NamedFact | undefined {
  let best: { readonly other: NamedFact; readonly score: number } | undefined;
  for (const other of facts) {
    if (other.dimension !== own.dimension || shown.has(other.fact.id) || isSame(own, other)) continue;
    const [mine, theirs] = [without(own.words, other.words), without(other.words, own.words)];
    if (mine.length === 0 || theirs.length === 0 || mine.some((word) => wide.has(word))) continue;
    const hits = theirs.filter((word) => near.has(word)).length;
    const share = hits / theirs.length;
    const named = share === 1 || (hits >= HITS && share >= SHARE);
    if (named && (!best || hits + share > best.score)) best = { other, score: hits + share };
  }
  return best?.other;
}

function isSame({ fact: one }: NamedFact, { fact: other }: NamedFact): boolean {
  return one.id === other.id || (one.unit === other.unit && one.value.equals(other.value));
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...words].filter((word) => !others.has(word));
}
