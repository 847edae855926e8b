import type { ChartSource } from '../../base/chart-source.js';
import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import { readRaster } from '../../image/raster/read-raster.js';
import type { ImageGraphic } from '../../scene/drawing.js';
import { localBytes } from '../spec/local-files.js';
import { allMarks, type SceneMark } from '../vega/scenegraph.js';

/** What the renderer finds in place of a browser's image element (vega-scenegraph, marks/image.js). */
export interface ChartImage {
  readonly url: string;
  readonly complete: boolean;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly file?: Pick<ImageGraphic, 'mediaType' | 'bytes'>;
}

/** Points in a pixel of `readRaster`. */
const POINTS_PER_PIXEL = 0.75;

/**
 * Gives every image item of a scenegraph its picture: PNG or JPEG files of the report's folder and `data:` addresses. Everything
 * else is an error, each address once, and nothing is ever fetched. Changes the items, as the renderer itself would.
 */
export function resolveImages(root: SceneMark, source: ChartSource): Diagnostic[] {
  const known = new Map<string, ChartImage>();
  const diagnostics: Diagnostic[] = [];
  const items = allMarks(root).flatMap(({ mark }) => (mark.marktype === 'image' ? mark.items : []));
  for (const item of items) {
    const url = String(item.url ?? '');
    const image = known.get(url) ?? imageOf(url, source);
    if (!known.has(url) && !image.complete && url !== '') diagnostics.push(refused(url, source));
    known.set(url, image);
    (item as { image?: ChartImage }).image = image;
  }
  return diagnostics;
}

function imageOf(url: string, source: ChartSource): ChartImage {
  const bytes = inlineBytes(url) ?? localBytes(url, source);
  const head = bytes && readRaster(bytes);
  if (!bytes || !head) return { url, complete: false, width: 0, height: 0 };
  const [width, height] = [head.width / POINTS_PER_PIXEL, head.height / POINTS_PER_PIXEL];
  return { url, complete: true, width, height, file: { mediaType: head.mediaType, bytes } };
}

/** The bytes of a `data:` address in base 64 (RFC 2397). */
function inlineBytes(url: string): Uint8Array | undefined {
  const [, encoded] = /^data:image\/[\w.+-]+(?:;[\w=-]+)*;base64,([A-Za-z\d+/=\s]*)$/.exec(url) ?? [];
  return encoded === undefined ? undefined : Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}

const LONGEST_SHOWN = 80;

function refused(url: string, source: ChartSource): Diagnostic {
  const shown = url.length > LONGEST_SHOWN ? `${url.slice(0, LONGEST_SHOWN)}…` : url;
  const message = `The chart cannot show the image “${shown}”.`;
  const hint =
    'name a PNG or JPEG file of the report’s folder by its relative path, or a data: address; nothing is fetched';
  return errorOf('chart/address', message, source.at([]), hint);
}
