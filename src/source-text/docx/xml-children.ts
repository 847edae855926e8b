import type { Element } from '@xmldom/xmldom';

/** Child elements, all or those of a local name. */
export function childrenOf(element: Element | undefined, name?: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    if (name === undefined || (node as Element).localName === name) found.push(node as Element);
  }
  return found;
}

/** The first child element of a local name, by a path of names. */
export function childOf(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** An attribute by its local name, whatever its prefix. */
export function valueOf(element: Element | undefined, name = 'val'): string | undefined {
  for (const attribute of element?.attributes ?? []) if (attribute.localName === name) return attribute.value;
  return undefined;
}

/** True for a property that is on: present, and not set to false (ECMA-376-1, 17.17.4). */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(valueOf(element) ?? '');
}
