import type { Document as XmlDocument, Element as XmlElement, Node as XmlNode } from '@xmldom/xmldom';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Xml } from '../xml/markup.js';
import { NAMESPACE } from '../xml/namespaces.js';

/** A slide as pptxgenjs wrote it, taken apart: the document, its shape tree, and its shapes by name, out of the tree. */
export interface CarriedTree {
  readonly document: XmlDocument;
  readonly tree: XmlElement;
  readonly shapes: ReadonlyMap<string, XmlElement>;
}

/** Takes a carried slide apart. The white space that pptxgenjs leaves between elements goes. */
export function takeApart(xml: string): CarriedTree {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const tree = descendants(document.documentElement!, 'p:spTree')[0]!;
  const shapes = new Map<string, XmlElement>();
  for (const child of children(tree)) {
    if (child.tagName !== 'p:sp' && child.tagName !== 'p:pic') continue;
    shapes.set(descendants(child, 'p:cNvPr')[0]!.getAttribute('name') ?? '', child);
    tree.removeChild(child);
    dropBlanks(child);
  }
  dropBlanks(document.documentElement!);
  return { document, tree, shapes };
}

/** Our own XML as an element of the document. */
export function adopt(document: XmlDocument, xml: Xml): XmlElement {
  const declarations = Object.entries(NAMESPACE).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const parsed = new DOMParser().parseFromString(`<root${declarations.join('')}>${xml}</root>`, 'text/xml');
  return document.importNode(parsed.documentElement!.firstChild!, true) as XmlElement;
}

/** The first element of the name under `parent` gives way to ours. */
export function replace(document: XmlDocument, parent: XmlElement, name: string, xml: Xml): void {
  const old = descendants(parent, name)[0]!;
  old.parentNode!.replaceChild(adopt(document, xml), old);
}

/** The document as text, without a declaration. */
export function serialize(document: XmlDocument): Xml {
  return new XMLSerializer().serializeToString(document.documentElement!) as Xml;
}

/** Elements of the qualified name under `parent`, in document order. */
export function descendants(parent: XmlElement, name: string): readonly XmlElement[] {
  return [...parent.getElementsByTagName(name)];
}

function children(parent: XmlElement): readonly XmlElement[] {
  return [...parent.childNodes].filter((node): node is XmlElement => node.nodeType === node.ELEMENT_NODE);
}

function dropBlanks(parent: XmlNode): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === node.TEXT_NODE && node.nodeValue?.trim() === '') parent.removeChild(node);
    else if (node.nodeType === node.ELEMENT_NODE) dropBlanks(node);
  }
}
