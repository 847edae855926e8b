import type { Origin } from '../../base/diagnostic.js';
import type { TextNode } from '../../validate/report.js';

/** The keys that lead to the text of a text file in which a place lies; undefined where none does. */
export function textAt(root: TextNode | undefined, place: Origin): readonly string[] | undefined {
  let found: readonly string[] | undefined;
  let best: Origin | undefined;
  const visit = (node: TextNode, path: readonly string[]): void => {
    if (node.kind === 'map') for (const [key, child] of node.entries) visit(child, [...path, key]);
    if (node.kind === 'list') node.items.forEach((child, index) => visit(child, [...path, String(index)]));
    if (node.kind !== 'text' || node.origin.file !== place.file || isAfter(node.origin, place)) return;
    if (best && isAfter(best, node.origin)) return;
    [found, best] = [path, node.origin];
  };
  if (root) visit(root, []);
  return found;
}

function isAfter(one: Origin, other: Origin): boolean {
  return one.line > other.line || (one.line === other.line && one.column > other.column);
}
