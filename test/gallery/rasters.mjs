// Pictures as pixels: SVG by resvg, PDF by poppler, and PNG files for the page.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FAMILY, fontBuffers } from './neutral-setting.mjs';

/**
 * Pictures may be painted finer by a factor and averaged: poppler puts glyphs and lines on whole pixels, resvg wherever they belong, and
 * that is antialiasing, not drawing. Very large pictures are painted less finely.
 */
const FINEST = 3;
const MOST_PIXELS = 40e6;

/** How much finer a picture of a size in points may be painted. */
export function finenessOf({ width, height }, scale) {
  const fitting = Math.floor(Math.sqrt(MOST_PIXELS / (width * height * scale * scale)));
  return Math.max(1, Math.min(FINEST, fitting));
}

let loaded;

/** An SVG in the neutral fonts, `scale` pixels to its own: `{ width, height, pixels }`, three bytes a pixel, on white. */
export async function rasterOfSvg(svg, scale, fineness) {
  return averaged(await paintedSvg(svg, scale * fineness), fineness);
}

/** The first page of a PDF file by poppler, `scale` pixels to a point. */
export function rasterOfPdf(file, scale, fineness) {
  return averaged(paintedPdf(file, scale * fineness), fineness);
}

/** A pixel for each square of finer ones; what lies beyond the edge is white. */
function averaged({ width: fine, height: high, pixels }, fineness) {
  const [width, height] = [Math.ceil(fine / fineness), Math.ceil(high / fineness)];
  const averages = Buffer.alloc(width * height * 3);
  const row = new Uint16Array(width * 3);
  for (let y = 0; y < height; y++) {
    row.fill(255 * fineness * fineness);
    for (let line = y * fineness; line < Math.min(high, (y + 1) * fineness); line++) {
      for (let x = 0, from = line * fine * 3; x < fine; x++, from += 3) {
        const to = Math.floor(x / fineness) * 3;
        row[to] -= 255 - pixels[from];
        row[to + 1] -= 255 - pixels[from + 1];
        row[to + 2] -= 255 - pixels[from + 2];
      }
    }
    for (let at = 0; at < row.length; at++) averages[y * width * 3 + at] = row[at] / (fineness * fineness);
  }
  return { width, height, pixels: averages };
}

async function paintedSvg(svg, scale) {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  loaded ??= initWasm(readFileSync(file));
  await loaded;
  const font = {
    fontBuffers: fontBuffers(),
    defaultFontFamily: FAMILY,
    serifFamily: FAMILY,
    sansSerifFamily: FAMILY,
    monospaceFamily: FAMILY,
    cursiveFamily: FAMILY,
    fantasyFamily: FAMILY,
  };
  const engine = new Resvg(svg, { font, background: 'white', fitTo: { mode: 'zoom', value: scale } });
  const image = engine.render();
  const { width, height } = image;
  const pixels = withoutAlpha(image.pixels);
  image.free();
  engine.free();
  return { width, height, pixels };
}

function withoutAlpha(rgba) {
  const rgb = Buffer.alloc((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from];
    rgb[to + 1] = rgba[from + 1];
    rgb[to + 2] = rgba[from + 2];
  }
  return rgb;
}

function paintedPdf(file, scale) {
  const ppm = execFileSync('pdftoppm', ['-r', String(72 * scale), '-f', '1', '-l', '1', file], {
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 64).toString('latin1')) ?? [];
  if (!head) throw new Error('poppler made no picture');
  return { width: Number(width), height: Number(height), pixels: ppm.subarray(head.length) };
}

/** Writes a picture as a PNG file. */
export function writePng(file, { width, height, pixels }) {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let row = 0; row < height; row++)
    pixels.copy(rows, row * (width * 3 + 1) + 1, row * width * 3, (row + 1) * width * 3);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  writeFileSync(file, Buffer.concat([signature, ...chunks]));
}

function chunk(type, data) {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc(whole.subarray(4, data.length + 8)), data.length + 8);
  return whole;
}

const CRC = new Int32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc(bytes) {
  let value = -1;
  for (const byte of bytes) value = CRC[(value ^ byte) & 255] ^ (value >>> 8);
  return (value ^ -1) >>> 0;
}
