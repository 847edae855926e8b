import type { Token } from './masked-tokens.js';

/** Two pieces, one of each sentence, that stand for each other. */
export interface TokenPair {
  readonly one: number;
  readonly other: number;
}

/** Runs of words with less in common than this are no form of each other. */
const ALIKE = 0.5;

/** More letters in common count no more: two long subjects that changed places must not tear their figures away. */
const MOST = 4;

/**
 * The pieces of two sentences that stand for each other, in order, so that they have most in common: words count by their letters,
 * figures more where they say the same (Needleman and Wunsch 1970, gaps cost nothing).
 */
export function alignTokens(ones: readonly Token[], others: readonly Token[]): readonly TokenPair[] {
  const gain = ones.map((one) => others.map((other) => commonIn(one, other)));
  const best = Array.from({ length: ones.length + 1 }, () => new Array<number>(others.length + 1).fill(0));
  for (let i = ones.length - 1; i >= 0; i--)
    for (let j = others.length - 1; j >= 0; j--) {
      const both = gain[i]![j]! > 0 ? gain[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(both, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  const pairs: TokenPair[] = [];
  for (let i = 0, j = 0; i < ones.length && j < others.length;) {
    const here = best[i]![j]!;
    if (gain[i]![j]! > 0 && here === gain[i]![j]! + best[i + 1]![j + 1]!) pairs.push({ one: i++, other: j++ });
    else if (here === best[i + 1]![j]!) i++;
    else j++;
  }
  return pairs;
}

function commonIn(one: Token, other: Token): number {
  if (one.figure && other.figure) {
    const [{ figure: a }, { figure: b }] = [one.figure, other.figure];
    return 2 + (a.unit === b.unit ? 1 : 0) + (a.value.equals(b.value) && a.scale === b.scale ? 2 : 0);
  }
  if (one.figure || other.figure) return 0;
  if (one.text.length === 1 || other.text.length === 1) return one.text === other.text ? 0.3 : 0;
  const common = commonLetters(one.text, other.text);
  return (2 * common) / (one.text.length + other.text.length) < ALIKE ? 0 : Math.min(common, MOST);
}

/** Length of the longest sequence of letters that both have, in order. */
function commonLetters(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (let i = one.length - 1; i >= 0; i--) {
    const next = new Array<number>(other.length + 1).fill(0);
    for (let j = other.length - 1; j >= 0; j--)
      next[j] = one[i] === other[j] ? row[j + 1]! + 1 : Math.max(row[j]!, next[j + 1]!);
    row = next;
  }
  return row[0]!;
}
