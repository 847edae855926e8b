import type { Page, Scene } from '../../../scene/scene.js';
import type { ChartStore } from '../chart/chart-store.js';
import type { DeckTemplate, TemplateLayout } from '../deck-template.js';
import { CONTENT_TYPE } from '../package/content-types.js';
import type { MediaStore } from '../package/media-store.js';
import type { Part } from '../package/part.js';
import { xmlPart } from '../package/part.js';
import type { RelationshipList } from '../package/relationships.js';
import { RELATIONSHIP, relationshipList } from '../package/relationships.js';
import { cleanText } from '../xml/markup.js';
import { assignPlaceholders } from './assign-placeholders.js';
import { adopt, descendants, serialize, takeApart } from './carried-xml.js';
import type { CarriedSlide } from './carry-slides.js';
import type { DrawingPicture } from './drawing-pictures.js';
import { mendItem } from './mend-item.js';
import type { SlideContext } from './slide-context.js';
import { slideLinks, slideName } from './slide-links.js';
import { transitionXml } from './transition-xml.js';

/** What all slides of a deck share while they are written. */
export interface DeckParts {
  readonly scene: Scene;
  readonly template: DeckTemplate;
  readonly media: MediaStore;
  readonly charts: ChartStore;
  /** Of each page, by item id. */
  readonly pictures: readonly ReadonlyMap<string, DrawingPicture>[];
}

/** A slide as pptxgenjs carried it, mended: identities, placeholders, text, tables, charts, groups and relationships. */
export function mendSlide(deck: DeckParts, index: number, slide: CarriedSlide, notes: string | undefined): Part {
  const page = deck.scene.pages[index]!;
  const layout = layoutOf(deck.template, page);
  const relationships = relationshipList();
  relationships.add(RELATIONSHIP.slideLayout, layout.part);
  if (notes) relationships.add(RELATIONSHIP.notesSlide, notes);
  const carried = takeApart(slide.xml);
  const placeholders = assignPlaceholders(page.items, layout);
  const context: SlideContext = {
    ...deck,
    page,
    carried,
    images: slide.images,
    pictures: deck.pictures[index]!,
    placeholders,
    relationships,
    text: textContext(deck.scene, relationships),
    ...shapeCounters(),
  };
  for (const item of page.items) {
    const shape = mendItem(context, item);
    if (shape) carried.tree.appendChild(shape);
  }
  const transition = transitionXml(page.slide?.transition);
  if (transition) carried.document.documentElement!.appendChild(adopt(carried, transition));
  descendants(carried.document.documentElement!, 'p:cSld')[0]!.setAttribute(
    'name',
    cleanText(page.slide?.id ?? page.label),
  );
  return xmlPart(slideName(index), CONTENT_TYPE.slide, serialize(carried), relationships.all());
}

function layoutOf(template: DeckTemplate, page: Page): TemplateLayout {
  const layout = template.layouts.get(page.slide?.layout ?? '');
  if (!layout) throw new Error(`the slide “${page.slide?.id ?? page.label}” names no layout of the scene`);
  return layout;
}

function textContext(scene: Scene, relationships: RelationshipList): SlideContext['text'] {
  return { language: scene.meta.language, styles: scene.theme.styles, link: slideLinks(scene, relationships) };
}

function shapeCounters(): Pick<SlideContext, 'nextId' | 'uniqueName'> {
  // 1 is the shape tree itself.
  let id = 1;
  const names = new Map<string, number>();
  return {
    nextId: () => ++id,
    uniqueName: (name) => {
      const count = (names.get(name) ?? 0) + 1;
      names.set(name, count);
      return count === 1 ? name : `${name} (${count})`;
    },
  };
}
