import type { Drawing } from '../../../scene/drawing.js';
import type { Item } from '../../../scene/item.js';
import type { Scene } from '../../../scene/scene.js';
import { writePng } from '../../png/write-png.js';
import { writeSvg } from '../../svg/write-svg.js';

/** One picture in two forms: for programs that show SVG, and for all others. */
export interface DrawingPicture {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

/** Pixels an inch of the PNG: three a point, so that it is sharp on a projector of 3840 pixels and in print. */
const DPI = 216;

/** The pictures of a deck's drawings (charts without a native one, vector images), by the item's id within its page. */
export async function drawingPictures(scene: Scene): Promise<readonly ReadonlyMap<string, DrawingPicture>[]> {
  const pages: ReadonlyMap<string, DrawingPicture>[] = [];
  for (const page of scene.pages) {
    const pictures = new Map<string, DrawingPicture>();
    for (const item of page.items.flatMap(drawnItems)) pictures.set(item.id, await pictureOf(item, scene));
    pages.push(pictures);
  }
  return pages;
}

interface DrawnItem {
  readonly id: string;
  readonly drawing: Drawing;
  /** Width on the slide, in points. */
  readonly width: number;
  readonly alternative: string;
}

function drawnItems(item: Item): readonly DrawnItem[] {
  if (item.kind === 'group') return item.items.flatMap(drawnItems);
  const { id, rect } = item;
  if (item.kind === 'chart' && !item.native)
    return [{ id, drawing: item.drawing, width: rect.width, alternative: item.alternative }];
  if (item.kind === 'image' && item.source.kind === 'drawing')
    return [{ id, drawing: item.source.drawing, width: rect.width, alternative: item.alternative }];
  return [];
}

async function pictureOf({ drawing, width, alternative }: DrawnItem, scene: Scene): Promise<DrawingPicture> {
  const { fonts, meta } = scene;
  const described = alternative === '' ? {} : { description: alternative, language: meta.language };
  const svg = writeSvg(drawing, { fonts, ...described });
  const png = await writePng(svg, { size: drawing, dpi: (DPI * width) / drawing.width });
  return { svg: new TextEncoder().encode(svg), png };
}
