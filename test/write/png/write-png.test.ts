import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/write/png/encode-png.js';
import { writePng } from '../../../src/write/png/write-png.js';
import { writeSvg } from '../../../src/write/svg/write-svg.js';

const SIZE = { width: 72, height: 36 };
const SVG = writeSvg({ ...SIZE, graphics: [] }, { fonts: new Map(), background: 'B3261E' });

/** Width, height and pixels a metre, as the file's header says. */
function headerOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  const [signature, header, physical] = [png.subarray(1, 4), png.subarray(12, 16), png.subarray(37, 41)];
  expect([signature, header, physical].map((bytes) => new TextDecoder().decode(bytes))).toEqual([
    'PNG',
    'IHDR',
    'pHYs',
  ]);
  return { width: view.getUint32(16), height: view.getUint32(20), perMetre: view.getUint32(41) };
}

describe('an SVG as PNG', () => {
  it('has the pixels an inch that it is asked for, and says so', async () => {
    expect(headerOf(await writePng(SVG, { size: SIZE, dpi: 300 }))).toEqual({
      width: 300,
      height: 150,
      perMetre: 11811,
    });
    expect(headerOf(await writePng(SVG, { size: SIZE, dpi: 216 }))).toEqual({
      width: 216,
      height: 108,
      perMetre: 8504,
    });
  });

  it('is never more than 8192 pixels wide or high', async () => {
    expect(headerOf(await writePng(SVG, { size: SIZE, dpi: 20_000 })).width).toBe(8192);
  });

  it('is the same bytes again', async () => {
    const twice = await Promise.all([1, 2].map(() => writePng(SVG, { size: SIZE, dpi: 96 })));
    expect(twice[0]).toEqual(twice[1]);
  });
});

describe('pixels as PNG', () => {
  /** Colour type, and rows as stored: after each 0 the channels of its pixels. */
  function stored(png: Uint8Array) {
    const from = png.indexOf(73, 57);
    const length = new DataView(png.buffer).getUint32(from - 4);
    return { type: png[25], rows: [...inflateSync(png.subarray(from + 4, from + 4 + length))] };
  }

  it('have no opacity channel where all are opaque', () => {
    const rgba = new Uint8Array([255, 0, 0, 255, 0, 0, 255, 255]);
    expect(stored(encodePng({ width: 1, height: 2, rgba }, 72))).toEqual({
      type: 2,
      rows: [0, 255, 0, 0, 0, 0, 0, 255],
    });
  });

  it('have their own colours where they let something through', () => {
    const rgba = new Uint8Array([128, 0, 0, 128, 0, 0, 0, 0]);
    expect(stored(encodePng({ width: 2, height: 1, rgba }, 72))).toEqual({
      type: 6,
      rows: [0, 255, 0, 0, 128, 0, 0, 0, 0],
    });
  });
});
