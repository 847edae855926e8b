import { strFromU8, unzipSync } from 'fflate';
import type { Colour } from '../../../base/colour.js';
import type { Rect } from '../../../base/geometry.js';
import { toInches } from '../../../base/units.js';
import type { Item, ShapeItem } from '../../../scene/item.js';
import type { Scene } from '../../../scene/scene.js';
import { schemeName } from '../theme/colour-xml.js';

/** What pptxgenjs wrote of one slide: its XML, and the images that the XML refers to by relationship id. */
export interface CarriedSlide {
  readonly xml: string;
  readonly images: ReadonlyMap<string, CarriedImage>;
}

export interface CarriedImage {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
}

/** The colours that pptxgenjs knows by name; links' ones it does not. */
const NAMED_SLOTS = /^(dk|lt)[12]$|^accent[1-6]$/;

/** The little of pptxgenjs that is used. Its type declarations call the class “not constructable” under NodeNext. */
interface Carrier {
  layout: string;
  defineLayout(layout: { name: string; width: number; height: number }): void;
  addSlide(): CarrierSlide;
  write(options: { outputType: 'uint8array' }): Promise<Uint8Array>;
}

interface CarrierSlide {
  addShape(preset: string, options: object): void;
  addImage(options: object): void;
}

/**
 * The slides as pptxgenjs writes them: one shape for each item, in order, named by `carriedName` so that mending finds it again.
 * Texts, tables, charts and drawings are carried as empty boxes, groups as their members.
 */
export async function carrySlides(scene: Scene): Promise<readonly CarriedSlide[]> {
  const { default: PptxGenJS } = await import('pptxgenjs');
  const carrier = new (PptxGenJS as unknown as new () => Carrier)();
  const size = scene.pages[0]?.size ?? { width: 960, height: 540 };
  carrier.defineLayout({ name: 'scene', width: toInches(size.width), height: toInches(size.height) });
  carrier.layout = 'scene';
  for (const page of scene.pages) {
    const slide = carrier.addSlide();
    const items = carriedItems(page.items);
    checkIds(items);
    for (const item of items) carryItem(slide, item);
  }
  const files = unzipSync(await carrier.write({ outputType: 'uint8array' }));
  return scene.pages.map((_, index) => carriedSlide(files, index + 1));
}

/** The items of a page that pptxgenjs is given, groups opened. */
export function carriedItems(items: readonly Item[]): readonly Exclude<Item, { kind: 'group' }>[] {
  return items.flatMap((item) => (item.kind === 'group' ? carriedItems(item.items) : [item]));
}

/** Throws where two items have one id, which the layout excludes: mending could not tell their shapes apart. */
function checkIds(items: readonly Item[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new Error(`two items of a page have the id “${id}”`);
    seen.add(id);
  }
}

/** The name by which a carried shape is found again: plain ASCII, as pptxgenjs escapes names more than once. */
export function carriedName(id: string): string {
  return `item-${Buffer.from(id).toString('hex')}`;
}

function carryItem(slide: CarrierSlide, item: Exclude<Item, { kind: 'group' }>): void {
  const objectName = carriedName(item.id);
  const place = inches(item.rect);
  if (item.kind === 'image' && item.source.kind === 'raster') {
    const data = `data:${item.source.mediaType};base64,${Buffer.from(item.source.bytes).toString('base64')}`;
    slide.addImage({ data, ...place, objectName, altText: 'x' });
    return;
  }
  if (item.kind === 'shape') {
    slide.addShape(PRESETS[item.geometry], { ...place, objectName, ...fillOption(item.fill), ...lineOption(item) });
    return;
  }
  slide.addShape('rect', { ...place, objectName, ...(item.kind === 'text' && fillOption(item.fill)) });
}

const PRESETS = { rectangle: 'rect', ellipse: 'ellipse', line: 'line' } as const;

function inches(rect: Rect) {
  return { x: toInches(rect.x), y: toInches(rect.y), w: toInches(rect.width), h: toInches(rect.height) };
}

function fillOption(fill: Colour | undefined) {
  return fill ? { fill: colourOption(fill) } : {};
}

function lineOption({ stroke }: ShapeItem) {
  if (!stroke) return {};
  return {
    line: { ...colourOption(stroke.colour), width: stroke.width, dashType: dashType(stroke.dash, stroke.width) },
  };
}

function colourOption({ slot, hex, alpha = 1 }: Colour) {
  const color = slot && NAMED_SLOTS.test(slot) ? schemeName(slot) : hex;
  return { color, transparency: Math.round((1 - alpha) * 100) };
}

/** The preset dash nearest to a pattern: dots where the ink is as short as the line is wide. */
function dashType(dash: readonly number[] | undefined, width: number): string {
  if (!dash?.some((length) => length > 0)) return 'solid';
  return dash[0]! <= width * 1.5 ? 'sysDot' : dash[0]! <= width * 3.5 ? 'sysDash' : 'dash';
}

function carriedSlide(files: Readonly<Record<string, Uint8Array>>, number: number): CarriedSlide {
  const relationships = strFromU8(files[`ppt/slides/_rels/slide${number}.xml.rels`]!);
  const images = new Map<string, CarriedImage>();
  for (const [, id, target] of relationships.matchAll(/Id="(rId\d+)"[^>]*Target="\.\.\/media\/([^"]+)"/g)) {
    const mediaType = target!.endsWith('.png') ? 'image/png' : 'image/jpeg';
    images.set(id!, { mediaType, bytes: files[`ppt/media/${target}`]! });
  }
  return { xml: strFromU8(files[`ppt/slides/slide${number}.xml`]!), images };
}
