import type { Size } from '../../base/geometry.js';

/** Points in a pixel at 96 pixels an inch (CSS Values 4, 6.2). */
const POINTS_PER_PIXEL = 0.75;

/** What an image file says of itself: its type, and its size in points at 96 pixels an inch. */
export interface RasterHead extends Size {
  readonly mediaType: 'image/png' | 'image/jpeg';
}

/** Type and size of a PNG (W3C PNG 5.2, 11.2.2 IHDR) or JPEG file (ITU-T T.81, B.2.2); undefined for any other. */
export function readRaster(bytes: Uint8Array): RasterHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47) {
    return sized('image/png', view.getUint32(16), view.getUint32(20));
  }
  if (bytes.length >= 4 && view.getUint16(0) === 0xffd8) return readJpeg(view);
  return undefined;
}

/** Walks the marker segments to the frame header (SOF0–SOF15 without DHT, JPG, DAC). */
function readJpeg(view: DataView): RasterHead | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function sized(mediaType: RasterHead['mediaType'], width: number, height: number): RasterHead | undefined {
  if (width === 0 || height === 0) return undefined;
  return { mediaType, width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL };
}
