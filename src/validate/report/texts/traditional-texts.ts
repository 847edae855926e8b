import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import { suggest } from '../../../base/did-you-mean.js';
import { quotedWords } from '../../../locale/traditional/quoted-words.js';
import type { Terms } from '../../../locale/traditional/to-traditional.js';
import { toTraditional } from '../../../locale/traditional/to-traditional.js';
import type { TraditionalRegion } from '../../../locale/traditional/traditional-region.js';
import type { TextNode } from './text-node.js';

/**
 * Texts in Simplified Chinese as a region writes them; every place leads to the Simplified file. Those under the paths `names` (titles
 * and publishers of sources) get the region's characters and marks only: who looks for them must find the words that they have.
 */
export function traditionalTexts(
  node: TextNode,
  region: TraditionalRegion,
  terms: Terms,
  names: ReadonlySet<string> = new Set(),
  path = '',
): TextNode {
  if (node.kind === 'text') {
    if (names.has(path)) return { ...node, text: quotedWords(node.text, region).text };
    const { text, from } = toTraditional(node.text, region, terms);
    return { ...node, text, at: (offset) => node.at(from(offset)) };
  }
  const made = (child: TextNode, key: string | number): TextNode =>
    traditionalTexts(child, region, terms, names, path === '' ? `${key}` : `${path}.${key}`);
  if (node.kind === 'list') return { ...node, items: node.items.map(made) };
  const entries = [...node.entries].map(([key, child]) => [key, made(child, key)] as const);
  return { ...node, entries: new Map(entries) };
}

/**
 * A tree of texts with those of `own` in place of the ones under the same keys. A key that the tree has not, or has as something
 * else, is reported: it would never be read.
 */
export function withOwnTexts(
  tree: TextNode,
  own: TextNode,
  diagnostics: Diagnostic[],
  path: readonly string[] = [],
): TextNode {
  if (tree.kind === 'text' && own.kind === 'text') return own;
  if (tree.kind === 'list' && own.kind === 'list') return own;
  if (tree.kind !== 'map' || own.kind !== 'map') {
    const message = `“${path.join('.')}” is not ${KINDS[own.kind]} in ${tree.origin.file}:${tree.origin.line}, but ${KINDS[tree.kind]}`;
    const hint = 'a file beside the Simplified one holds only what differs from it, under the same keys';
    diagnostics.push(errorOf('validate/translation-differs', message, own.origin, hint));
    return tree;
  }
  const entries = new Map(tree.entries);
  for (const [key, node] of own.entries) {
    const known = tree.entries.get(key);
    const inner = [...path, key];
    if (known) entries.set(key, withOwnTexts(known, node, diagnostics, inner));
    else {
      const message = `“${inner.join('.')}” stands in place of no text: ${tree.origin.file} has none under this key`;
      const hint = suggest(key, [...tree.entries.keys()]);
      diagnostics.push(errorOf('validate/unknown-text', message, node.origin, hint));
    }
  }
  return { ...tree, entries };
}

const KINDS = { text: 'a text', list: 'a list', map: 'a map of keys' } as const;
