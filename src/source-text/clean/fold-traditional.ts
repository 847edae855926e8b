import { SIMPLIFIED_PAIRS } from './simplified-pairs.js';

let table: ReadonlyMap<string, string> | undefined;

/**
 * A character in Simplified Chinese; itself where it has no Simplified form. By character, without words: what was made from
 * Simplified that way comes back, but 著 stays, which Simplified Chinese writes in some words (see `cleanLine`).
 */
export function simplified(character: string): string {
  table ??= readTable();
  return table.get(character) ?? character;
}

function readTable(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at < SIMPLIFIED_PAIRS.length; at += 2) pairs.set(SIMPLIFIED_PAIRS[at]!, SIMPLIFIED_PAIRS[at + 1]!);
  return pairs;
}
