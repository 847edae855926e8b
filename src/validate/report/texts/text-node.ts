import type { Origin } from '../../../base/diagnostic.js';

/** A text file's tree: strings with places. */
export type TextNode =
  | { readonly kind: 'text'; readonly text: string; readonly origin: Origin; readonly at: (offset: number) => Origin }
  | { readonly kind: 'list'; readonly items: readonly TextNode[]; readonly origin: Origin }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, TextNode>; readonly origin: Origin };
