import type { Document as XmlDocument, Element as XmlElement, Node as XmlNode } from '@xmldom/xmldom';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Xml } from '../xml/markup.js';

/** A slide as pptxgenjs wrote it, taken apart: the document, its shape tree, and its shapes by name, out of the tree. */
export interface CarriedTree {
  readonly document: XmlDocument;
  readonly tree: XmlElement;
  readonly shapes: ReadonlyMap<string, XmlElement>;
  /** XML of ours that stands in the document as a processing instruction with its index. */
  readonly held: Xml[];
}

const HELD = 'briefdeck-held';
const HELD_MARK = /<\?briefdeck-held (\d+)\?>/g;

/** Takes a carried slide apart. The white space that pptxgenjs leaves between elements goes. */
export function takeApart(xml: string): CarriedTree {
  const document = parser().parseFromString(xml, 'text/xml');
  const tree = descendants(document.documentElement!, 'p:spTree')[0]!;
  const shapes = new Map<string, XmlElement>();
  for (const child of children(tree)) {
    if (child.tagName !== 'p:sp' && child.tagName !== 'p:pic') continue;
    shapes.set(descendants(child, 'p:cNvPr')[0]!.getAttribute('name') ?? '', child);
    tree.removeChild(child);
    dropBlanks(child);
  }
  dropBlanks(document.documentElement!);
  return { document, tree, shapes, held: [] };
}

/**
 * Our own XML as a node of the document: it is held as text until the slide is written, as parsing it would take most of the time.
 */
export function adopt({ document, held }: CarriedTree, xml: Xml): XmlNode {
  return document.createProcessingInstruction(HELD, String(held.push(xml) - 1));
}

/** The first element of the name under `parent` gives way to ours. */
export function replace(carried: CarriedTree, parent: XmlElement, name: string, xml: Xml): void {
  const old = descendants(parent, name)[0]!;
  old.parentNode!.replaceChild(adopt(carried, xml), old);
}

/** The document as text, without a declaration, with what was held in its place. */
export function serialize({ document, held }: CarriedTree): Xml {
  const text = new XMLSerializer().serializeToString(document.documentElement!);
  return text.replace(HELD_MARK, (_, index) => held[Number(index)]!) as Xml;
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

/** Throws where the XML is not well-formed; warnings (a U+FFFD in the text) are not printed. */
function parser(): DOMParser {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
}
