import { loadResvg } from '../../src/base/load-resvg.js';
import type { Outcome } from '../../src/base/diagnostic.js';
import type { Picture } from '../../src/image/picture.js';
import { readSvg } from '../../src/image/svg/read-svg.js';
import { svgFonts } from '../../src/image/svg/text/svg-fonts.js';
import { parseSvg } from '../../src/image/svg/parse-svg.js';
import type { ImageItem } from '../../src/scene/item.js';
import { writePdf } from '../../src/write/pdf/write-pdf.js';
import { body, fontsOf } from '../text/fixture.js';
import { readWith } from '../write/pdf/external-program.js';
import { leaf, node, page, scene } from '../write/scene-fixture.js';

export const FILE = 'templates/policy/picture.svg';

/** Sans and Hei, as headings and charts of a brief have them. */
const fonts = fontsOf('zh-Hans');

async function setting() {
  return { engine: await loadResvg(), fonts, style: { ...body, slot: 'heading' as const }, language: 'zh-Hans' };
}

/** An SVG of 200 × 100 pixels around some content, as a file. */
export function svgOf(content: string, attributes = 'width="200" height="100"'): string {
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return `<svg ${names} ${attributes}>${content}</svg>`;
}

export async function readPicture(text: string): Promise<Outcome<Picture | undefined>> {
  return readSvg({ file: FILE, text }, await setting());
}

/** Pixels as red, green and blue bytes, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** What resvg itself makes of the file, on white. */
export async function drawnByResvg(text: string, width: number): Promise<Pixels> {
  const use = await setting();
  const { files, family } = svgFonts(parseSvg({ file: FILE, text }).value!, use);
  const engine = new use.engine(text, {
    font: { fontBuffers: [...files], serifFamily: family, sansSerifFamily: family, defaultFontFamily: family },
    fitTo: { mode: 'width', value: width },
    background: 'white',
  });
  const image = engine.render();
  const rgb = image.pixels.filter((_, at) => at % 4 !== 3);
  return { width: image.width, height: image.height, rgb };
}

/** What poppler shows of a PDF page that holds nothing but the picture. */
export async function drawnByPoppler(picture: Picture, width: number): Promise<Pixels> {
  return portablePixels(
    readWith('pdftoppm', await pdfOf(picture), ['-scale-to-x', String(width), '-scale-to-y', '-1', 'FILE']),
  );
}

/** A PDF whose only page is the picture. */
export async function pdfOf(picture: Picture): Promise<Uint8Array> {
  const size = { width: picture.width, height: picture.height };
  const item: ImageItem = {
    kind: 'image',
    id: 'picture',
    name: 'picture',
    rect: { x: 0, y: 0, ...size },
    source: picture.source,
    alternative: 'a picture',
  };
  const drawn = scene(
    [{ ...page(1, [item]), size }],
    [node('Figure', [leaf('picture')], { alternative: 'a picture' })],
  );
  return writePdf({ ...drawn, fonts: new Map([...drawn.fonts, ...fonts.used()]) });
}

/** A portable pixmap (netpbm P6). */
function portablePixels(bytes: Buffer): Pixels {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))!;
  return { width: Number(head[1]), height: Number(head[2]), rgb: bytes.subarray(head[0].length) };
}

/** How far two pictures differ on average, in shares of full contrast. */
export function difference(one: Pixels, other: Pixels): number {
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  if (Math.abs(one.width - other.width) > 1 || Math.abs(one.height - other.height) > 1) return 1;
  let sum = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width * 3; x++) {
      sum += Math.abs(one.rgb[y * one.width * 3 + x]! - other.rgb[y * other.width * 3 + x]!);
    }
  }
  return sum / (width * height * 3 * 255);
}
