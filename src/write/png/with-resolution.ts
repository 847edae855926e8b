import { crc32 } from 'node:zlib';

/** Length of signature and IHDR chunk, after which pHYs may stand (PNG, 3rd edition, 5.6). */
const AFTER_HEADER = 8 + 25;

/** The PNG with its resolution written into it (pHYs, 11.3.4.3): pixels in a metre of what are `dpi` in an inch. */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const bytes = new Uint8Array(png.length + chunk.length);
  bytes.set(png.subarray(0, AFTER_HEADER));
  bytes.set(chunk, AFTER_HEADER);
  bytes.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return bytes;
}
