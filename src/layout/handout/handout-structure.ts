import { leavesOf } from '../../scene/check-scene.js';
import type { Scene } from '../../scene/scene.js';
import type { StructureLeaf, StructureNode, StructureRole } from '../../scene/structure.js';
import { node, type PlacedLeaf, slot } from '../structure/draft.js';
import { finishStructure } from '../structure/finish-structure.js';
import { paragraphNodes } from '../structure/paragraph-nodes.js';
import { type HandoutSlide, labelSlot, noteSlot } from './place-row.js';

/** The logical tree of a handout: a section for each slide, which has what the slide says as the deck has it, then its notes. */
export function handoutStructure(
  deck: Scene,
  slides: readonly HandoutSlide[],
  leaves: readonly PlacedLeaf[],
): StructureNode {
  const sections = sectionsBySlide(deck);
  // A document begins with a heading of the first level (PDF/UA-1, 7.4.2), also where the first slide has no title.
  const promoted = firstHeading(deck.structure) === 'H2';
  let known: StructureRole | undefined;
  const children = slides.map((slide): StructureNode => {
    const { id, title } = slide.page.slide!;
    const found = sections.get(id);
    const section = found && (promoted ? withoutLevel(found) : found);
    known = (section && firstHeading(section)) ?? known;
    const notes = notesOf(slide, leaves, below(known));
    return { role: 'Sect', title, children: [...(section?.children ?? []), ...notes] };
  });
  return { ...deck.structure, children: children.filter((section) => section.children.length > 0) };
}

/** The deck's part of the tree for each slide, found by the items it holds. */
function sectionsBySlide({ pages, structure }: Scene): ReadonlyMap<string, StructureNode> {
  const slideOf = new Map(pages.flatMap(({ slide, items }) => items.map((item) => [item.id, slide!.id] as const)));
  const sections = structure.children.filter((child): child is StructureNode => child.role !== 'leaf');
  return new Map(
    sections.flatMap((section) => {
      const slide = leavesOf(section)
        .map(({ item }) => slideOf.get(item))
        .find((id) => id !== undefined);
      return slide === undefined ? [] : [[slide, section] as const];
    }),
  );
}

function notesOf(
  { page, notes }: HandoutSlide,
  leaves: readonly PlacedLeaf[],
  heading: StructureRole,
): readonly (StructureNode | StructureLeaf)[] {
  const slide = page.slide!;
  const draft = node('Sect', [
    node(heading, [slot(labelSlot(slide))]),
    ...paragraphNodes(notes.paragraphs, (paragraph) => noteSlot(slide, paragraph)),
  ]);
  const finished = finishStructure(draft, leaves.filter(belongsTo(slide.id)));
  return finished.children.length > 0 ? [finished] : [];
}

const belongsTo = (id: string) => (leaf: PlacedLeaf) => leaf.slot.startsWith(`handout/${id}/`);

const HEADING = /^H\d$/;

function firstHeading(section: StructureNode): StructureRole | undefined {
  if (HEADING.test(section.role)) return section.role;
  for (const child of section.children) {
    const found = child.role === 'leaf' ? undefined : firstHeading(child);
    if (found) return found;
  }
  return undefined;
}

/** No level is skipped; words above notes before any title are no heading. */
function below(heading: StructureRole | undefined): StructureRole {
  return heading === undefined ? 'P' : heading === 'H1' ? 'H2' : 'H3';
}

function withoutLevel(section: StructureNode): StructureNode {
  const role = section.role === 'H2' ? 'H1' : section.role === 'H3' ? 'H2' : section.role;
  return {
    ...section,
    role,
    children: section.children.map((child) => (child.role === 'leaf' ? child : withoutLevel(child))),
  };
}
