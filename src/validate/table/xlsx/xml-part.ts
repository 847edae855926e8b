import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';

/** The root element of a part, or undefined where it is not well-formed or declares entities, which no workbook needs. */
export function xmlRoot(bytes: Uint8Array): XmlElement | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return undefined;
  try {
    const onError = (level: string, message: string): void => {
      if (level !== 'warning') throw new Error(message);
    };
    return new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** Children of an element with a local name; namespaces differ between the strict and the transitional form (ECMA-376-1 and -4). */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = parent?.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1 && (child as XmlElement).localName === name) found.push(child as XmlElement);
  }
  return found;
}

/** The first such child. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** The text of a string item, `<si>` or `<is>`: its own or that of its runs, without readings of characters (`<rPh>`). */
export function stringText(item: XmlElement): string {
  const runs = childrenOf(item, 'r').flatMap((run) => childrenOf(run, 't'));
  const texts = [...childrenOf(item, 't'), ...runs].map((text) => text.textContent ?? '');
  // Characters that XML cannot hold are written _xHHHH_ (18.18.95 ST_Xstring).
  return texts
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
