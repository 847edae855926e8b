import type { Scene } from '../../../scene/scene.js';
import type { LayoutDecoration, LayoutFrame, SlideLayout } from '../../../scene/slide/slide-layout.js';
import type { TemplateLayout, TemplatePlaceholder } from '../deck-template.js';
import { CONTENT_TYPE } from '../package/content-types.js';
import type { MediaStore } from '../package/media-store.js';
import type { Part } from '../package/part.js';
import { xmlPart } from '../package/part.js';
import type { RelationshipList } from '../package/relationships.js';
import { RELATIONSHIP, relationshipList } from '../package/relationships.js';
import { identityXml, presetGeometry, shapeTree, transformXml } from '../slides/shape-xml.js';
import { fillXml } from '../theme/colour-xml.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { PRESENTATION_ROOT } from '../xml/namespaces.js';
import { masterFrames } from './master-frames.js';
import { background, themeStyle } from './master-part.js';
import { isFurniture, placeholderShape } from './placeholder-shape.js';
import { placeholderWords } from './placeholder-words.js';

/** Indices that Office keeps for date, footer and slide number of every layout. */
const FURNITURE_INDEX: Readonly<Record<string, number>> = { dt: 10, ftr: 11, sldNum: 12 };

/** The first index for other placeholders, as Office numbers those that an author adds. */
const FIRST_FREE_INDEX = 13;

/** A layout's part and the placeholders that slides made from it may fill. */
export function layoutPart(
  scene: Scene,
  layout: SlideLayout,
  names: { readonly layout: string; readonly master: string },
  media: MediaStore,
): { readonly part: Part; readonly layout: TemplateLayout } {
  const relationships = relationshipList();
  relationships.add(RELATIONSHIP.slideMaster, names.master);
  const placeholders = placeholdersOf(scene, layout);
  const decoration = layout.decoration.map((item, index) => decorationXml(layout, item, index, relationships, media));
  const shapes = placeholderFrames(layout).map((frame, index) =>
    frameShape(scene, layout, frame, placeholders.get(frame.name)!, index + layout.decoration.length + 2),
  );
  const root = element(
    'p:sldLayout',
    { ...PRESENTATION_ROOT, type: layout.type === 'cust' ? undefined : layout.type, preserve: 1, userDrawn: 1 },
    element('p:cSld', { name: layout.label }, background(layout.background), shapeTree(...decoration, ...shapes)),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
  const part = xmlPart(names.layout, CONTENT_TYPE.slideLayout, root, relationships.all());
  return { part, layout: { part: names.layout, placeholders } };
}

/** The frames that placeholders stand for: cells in the stead of the frame that they divide. */
function placeholderFrames(layout: SlideLayout): readonly LayoutFrame[] {
  return layout.frames.flatMap((frame) => frame.cells ?? [frame]);
}

/** One title and one of each furniture kind a layout: a second one becomes body text, as no reader could tell them apart. */
function placeholdersOf(scene: Scene, layout: SlideLayout): ReadonlyMap<string, TemplatePlaceholder> {
  const found = new Map<string, TemplatePlaceholder>();
  const used = new Set<string>();
  let next = FIRST_FREE_INDEX;
  for (const frame of placeholderFrames(layout)) {
    const kind = frame.placeholder === 'ctrTitle' ? 'title' : frame.placeholder;
    const unique = kind === 'title' || isFurniture(kind);
    const type = unique && used.has(kind) ? 'body' : frame.placeholder;
    const index = type === 'title' || type === 'ctrTitle' ? 0 : (FURNITURE_INDEX[type] ?? next++);
    used.add(kind);
    found.set(frame.name, {
      type,
      index,
      rect: frame.rect,
      insets: frame.insets,
      anchor: frame.anchor,
      style: themeStyle(scene, frame.style),
      listLevels: type === 'body' && !frame.levels,
      ...(frame.levels && { levels: frame.levels.map((name) => themeStyle(scene, name)) }),
    });
  }
  return found;
}

function frameShape(
  scene: Scene,
  layout: SlideLayout,
  frame: LayoutFrame,
  { type, index, levels }: TemplatePlaceholder,
  id: number,
): Xml {
  const words = placeholderWords(scene);
  const inherited = masterFrames(scene).find((master) => master.placeholder === type);
  const fromMaster = !levels && (type === 'title' || type === 'body') && inherited?.style === frame.style;
  return placeholderShape({
    id,
    name: `${words.names[type]} ${id - 1}`,
    key: `layout ${layout.name} ${frame.name}`,
    frame: { ...frame, placeholder: type },
    index,
    style: fromMaster ? undefined : themeStyle(scene, frame.style),
    ...(levels && { levels }),
    prompts: (frame.prompt || words.names[type]).split('\n'),
    customPrompt: true,
    language: scene.meta.language,
  });
}

function decorationXml(
  layout: SlideLayout,
  item: LayoutDecoration,
  index: number,
  relationships: RelationshipList,
  media: MediaStore,
): Xml {
  const key = `layout ${layout.name} decoration ${index}`;
  const identity = identityXml({ id: index + 2, name: `${item.kind} ${index + 1}`, decorative: true, key });
  const properties = (...fill: readonly Xml[]) =>
    element('p:spPr', {}, transformXml('a:xfrm', item.rect), presetGeometry('rect'), ...fill);
  if (item.kind === 'rectangle') {
    return element(
      'p:sp',
      {},
      element('p:nvSpPr', {}, identity, element('p:cNvSpPr'), element('p:nvPr', { userDrawn: 1 })),
      properties(fillXml(item.fill), element('a:ln', {}, element('a:noFill'))),
    );
  }
  const image = relationships.add(RELATIONSHIP.image, media.add(item.mediaType, item.bytes));
  const locks = element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 }));
  return element(
    'p:pic',
    {},
    element('p:nvPicPr', {}, identity, locks, element('p:nvPr', { userDrawn: 1 })),
    element('p:blipFill', {}, element('a:blip', { 'r:embed': image }), element('a:stretch', {}, element('a:fillRect'))),
    properties(),
  );
}
