// How far two pictures differ: pixels that differ visibly and not only by antialiasing, over pixels inked in either picture.

/** Limits of the issue. */
export const OVERALL_LIMIT = 0.03;
export const TILE_LIMIT = 0.15;
export const TILE = 32;

/** Perceived colour difference (YIQ) from which pixels differ: a tenth of the greatest, as the library pixelmatch has it. */
const THRESHOLD = 35215 * 0.1 * 0.1;

/** `{ overall, worstTile, tile, inked, differing, mask }`; pictures of other sizes are compared on the larger ground. */
export function comparePictures(one, other) {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const [first, second] = [grounded(one, width, height), grounded(other, width, height)];
  const mask = new Uint8Array(width * height);
  const tiles = new Map();
  let [inked, differing] = [0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (!isInked(first, at) && !isInked(second, at)) continue;
      const differs = isDifferent(first, second, x, y, width, height);
      mask[at] = differs ? 2 : 1;
      inked += 1;
      if (differs) differing += 1;
      count(tiles, Math.floor(x / TILE), Math.floor(y / TILE), differs);
    }
  }
  const worst = worstOf(tiles);
  return {
    overall: inked === 0 ? 0 : differing / inked,
    worstTile: worst.share,
    tile: worst.tile,
    inked,
    differing,
    mask,
    width,
    height,
  };
}

function count(tiles, x, y, differs) {
  const key = `${x},${y}`;
  const tile = tiles.get(key) ?? { inked: 0, differing: 0 };
  tile.inked += 1;
  if (differs) tile.differing += 1;
  tiles.set(key, tile);
}

/** A tile with a few inked pixels says nothing about them: shares are taken over an eighth of its area at least. */
const LEAST_INK = (TILE * TILE) / 8;

function worstOf(tiles) {
  let worst = { share: 0, tile: undefined };
  for (const [tile, { inked, differing }] of tiles) {
    const share = differing / Math.max(inked, LEAST_INK);
    if (share > worst.share) worst = { share, tile };
  }
  return worst;
}

function grounded(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture.pixels;
  const pixels = Buffer.alloc(width * height * 3, 255);
  for (let row = 0; row < picture.height; row++) {
    picture.pixels.copy(pixels, row * width * 3, row * picture.width * 3, (row + 1) * picture.width * 3);
  }
  return pixels;
}

function isInked(pixels, at) {
  return distance(pixels[at * 3], pixels[at * 3 + 1], pixels[at * 3 + 2], 255, 255, 255) > THRESHOLD / 4;
}

/**
 * True where a pixel of either picture has a colour that the other has nowhere around: outside the range of the three by three
 * pixels there, in all channels. An edge that lies a fraction of a pixel beside the other (poppler puts glyphs on whole pixels in one
 * direction and on quarters in the other) has only colours between those of its sides; a mark that is missing, moved by more or of
 * another colour has not.
 */
function isDifferent(first, second, x, y, width, height) {
  const at = y * width + x;
  if (!(apart(first, second, at, at) > THRESHOLD)) return false;
  return isOutside(first, at, second, x, y, width, height) || isOutside(second, at, first, x, y, width, height);
}

function isOutside(pixels, at, others, x, y, width, height) {
  const inside = [0, 0, 0];
  for (let channel = 0; channel < 3; channel++) {
    let [least, most] = [255, 0];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        const value = others[(row * width + column) * 3 + channel];
        if (value < least) least = value;
        if (value > most) most = value;
      }
    }
    inside[channel] = Math.min(most, Math.max(least, pixels[at * 3 + channel]));
  }
  const [r, g, b] = inside;
  return distance(pixels[at * 3], pixels[at * 3 + 1], pixels[at * 3 + 2], r, g, b) > THRESHOLD;
}

function apart(first, second, one, other) {
  const [a, b] = [one * 3, other * 3];
  return distance(first[a], first[a + 1], first[a + 2], second[b], second[b + 1], second[b + 2]);
}

/** Squared difference in YIQ, weighted as the eye weighs it (Kotsarenko and Ramos, 2010). */
function distance(r1, g1, b1, r2, g2, b2) {
  const [r, g, b] = [r1 - r2, g1 - g2, b1 - b2];
  const y = r * 0.29889531 + g * 0.58662247 + b * 0.11448223;
  const i = r * 0.59597799 - g * 0.2741761 - b * 0.32180189;
  const q = r * 0.21147017 - g * 0.52261711 + b * 0.31114694;
  return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q;
}

/** A picture of the comparison: what both have in grey, what differs in red. */
export function differencePicture({ mask, width, height }) {
  const pixels = Buffer.alloc(width * height * 3, 255);
  mask.forEach((kind, at) => {
    if (kind > 0) pixels.set(kind === 2 ? [220, 0, 0] : [205, 205, 205], at * 3);
  });
  return { width, height, pixels };
}
