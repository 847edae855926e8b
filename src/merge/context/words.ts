import type { Origin } from '../../base/diagnostic.js';
import type { TextNode } from '../../validate/report.js';

/** The trees of words that helpers look in. */
export interface Words {
  /** The report's text file of the language; undefined where there is none. */
  readonly report: TextNode | undefined;
  readonly reportFile: string;
  /** The template's `locales/<language>.yaml`; undefined where there is none. */
  readonly template: TextNode | undefined;
  readonly templateFile: string;
}

/** The node at a path of keys; undefined where there is none. */
export function wordsAt(tree: TextNode | undefined, keys: readonly string[]): TextNode | undefined {
  let node = tree;
  for (const key of keys) {
    if (node?.kind === 'map') node = node.entries.get(key);
    else if (node?.kind === 'list' && /^\d+$/.test(key)) node = node.items[Number(key)];
    else return undefined;
  }
  return node;
}

/** Where a key could be added: the nearest node above it, and the keys that this node has. */
export function nearestWords(
  tree: TextNode | undefined,
  keys: readonly string[],
): { readonly origin: Origin | undefined; readonly depth: number; readonly known: readonly string[] } {
  let depth = 0;
  while (depth < keys.length && wordsAt(tree, keys.slice(0, depth + 1))) depth++;
  const node = wordsAt(tree, keys.slice(0, depth));
  return { origin: node?.origin, depth, known: node?.kind === 'map' ? [...node.entries.keys()] : [] };
}
