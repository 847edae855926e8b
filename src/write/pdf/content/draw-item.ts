import type { Size } from '../../../base/geometry.js';
import type { ChartItem, GroupItem, ImageItem, Item, ShapeItem, TextItem } from '../../../scene/item.js';
import { type ArtifactKind, closeMark, markArtifact, markContent } from '../tagging/marks.js';
import { concatenate, saved } from './canvas.js';
import { drawDrawing, placeImage } from './draw-drawing.js';
import { drawLines } from './glyphs/draw-lines.js';
import { fillPath, strokePath } from './draw-path.js';
import { drawTable } from './draw-table.js';
import type { Painter } from './painter.js';
import { ellipsePath, rectanglePath } from './rectangle-path.js';

/** Draws an item of a page, tagged as the structure says, or as an artifact. */
export function drawItem(painter: Painter, item: Item, page: Size): void {
  requireStructure(painter, item);
  switch (item.kind) {
    case 'text':
      drawText(painter, item, page);
      break;
    case 'table':
      drawTable(painter, item);
      break;
    case 'chart':
    case 'image':
      drawPicture(painter, item, page);
      break;
    case 'shape':
      drawShape(painter, item, page);
      break;
    case 'group':
      drawGroup(painter, item, page);
      break;
  }
}

/** Content that no element holds would be lost to those who hear the document (PDF/UA-1, 7.1). */
function requireStructure(painter: Painter, item: Item): void {
  if (item.furniture || item.kind === 'shape' || item.kind === 'group') return;
  if (item.kind === 'image' && item.alternative === '') return;
  if (item.kind === 'text' && item.lines.length === 0) return;
  if (painter.within || painter.index.mentions(item.id)) return;
  throw new Error(`the ${item.kind} item “${item.id}” is neither furniture nor in the scene's structure`);
}

/** Furniture text in the upper half of a page is its header, in the lower half its footer. */
function artifactKind(item: Item, page: Size): ArtifactKind {
  if (!item.furniture) return 'Layout';
  if (item.kind === 'shape') return 'Pagination';
  return item.rect.y + item.rect.height / 2 < page.height / 2 ? 'Header' : 'Footer';
}

function drawText(painter: Painter, item: TextItem, page: Size): void {
  const { x, y } = item.rect;
  if (item.fill) {
    markArtifact(painter.canvas, painter.marks, 'Layout');
    fillPath(painter, rectanglePath(item.rect), item.fill);
  }
  const { lines, paragraphs } = item;
  drawLines(painter, { lines, paragraphs, x, y, place: { item: item.id }, artifact: artifactKind(item, page) });
}

/** Marks a whole item as content of its leaf, or as an artifact where it has none. */
function markItem(painter: Painter, item: Item, page: Size): void {
  const owner = painter.index.ownerOf({ item: item.id }) ?? painter.within;
  if (owner) markContent(painter.canvas, painter.marks, owner);
  else markArtifact(painter.canvas, painter.marks, artifactKind(item, page));
}

function drawPicture(painter: Painter, item: ChartItem | ImageItem, page: Size): void {
  markItem(painter, item, page);
  if (item.kind === 'chart') drawDrawing(painter, item.drawing, item.rect);
  else if (item.source.kind === 'drawing') drawDrawing(painter, item.source.drawing, item.rect);
  else placeImage(painter, item.source.bytes, item.rect);
}

function drawShape(painter: Painter, item: ShapeItem, page: Size): void {
  markItem(painter, item, page);
  const { x, y, width, height } = item.rect;
  const line = [
    { op: 'M', x, y },
    { op: 'L', x: x + width, y: y + height },
  ] as const;
  const closed = item.geometry === 'ellipse' ? ellipsePath(item.rect) : rectanglePath(item.rect);
  const path = item.geometry === 'line' ? line : closed;
  if (item.fill && item.geometry !== 'line') fillPath(painter, path, item.fill);
  if (item.stroke) {
    const { colour, width: strokeWidth, dash } = item.stroke;
    strokePath(painter, path, { paint: colour, width: strokeWidth, ...(dash && { dash }) });
  }
}

/** Items of a group are placed in the group's own space, which its transform maps to the space around it. */
function drawGroup(painter: Painter, group: GroupItem, page: Size): void {
  const within = painter.index.ownerOf({ item: group.id }) ?? painter.within;
  closeMark(painter.canvas, painter.marks);
  saved(painter.canvas, () => {
    concatenate(painter.canvas, group.transform);
    for (const item of group.items) drawItem({ ...painter, ...(within && { within }) }, item, page);
    closeMark(painter.canvas, painter.marks);
  });
}
