import type { Size } from '../../base/geometry.js';
import { loadResvg } from '../../base/load-resvg.js';
import { encodePng } from './encode-png.js';

export interface PngOptions {
  /** The picture's own size in points. */
  readonly size: Size;
  /** Pixels an inch of that size, also noted in the file: programs that place it then know how large it is. */
  readonly dpi: number;
}

/** Most pixels on a side, where a larger picture gets fewer an inch: what every graphics card takes. */
const LONGEST_SIDE = 8192;

/**
 * An SVG of ours as the bytes of a PNG. Its text must be outlines: no font is loaded, so that the machine's own can never change
 * the picture. Equal text gives equal bytes.
 */
export async function writePng(svg: string, { size, dpi }: PngOptions): Promise<Uint8Array> {
  const Resvg = await loadResvg();
  const density = Math.min(dpi, (72 * LONGEST_SIDE) / Math.max(size.width, size.height));
  const value = Math.max(1, Math.round((size.width * density) / 72));
  const picture = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value } });
  const image = picture.render();
  try {
    const { width, height, pixels } = image;
    return encodePng({ width, height, rgba: pixels }, density);
  } finally {
    image.free();
    picture.free();
  }
}
