import { unzlibSync } from 'fflate';

/** Whether an image file can be decoded to its end: a copy or download that broke off, or a damaged one, is not whole. */
export function isWhole(bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg'): boolean {
  return mediaType === 'image/png' ? isWholePng(bytes) : endsAsJpeg(bytes);
}

/** All chunks up to IEND (W3C PNG 5.3, 11.2.5), with pixels that inflate. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixels: Uint8Array[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const [length, type] = [view.getUint32(at), view.getUint32(at + 4)];
    if (at + 12 + length > bytes.length) return false;
    if (type === IEND) return inflates(pixels);
    if (type === IDAT) pixels.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return false;
}

const IDAT = 0x49444154;
const IEND = 0x49454e44;

function inflates(parts: readonly Uint8Array[]): boolean {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  try {
    return unzlibSync(all).length > 0;
  } catch {
    return false;
  }
}

/** The marker EOI (ITU-T T.81, B.2.1), behind which some cameras leave bytes of their own. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 2; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}
