import { createHash } from 'node:crypto';
import type { Graphic } from '../../../scene/drawing.js';
import type { Item } from '../../../scene/item.js';
import type { Scene } from '../../../scene/scene.js';
import type { PdfFile, SubsetFont } from '../file/pdf-file.js';
import type { SharedImage, SharedObjects } from './painter.js';

/** The objects that pages share: all images, written at once, and fonts, opened when a run first asks for them. */
export async function shareObjects(file: PdfFile, scene: Scene): Promise<SharedObjects> {
  const images = await shareImages(file, scene);
  const fonts = new Map<string, SubsetFont>();
  const fontOf = (id: string): SubsetFont => {
    const font = fonts.get(id) ?? file.font(fontBytes(scene, id));
    fonts.set(id, font);
    return font;
  };
  return { fontOf, images, states: new Map(), counters: new Map() };
}

/** Images by their bytes; equal ones are written once. */
async function shareImages(file: PdfFile, scene: Scene): Promise<SharedObjects['images']> {
  const images = new Map<Uint8Array, SharedImage>();
  const byContent = new Map<string, SharedImage>();
  for (const bytes of scene.pages.flatMap((page) => page.items.flatMap(imagesOfItem))) {
    const content = createHash('sha256').update(bytes).digest('hex');
    // One after the other: pdfkit inflates alpha channels in the background, and the order of objects must not depend on it.
    const image = byContent.get(content) ?? { name: `I${byContent.size + 1}`, object: await file.image(bytes) };
    byContent.set(content, image);
    images.set(bytes, image);
  }
  return images;
}

/** Fonts that no run uses are never opened. */
function fontBytes(scene: Scene, id: string): Uint8Array {
  const font = scene.fonts.get(id);
  if (!font) throw new Error(`a run names the font “${id}”, which the scene does not have`);
  return font.bytes;
}

function imagesOfItem(item: Item): readonly Uint8Array[] {
  if (item.kind === 'group') return item.items.flatMap(imagesOfItem);
  if (item.kind === 'chart') return item.drawing.graphics.flatMap(imagesOfGraphic);
  if (item.kind !== 'image') return [];
  return item.source.kind === 'raster' ? [item.source.bytes] : item.source.drawing.graphics.flatMap(imagesOfGraphic);
}

function imagesOfGraphic(graphic: Graphic): readonly Uint8Array[] {
  if (graphic.kind === 'group') return graphic.graphics.flatMap(imagesOfGraphic);
  return graphic.kind === 'image' ? [graphic.bytes] : [];
}
