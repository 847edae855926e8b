import type { Item } from '../../../scene/item.js';
import type { Page, Scene } from '../../../scene/scene.js';
import type { ChartStore } from '../chart/chart-store.js';
import type { DeckTemplate, TemplatePlaceholder } from '../deck-template.js';
import type { MediaStore } from '../package/media-store.js';
import type { RelationshipList } from '../package/relationships.js';
import type { TextContext } from '../text/text-context.js';
import type { CarriedTree } from './carried-xml.js';
import type { CarriedSlide } from './carry-slides.js';
import type { DrawingPicture } from './drawing-pictures.js';
import type { ShapeIdentity } from './shape-xml.js';

/** All that mending one slide reads, and what it gathers on the way. */
export interface SlideContext {
  readonly scene: Scene;
  readonly page: Page;
  readonly template: DeckTemplate;
  readonly carried: CarriedTree;
  readonly images: CarriedSlide['images'];
  readonly placeholders: ReadonlyMap<string, TemplatePlaceholder>;
  readonly relationships: RelationshipList;
  readonly media: MediaStore;
  readonly text: TextContext;
  /** Shape ids from 2, in order. */
  readonly nextId: () => number;
  /** A name as given, numbered where the slide has it already. */
  readonly uniqueName: (name: string) => string;
  readonly charts: ChartStore;
  /** Pictures of the slide's drawings, by item id. */
  readonly pictures: ReadonlyMap<string, DrawingPicture>;
}

/** Id, name and alternative text of an item's shape. Furniture without text is decoration. */
export function identityOf(context: SlideContext, item: Item, description?: string): ShapeIdentity {
  const field = item.kind === 'text' && item.field !== undefined;
  const decorative = (item.furniture === true && item.kind !== 'text' && !field) || description === '';
  return {
    id: context.nextId(),
    name: context.uniqueName(item.name || item.id),
    key: `${context.page.slide?.id ?? context.page.label} ${item.id}`,
    ...(decorative ? { decorative } : description !== undefined && { description }),
  };
}
