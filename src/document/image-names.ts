import type { Origin } from '../base/diagnostic.js';
import type { Document } from './document.js';

/** Files of the images that a document shows, each once with the first place that shows it. */
export function imageNames(document: Document): ReadonlyMap<string, Origin> {
  const names = new Map<string, Origin>();
  collect(document.kind === 'brief' ? document.blocks : document.slides, names);
  return names;
}

/** Documents are plain trees, so an image is found wherever blocks may stand. */
function collect(value: unknown, names: Map<string, Origin>): void {
  if (Array.isArray(value)) for (const entry of value) collect(entry, names);
  else if (typeof value === 'object' && value !== null) {
    const node = value as { readonly kind?: unknown; readonly src?: unknown; readonly origin?: Origin };
    if (node.kind === 'image' && typeof node.src === 'string' && !names.has(node.src) && node.origin) {
      names.set(node.src, node.origin);
    }
    for (const child of Object.values(node)) collect(child, names);
  }
}
