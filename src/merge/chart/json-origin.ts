import { findNodeAtLocation } from 'jsonc-parser';
import type { Origin } from '../../base/diagnostic.js';
import { type SourceText, stretchOrigin } from '../template/source-text.js';
import type { JsonNode } from './parse-json.js';

/** The place of the value at a JSON path, or of the nearest parent that there is. */
export function jsonOrigin(root: JsonNode, path: readonly (string | number)[], source: SourceText): Origin {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return stretchOrigin(source, node.offset, node.offset + node.length);
  }
  return source.at(0);
}
