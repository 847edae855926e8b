import type { StructureLeaf, StructureNode } from '../../../scene/structure.js';
import type { LinkTarget } from '../../../scene/text.js';

/** A leaf of the scene's structure with the marked content that drawing gave it. */
export interface LeafContent {
  readonly leaf: StructureLeaf;
  /** The element that the leaf belongs to. */
  readonly element: StructureNode;
  readonly sequences: MarkedSequence[];
}

/** One marked-content sequence: a stretch of one leaf, one language and one link on one page. */
export interface MarkedSequence {
  readonly page: number;
  readonly mcid: number;
  readonly language?: string;
  readonly link?: LinkTarget;
  /** What the sequence says, for the description of a link. */
  text: string;
  /** Where a link can be clicked, in the page's default space: x1, y1, x2, y2. */
  readonly areas: (readonly [number, number, number, number])[];
}

/** What part of an item content stands in. */
export interface ContentPlace {
  readonly item: string;
  readonly row?: number;
  readonly column?: number;
  readonly paragraph?: number;
  readonly part?: 'marker' | 'body';
}

/** Finds whom content belongs to, and holds all leaves. */
export interface StructureIndex {
  /** The most specific leaf for a place, or undefined where the structure does not have it. */
  readonly ownerOf: (place: ContentPlace) => LeafContent | undefined;
  /** True where a leaf stands for exactly this item or any part of it. */
  readonly mentions: (item: string) => boolean;
  readonly contentOf: (leaf: StructureLeaf) => LeafContent;
}

/** An index over all leaves of a tree. Throws where two leaves claim the same content. */
export function indexStructure(root: StructureNode): StructureIndex {
  const byPlace = new Map<string, LeafContent>();
  const byLeaf = new Map<StructureLeaf, LeafContent>();
  const items = new Set<string>();
  const visit = (element: StructureNode): void => {
    for (const child of element.children) {
      if (child.role !== 'leaf') {
        visit(child);
        continue;
      }
      const key = keyOf(child);
      if (byPlace.has(key)) throw new Error(`two elements of the structure hold the same content: ${key}`);
      const content: LeafContent = { leaf: child, element, sequences: [] };
      byPlace.set(key, content);
      byLeaf.set(child, content);
      items.add(child.item);
    }
  };
  visit(root);
  const found = new Map<string, LeafContent | undefined>();
  return {
    ownerOf: (place) => {
      const key = keyOf(place);
      if (!found.has(key)) found.set(key, lookUp(byPlace, place));
      return found.get(key);
    },
    mentions: (item) => items.has(item),
    contentOf: (leaf) => byLeaf.get(leaf)!,
  };
}

/** Tries the place as it is, then without part, paragraph and cell, most specific first. */
function lookUp(byPlace: ReadonlyMap<string, LeafContent>, place: ContentPlace): LeafContent | undefined {
  const { item, row, column, paragraph, part } = place;
  const cell = row === undefined || column === undefined ? {} : { row, column };
  const inParagraph = paragraph === undefined ? {} : { paragraph };
  const candidates: ContentPlace[] = [
    { item, ...cell, ...inParagraph, ...(part && { part }) },
    { item, ...cell, ...inParagraph },
    { item, ...cell, ...(part && { part }) },
    { item, ...cell },
    { item },
  ];
  for (const candidate of candidates) {
    const found = byPlace.get(keyOf(candidate));
    if (found) return found;
  }
  return undefined;
}

function keyOf(place: ContentPlace): string {
  const cell = place.row === undefined ? '' : ` cell ${place.row},${place.column}`;
  const paragraph = place.paragraph === undefined ? '' : ` paragraph ${place.paragraph}`;
  return `${place.item}${cell}${paragraph}${place.part ? ` ${place.part}` : ''}`;
}
