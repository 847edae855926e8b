import type { Colour } from '../../base/colour.js';
import type { Matrix, Rect, Size } from '../../base/geometry.js';
import type { Drawing } from '../../scene/drawing.js';
import type { ImageItem, Item, ShapeItem, TableItem } from '../../scene/item.js';
import type { SlideLayout } from '../../scene/slide/slide-layout.js';
import type { Line } from '../../scene/text.js';
import { ellipsePath, rectanglePath } from '../pdf/content/rectangle-path.js';
import type { Xml } from '../pptx/xml/markup.js';
import { element, fragment } from '../pptx/xml/markup.js';
import { fillAttributes, strokeAttributes, transformText } from './attributes.js';
import { graphicXml } from './graphic-xml.js';
import { pathData } from './path-data.js';
import type { SvgContext } from './svg-context.js';
import { textXml } from './text-xml.js';

/** An item of a page as it is set: the PDF writer's picture of it. */
export function itemXml(item: Item, context: SvgContext): Xml {
  switch (item.kind) {
    case 'text':
      return fragment([
        item.fill && rectangleXml(item.rect, item.fill, context),
        ...linesXml(item.lines, item.rect.x, item.rect.y, context),
      ]);
    case 'table':
      return tableXml(item, context);
    case 'chart':
      return drawingXml(item.drawing, item.rect, context);
    case 'image':
      return imageXml(item, context);
    case 'shape':
      return shapeXml(item, context);
    case 'group':
      return element(
        'g',
        { transform: transformText(item.transform) },
        ...item.items.map((member) => itemXml(member, context)),
      );
  }
}

/** A slide layout's background and decoration. */
export function layoutXml(layout: SlideLayout, size: Size, context: SvgContext): Xml {
  const background = rectangleXml({ x: 0, y: 0, ...size }, layout.background, context);
  const decoration = layout.decoration.map((each) =>
    each.kind === 'rectangle' ? rectangleXml(each.rect, each.fill, context) : rasterXml(each, each.rect, context),
  );
  return fragment([background, ...decoration]);
}

function rectangleXml(rect: Rect, fill: Colour, context: SvgContext): Xml {
  return element('path', { ...fillAttributes(fill, context), d: pathData(rectanglePath(rect)) });
}

function linesXml(lines: readonly Line[], x: number, y: number, context: SvgContext) {
  return lines.map((line) => textXml(line.runs, line.text, [1, 0, 0, 1, x + line.x, y + line.baseline], context));
}

/** A drawing in a rectangle, scaled where the sizes differ. */
function drawingXml(drawing: Drawing, rect: Rect, context: SvgContext): Xml {
  const scaleX = drawing.width > 0 ? rect.width / drawing.width : 1;
  const scaleY = drawing.height > 0 ? rect.height / drawing.height : 1;
  const placed: Matrix = [scaleX, 0, 0, scaleY, rect.x, rect.y];
  const inner = { ...context, scale: context.scale * Math.max(scaleX, scaleY) };
  const members = drawing.graphics.map((graphic) => graphicXml(graphic, inner));
  return element('g', { transform: transformText(placed) }, ...members);
}

function imageXml({ source, rect }: ImageItem, context: SvgContext): Xml {
  if (source.kind === 'drawing') return drawingXml(source.drawing, rect, context);
  return rasterXml(source, rect, context);
}

type Raster = Pick<Extract<ImageItem['source'], { readonly kind: 'raster' }>, 'mediaType' | 'bytes'>;

function rasterXml({ mediaType, bytes }: Raster, { x, y, width, height }: Rect, context: SvgContext): Xml {
  return graphicXml({ kind: 'image', transform: [1, 0, 0, 1, x, y], width, height, mediaType, bytes }, context)!;
}

function shapeXml({ geometry, rect, fill, stroke }: ShapeItem, context: SvgContext): Xml {
  const { x, y, width, height } = rect;
  const line = [
    { op: 'M', x, y },
    { op: 'L', x: x + width, y: y + height },
  ] as const;
  const path = geometry === 'line' ? line : geometry === 'ellipse' ? ellipsePath(rect) : rectanglePath(rect);
  return element('path', {
    ...fillAttributes(geometry === 'line' ? undefined : fill, context),
    ...strokeAttributes(stroke && { ...stroke, paint: stroke.colour }, context),
    d: pathData(path),
  });
}

/** Fills, then texts, then rules, as the PDF has them. */
function tableXml(table: TableItem, context: SvgContext): Xml {
  const columns = edges(table.rect.x, table.columnWidths);
  const rows = edges(table.rect.y, table.rowHeights);
  const fills = table.cells.map(({ fill, row, column, rowSpan, columnSpan }) => {
    if (!fill) return undefined;
    const [x, y] = [columns[column]!, rows[row]!];
    const rect = { x, y, width: columns[column + columnSpan]! - x, height: rows[row + rowSpan]! - y };
    return rectangleXml(rect, fill, context);
  });
  const texts = table.cells.flatMap((cell) => linesXml(cell.lines, columns[cell.column]!, rows[cell.row]!, context));
  const rules = table.rules.map(({ row, fromColumn, toColumn, width, colour }) => {
    if (width <= 0) return undefined;
    const d = pathData([
      { op: 'M', x: columns[fromColumn]!, y: rows[row]! },
      { op: 'L', x: columns[toColumn]!, y: rows[row]! },
    ]);
    return element('path', { fill: 'none', ...strokeAttributes({ paint: colour, width }, context), d });
  });
  return fragment([...fills, ...texts, ...rules]);
}

/** Where tracks begin, and where the last one ends. */
function edges(start: number, sizes: readonly number[]): readonly number[] {
  const all = [start];
  for (const size of sizes) all.push(all.at(-1)! + size);
  return all;
}
