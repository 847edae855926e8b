import type { Document } from './document.js';

/** Names of the charts that a document shows, each once, in order of first appearance. */
export function chartNames(document: Document): readonly string[] {
  const names = new Set<string>();
  collect(document.kind === 'brief' ? document.blocks : document.slides, names);
  return [...names];
}

/** Documents are plain trees, so a chart is found wherever blocks may stand, now and in later blocks. */
function collect(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) for (const entry of value) collect(entry, names);
  else if (typeof value === 'object' && value !== null) {
    const node = value as { readonly kind?: unknown; readonly name?: unknown };
    if (node.kind === 'chart' && typeof node.name === 'string') names.add(node.name);
    for (const child of Object.values(node)) collect(child, names);
  }
}
