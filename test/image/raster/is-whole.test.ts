import { zlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { isWhole } from '../../../src/image/raster/is-whole.js';

/** A chunk of a PNG, its checksum left empty. */
function chunk(type: string, data: readonly number[]): number[] {
  return [0, 0, 0, data.length, ...new TextEncoder().encode(type), ...data, 0, 0, 0, 0];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];
const HEADER = chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const PIXELS = [...zlibSync(new Uint8Array([0, 255]))];
const WHOLE = [...SIGNATURE, ...HEADER, ...chunk('IDAT', PIXELS), ...chunk('IEND', [])];

it.each([
  ['to its end', WHOLE, true],
  ['without its end', WHOLE.slice(0, -12), false],
  ['cut in its pixels', WHOLE.slice(0, -20), false],
  ['with damaged pixels', [...SIGNATURE, ...HEADER, ...chunk('IDAT', [1, 2, 3]), ...chunk('IEND', [])], false],
])('a PNG %s', (_, bytes, expected) => {
  expect(isWhole(new Uint8Array(bytes), 'image/png')).toBe(expected);
});

it.each([
  ['with its end marker', [0xff, 0xd8, 0xff, 0xda, 1, 0xff, 0xd9], true],
  ['with bytes of the camera behind it', [0xff, 0xd8, 0xff, 0xda, 1, 0xff, 0xd9, 0, 0], true],
  ['that breaks off', [0xff, 0xd8, 0xff, 0xda, 1, 2, 3], false],
])('a JPEG %s', (_, bytes, expected) => {
  expect(isWhole(new Uint8Array(bytes), 'image/jpeg')).toBe(expected);
});
