import type { StructureNode } from '../../../scene/structure.js';
import type { PdfFile, PdfPage } from '../file/pdf-file.js';
import { type PdfDictionary, type PdfObject, type PdfValue, pdfText } from '../file/pdf-object.js';
import { attributesOf, type ItemFacts } from './attributes.js';
import { addContent, endElement, type Kids, kidsOf } from './kids.js';
import { type LinkPlaces, writeLinkAnnotations } from './link-annotations.js';
import { linkKey } from './link-key.js';
import type { LeafContent, MarkedSequence, StructureIndex } from './structure-index.js';

/** What writing the tree needs to know about the document. */
export interface StructureContext extends LinkPlaces {
  readonly file: PdfFile;
  readonly index: StructureIndex;
  readonly pages: readonly PdfPage[];
  readonly language: string;
  /** Alternative text, bounding box (default space of the first page it stands on) and the like of an item. */
  readonly itemOf: (id: string) => ItemFacts | undefined;
}

interface Tree {
  readonly context: StructureContext;
  /** By page and then by marked-content id: the element that holds it. */
  readonly contentParents: PdfObject[][];
  /** After the pages' entries in the parent tree: the element of each annotation. */
  readonly annotationParents: PdfObject[];
  readonly ids: { readonly id: string; readonly element: PdfObject }[];
}

/** Roles that PDF 1.7 lacks and what they stand for (ISO 32000-1, 14.7.3; PDF/UA-1, 7.1). */
const ROLE_MAP = { Aside: 'Div' };

/** Writes the structure tree with its parent tree, and the link annotations that belong to it. */
export function writeStructure(root: StructureNode, context: StructureContext): void {
  const tree: Tree = { context, contentParents: context.pages.map(() => []), annotationParents: [], ids: [] };
  const rootObject = context.file.object({ Type: 'StructTreeRoot' });
  rootObject.data.K = writeElement(tree, root, rootObject, context.language);
  context.pages.forEach((page, index) => {
    page.object.data.StructParents = index;
  });
  const parents: PdfValue[] = tree.contentParents.flatMap((elements, page) => [page, elements]);
  tree.annotationParents.forEach((element, index) => {
    parents.push(context.pages.length + index, element);
  });
  Object.assign(rootObject.data, {
    ParentTree: { Nums: parents },
    ParentTreeNextKey: context.pages.length + tree.annotationParents.length,
    RoleMap: ROLE_MAP,
    ...(tree.ids.length > 0 && { IDTree: idTree(tree) }),
  });
  context.file.catalog.StructTreeRoot = rootObject;
  context.file.catalog.MarkInfo = context.file.object({ Marked: true });
}

function idTree(tree: Tree): PdfDictionary {
  const sorted = [...tree.ids].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ends = [sorted[0]!.id, sorted.at(-1)!.id].map(pdfText);
  return { Kids: [closed(tree, { Limits: ends, Names: sorted.flatMap(({ id, element }) => [pdfText(id), element]) })] };
}

function closed(tree: Tree, data: PdfDictionary): PdfObject {
  const object = tree.context.file.object(data);
  object.end();
  return object;
}

function writeElement(tree: Tree, node: StructureNode, parent: PdfObject, inherited: string): PdfObject {
  const { file } = tree.context;
  const leaves = node.children
    .filter((child) => child.role === 'leaf')
    .map((leaf) => tree.context.index.contentOf(leaf));
  const language = node.language ?? commonLanguage(leaves) ?? inherited;
  const element = file.object({ S: node.role, P: parent });
  if (language !== inherited) element.data.Lang = pdfText(language);
  if (node.title) element.data.T = pdfText(node.title);
  describe(tree, node, element);
  const kids = kidsOf(element);
  let pending: MarkedSequence[] = [];
  const flush = () => {
    writeSequences(tree, kids, pending, language);
    pending = [];
  };
  for (const child of node.children) {
    if (child.role === 'leaf') {
      pending.push(...tree.context.index.contentOf(child).sequences);
      continue;
    }
    flush();
    kids.values.push(writeElement(tree, child, element, language));
  }
  flush();
  endElement(kids);
  return element;
}

