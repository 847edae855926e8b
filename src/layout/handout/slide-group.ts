import type { Colour } from '../../base/colour.js';
import type { Rect } from '../../base/geometry.js';
import type { GroupItem, Item } from '../../scene/item.js';
import type { Page } from '../../scene/scene.js';
import type { LayoutDecoration, SlideLayout } from '../../scene/slide/slide-layout.js';
import type { LinkTarget, Paragraph } from '../../scene/text.js';

/** Styles of slides go by this name in a handout, beside those of its own text: `slide:body`. */
export const slideStyle = (name: string): string => `slide:${name}`;

/** A slide as one group, scaled into a rectangle: background and decoration of its layout, then its items. */
export function slideGroup(page: Page, layout: SlideLayout | undefined, rect: Rect): GroupItem {
  const scale = rect.width / page.size.width;
  const id = `handout/${page.slide!.id}`;
  const ground = layout ? [groundOf(layout.background, page, id)] : [];
  const decoration = layout?.decoration.map((one, index) => decorationItem(one, `${id}/decoration-${index + 1}`)) ?? [];
  return {
    kind: 'group',
    id,
    name: page.slide!.title,
    rect,
    transform: [scale, 0, 0, scale, rect.x, rect.y],
    items: [...ground, ...decoration, ...page.items.map(inHandout)],
  };
}

function groundOf(fill: Colour, { size }: Page, id: string): Item {
  const rect = { x: 0, y: 0, ...size };
  return { kind: 'shape', id: `${id}/background`, name: '', rect, geometry: 'rectangle', fill, furniture: true };
}

function decorationItem(decoration: LayoutDecoration, id: string): Item {
  const base = { id, name: '', rect: decoration.rect, furniture: true } as const;
  if (decoration.kind === 'rectangle') return { ...base, kind: 'shape', geometry: 'rectangle', fill: decoration.fill };
  const { mediaType, bytes } = decoration;
  return { ...base, kind: 'image', source: { kind: 'raster', mediaType, bytes }, alternative: '' };
}

/** An item as the handout has it: its styles under their names there, links between slides as links between places. */
function inHandout(item: Item): Item {
  switch (item.kind) {
    case 'text':
      return { ...item, paragraphs: item.paragraphs.map(slideParagraph) };
    case 'table':
      return {
        ...item,
        cells: item.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(slideParagraph) })),
      };
    case 'group':
      return { ...item, items: item.items.map(inHandout) };
    default:
      return item;
  }
}

function slideParagraph(paragraph: Paragraph): Paragraph {
  return withHandoutLinks({ ...paragraph, style: slideStyle(paragraph.style) });
}

/** The paragraph with links that lead to slides leading to where the handout shows them. */
export function withHandoutLinks(paragraph: Paragraph): Paragraph {
  if (paragraph.runs.every(({ link }) => link?.kind !== 'slide')) return paragraph;
  return { ...paragraph, runs: paragraph.runs.map((run) => (run.link ? { ...run, link: placeOf(run.link) } : run)) };
}

function placeOf(link: LinkTarget): LinkTarget {
  return link.kind === 'slide' ? { ...link, kind: 'destination', name: link.id } : link;
}
