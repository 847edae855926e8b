import type { Element as XmlElement, Node as XmlNode } from '@xmldom/xmldom';
import type { Rect } from '../../../base/geometry.js';
import type { ChartItem, GroupItem, ImageItem, Item, ShapeItem, TableItem } from '../../../scene/item.js';
import { chartFrame } from '../chart/chart-frame.js';
import { RELATIONSHIP } from '../package/relationships.js';
import { tableFrame } from '../table/table-frame.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { NAMESPACE } from '../xml/namespaces.js';
import { adopt, descendants, replace } from './carried-xml.js';
import { carriedName } from './carry-slides.js';
import { mendText } from './mend-text.js';
import { pictureXml } from './picture-xml.js';
import { placeholderXml } from './placeholder-xml.js';
import { sameRect } from './same-rect.js';
import type { ShapeIdentity } from './shape-xml.js';
import { boxXml, identityXml } from './shape-xml.js';
import type { SlideContext } from './slide-context.js';
import { identityOf } from './slide-context.js';

/** The finished shape of an item: the carried one mended, or ours in its stead. Undefined where nothing is to be shown. */
export function mendItem(context: SlideContext, item: Item): XmlNode | undefined {
  switch (item.kind) {
    case 'text':
      return mendText(context, item, carried(context, item));
    case 'shape':
      return mendShape(context, item);
    case 'image':
      return mendImage(context, item);
    case 'table':
      return tableShape(context, item);
    case 'chart':
      return chartShape(context, item);
    case 'group':
      return groupShape(context, item);
  }
}

function carried(context: SlideContext, item: Item): XmlElement {
  const shape = context.carried.shapes.get(carriedName(item.id));
  if (!shape) throw new Error(`the item “${item.id}” is missing from its carried slide`);
  return shape;
}

function mendShape(context: SlideContext, item: ShapeItem): XmlElement {
  const shape = carried(context, item);
  const identity = identityXml({ ...identityOf(context, item), decorative: true });
  replace(
    context.carried,
    shape,
    'p:nvSpPr',
    element('p:nvSpPr', {}, identity, element('p:cNvSpPr'), element('p:nvPr')),
  );
  if (!item.stroke) replace(context.carried, shape, 'a:ln', element('a:ln', {}, element('a:noFill')));
  return shape;
}

function mendImage(context: SlideContext, item: ImageItem): XmlNode {
  if (item.source.kind === 'drawing') return drawingShape(context, item);
  const shape = carried(context, item);
  const placeholder = context.placeholders.get(item.id);
  const nonVisual = element(
    'p:nvPicPr',
    {},
    identityXml(pictureIdentity(context, item)),
    element('p:cNvPicPr', {}, element('a:picLocks', { noGrp: placeholder && 1, noChangeAspect: 1 })),
    element('p:nvPr', {}, placeholder && placeholderXml(placeholder.type, placeholder.index)),
  );
  replace(context.carried, shape, 'p:nvPicPr', nonVisual);
  if (placeholder && sameRect(item.rect, placeholder.rect))
    replace(context.carried, shape, 'p:spPr', element('p:spPr'));
  const blip = descendants(shape, 'a:blip')[0]!;
  const image = context.images.get(blip.getAttribute('r:embed') ?? '')!;
  const part = context.media.add(image.mediaType, image.bytes);
  blip.setAttribute('r:embed', context.relationships.add(RELATIONSHIP.image, part));
  return shape;
}

/** A decorative image keeps its name as text for readers that do not know the mark for decoration. */
function pictureIdentity(context: SlideContext, item: ChartItem | ImageItem): ShapeIdentity {
  const identity = identityOf(context, item, item.alternative);
  return { ...identity, description: item.alternative || identity.name };
}

function tableShape(context: SlideContext, item: TableItem): XmlNode {
  const identity = identityOf(context, item, item.alternative);
  const placeholder = placeholderOf(context, item);
  const xml = tableFrame({ identity, item, placeholder, styleId: context.template.tableStyle, context: context.text });
  return adopt(context.carried, xml);
}

/** A native chart, or where Office has none its drawing as a picture. */
function chartShape(context: SlideContext, item: ChartItem): XmlNode {
  if (!item.native) return drawingShape(context, item);
  const identity = identityOf(context, item, item.alternative);
  const relationship = context.relationships.add(RELATIONSHIP.chart, context.charts.add(item.native));
  return adopt(context.carried, chartFrame(identity, item.rect, relationship, placeholderOf(context, item)));
}

/** A drawing as a picture in two forms, in the placeholder that it fills, where it does. */
function drawingShape(context: SlideContext, item: ChartItem | ImageItem): XmlNode {
  const picture = context.pictures.get(item.id)!;
  const placeholder = context.placeholders.get(item.id);
  const related = (mediaType: 'image/png' | 'image/svg+xml', bytes: Uint8Array) =>
    context.relationships.add(RELATIONSHIP.image, context.media.add(mediaType, bytes));
  const xml = pictureXml({
    identity: pictureIdentity(context, item),
    rect: item.rect,
    png: related('image/png', picture.png),
    svg: related('image/svg+xml', picture.svg),
    placeholder: placeholderOf(context, item),
    inherits: placeholder !== undefined && sameRect(item.rect, placeholder.rect),
  });
  return adopt(context.carried, xml);
}

/**
 * A group round its members, which keep their own coordinates: its frame is theirs, moved and scaled by the transform. Office
 * does not scale text with a group, so layouts only move them.
 */
function groupShape(context: SlideContext, item: GroupItem): XmlNode | undefined {
  const identity = identityOf(context, item, wordsOf(item.items).join(' '));
  const members = item.items.map((member) => mendItem(context, member)).filter((shape) => shape !== undefined);
  if (members.length === 0) return undefined;
  const inside = union(item.items.map((member) => member.rect));
  const [a, , , d, e, f] = item.transform;
  const outside = { x: a * inside.x + e, y: d * inside.y + f, width: a * inside.width, height: d * inside.height };
  const group = context.carried.document.createElementNS(NAMESPACE.p, 'p:grpSp');
  const nonVisual = [identityXml(identity), element('p:cNvGrpSpPr'), element('p:nvPr')];
  const transform = element('a:xfrm', {}, ...boxXml('', outside), ...boxXml('ch', inside));
  group.appendChild(adopt(context.carried, element('p:nvGrpSpPr', {}, ...nonVisual)));
  group.appendChild(adopt(context.carried, element('p:grpSpPr', {}, transform)));
  for (const member of members) group.appendChild(member);
  return group;
}

/** The words of a group, its alternative text: a screen reader that stops at the group still says what it shows. */
function wordsOf(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return wordsOf(item.items);
    if (item.kind !== 'text') return 'alternative' in item && item.alternative !== '' ? [item.alternative] : [];
    const words = item.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join(''));
    return words.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
}

function placeholderOf(context: SlideContext, item: Item): Xml | undefined {
  const placeholder = context.placeholders.get(item.id);
  return placeholder && placeholderXml(placeholder.type, placeholder.index);
}

function union(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}