/** The one language of everything that stands directly in an element, so that no Span is needed for it. */
function commonLanguage(leaves: readonly LeafContent[]): string | undefined {
  const languages = new Set(leaves.flatMap((leaf) => leaf.sequences.map((sequence) => sequence.language)));
  const [only] = languages;
  return languages.size === 1 ? only : undefined;
}

function describe(tree: Tree, node: StructureNode, element: PdfObject): void {
  const items = itemsOf(node).flatMap((id) => tree.context.itemOf(id) ?? []);
  const alternative = node.alternative || (node.role === 'Figure' ? items[0]?.alternative : undefined);
  if (alternative) element.data.Alt = pdfText(alternative);
  if (node.role === 'Note') {
    const id = `note-${tree.ids.length + 1}`;
    element.data.ID = pdfText(id);
    tree.ids.push({ id, element });
  }
  const attributes = attributesOf(node, items);
  if (attributes.length > 0) element.data.A = attributes.length === 1 ? attributes[0]! : attributes;
}

function itemsOf(node: StructureNode): string[] {
  const items = node.children.flatMap((child) => (child.role === 'leaf' ? [child.item] : itemsOf(child)));
  return [...new Set(items)];
}

/** Sequences as kids: neighbours with one link become a Link element, another language a Span. */
function writeSequences(tree: Tree, kids: Kids, sequences: readonly MarkedSequence[], language: string): void {
  let at = 0;
  while (at < sequences.length) {
    const { link } = sequences[at]!;
    const end = link ? endOfLink(sequences, at) : at + 1;
    const group = sequences.slice(at, end);
    at = end;
    if (link?.kind === 'destination' && link.reference) kids.values.push(writeReference(tree, kids, group, language));
    else if (link) kids.values.push(writeLink(tree, kids.element, group, language));
    else writeText(tree, kids, group[0]!, language);
  }
}

function endOfLink(sequences: readonly MarkedSequence[], start: number): number {
  const key = linkKey(sequences[start]!.link!);
  let end = start + 1;
  while (sequences[end]?.link && linkKey(sequences[end]!.link!) === key) end++;
  return end;
}

function writeText(tree: Tree, kids: Kids, sequence: MarkedSequence, language: string): void {
  if (sequence.language === undefined || sequence.language === language) {
    addContent(kids, sequence, tree.context.pages, tree.contentParents);
    return;
  }
  const span = tree.context.file.object({ S: 'Span', P: kids.element, Lang: pdfText(sequence.language) });
  const inner = kidsOf(span);
  addContent(inner, sequence, tree.context.pages, tree.contentParents);
  endElement(inner);
  kids.values.push(span);
}

/** A citation of content elsewhere in the document (ISO 32000-1, table 338), with the link that leads there. */
function writeReference(
  tree: Tree,
  { element }: Kids,
  sequences: readonly MarkedSequence[],
  language: string,
): PdfObject {
  const reference = tree.context.file.object({ S: 'Reference', P: element });
  const inner = kidsOf(reference);
  inner.values.push(writeLink(tree, reference, sequences, language));
  endElement(inner);
  return reference;
}

function writeLink(tree: Tree, parent: PdfObject, sequences: readonly MarkedSequence[], language: string): PdfObject {
  const element = tree.context.file.object({ S: 'Link', P: parent });
  const kids = kidsOf(element);
  for (const sequence of sequences) writeText(tree, kids, sequence, language);
  const firstKey = tree.context.pages.length + tree.annotationParents.length;
  for (const annotation of writeLinkAnnotations(tree.context, sequences, firstKey)) {
    tree.annotationParents.push(element);
    kids.values.push({ Type: 'OBJR', Pg: annotation.page, Obj: annotation.object });
  }
  endElement(kids);
  return element;
}
