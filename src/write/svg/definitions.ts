import type { Xml } from '../pptx/xml/markup.js';
import { element } from '../pptx/xml/markup.js';

/** Things that a picture refers to by id: gradients and clips. Equal ones are one. */
export interface Definitions {
  /** The id of the element that `make` gives for an id; the first with the same `key` serves all. */
  readonly idOf: (key: string, make: (id: string) => Xml) => string;
  /** `<defs>` with all of them in order of first use; undefined where there are none. */
  readonly xml: () => Xml | undefined;
}

/** Definitions whose ids are `prefix` and a number from 1. */
export function openDefinitions(prefix: string): Definitions {
  const known = new Map<string, { readonly id: string; readonly xml: Xml }>();
  return {
    idOf(key, make) {
      const found = known.get(key);
      if (found) return found.id;
      const id = `${prefix}${known.size + 1}`;
      known.set(key, { id, xml: make(id) });
      return id;
    },
    xml: () => (known.size === 0 ? undefined : element('defs', {}, ...[...known.values()].map(({ xml }) => xml))),
  };
}
