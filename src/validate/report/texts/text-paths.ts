import type { TextNode } from './text-node.js';

/** The node under a path of keys (`['facts', 'va-growth']`), or undefined. Numbers in the path are list positions. */
export function textUnder(node: TextNode, path: readonly string[]): TextNode | undefined {
  let found: TextNode | undefined = node;
  for (const key of path) {
    if (found?.kind === 'map') found = found.entries.get(key);
    else if (found?.kind === 'list') found = found.items[Number(key)];
    else return undefined;
  }
  return found;
}

/** Keys of the map under a path; empty where there is none. */
export function keysUnder(node: TextNode, path: readonly string[]): readonly string[] {
  const found = textUnder(node, path);
  return found?.kind === 'map' ? [...found.entries.keys()] : [];
}
