import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A written package, read back without any of the writer's code. */
export interface ReadPackage {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
  readonly root: (name: string) => Element;
  /** Elements of a qualified name in a part. */
  readonly all: (name: string, element: string) => readonly Element[];
}

export function readPackage(zip: Uint8Array): ReadPackage {
  const files = unzipSync(zip);
  const bytes = (name: string) => {
    const found = files[name];
    if (!found) throw new Error(`the package has no ${name}: ${Object.keys(files).join(', ')}`);
    return found;
  };
  const text = (name: string) => strFromU8(bytes(name));
  const root = (name: string) => new DOMParser({ onError }).parseFromString(text(name), 'text/xml').documentElement!;
  return {
    names: Object.keys(files),
    bytes,
    text,
    root,
    all: (name, element) => [...root(name).getElementsByTagName(element)],
  };
}

/** The shape whose `p:cNvPr` has the name. */
export function shapeNamed(deck: ReadPackage, part: string, name: string): Element {
  const found = deck.all(part, 'p:cNvPr').find((element) => element.getAttribute('name') === name);
  if (!found) throw new Error(`${part} has no shape named ${name}`);
  return found.parentNode!.parentNode as Element;
}

/** Text of every `a:t` and break under an element. */
export function textOf(element: Element): string {
  return [...element.getElementsByTagName('*')]
    .map((inner) => (inner.tagName === 'a:t' ? inner.textContent : inner.tagName === 'a:br' ? '\n' : ''))
    .join('');
}

/** An element's own markup, for comparing whole. */
export function markup(element: Element): string {
  return element.toString().replace(/ xmlns:\w+="[^"]*"/g, '');
}

function onError(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}
