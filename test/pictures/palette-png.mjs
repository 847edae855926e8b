// Writes a picture of a page as a PNG with at most 256 colours (W3C PNG 11.2.2): a third of the size, and no eye sees it.
import { crc32, deflateSync } from 'node:zlib';

/** A portable pixmap (netpbm P6), as `pdftoppm` writes it, as a palette PNG. */
export function palettePng(pixmap) {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(pixmap.subarray(0, 40).toString('latin1'));
  const [width, height] = [Number(head[1]), Number(head[2])];
  const pixels = pixmap.subarray(head[0].length);
  const { palette, indexOf } = reduce(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(colourAt(pixels, (y * width + x) * 3));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

function colourAt(pixels, at) {
  return (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
}

/** The 256 colours used most, and for any other the nearest of them. */
function reduce(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  // Colours that differ little share a place: otherwise the greys of letters would leave none for a photograph.
  const palette = [];
  const far = (colour, apart) => palette.every((other) => distance(colour, other) > apart);
  const byCount = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([colour]) => colour);
  for (const apart of [400, 120, 30, 0]) {
    for (const colour of byCount) {
      if (palette.length >= 256) break;
      if (far(colour, apart)) palette.push(colour);
    }
  }
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour) => {
    if (!known.has(colour)) known.set(colour, nearest(colour, palette));
    return known.get(colour);
  };
  return { palette, indexOf };
}

function nearest(colour, palette) {
  let best = 0;
  for (let index = 1; index < palette.length; index++) {
    if (distance(colour, palette[index]) < distance(colour, palette[best])) best = index;
  }
  return best;
}

function distance(one, other) {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return 3 * red * red + 6 * green * green + blue * blue;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
