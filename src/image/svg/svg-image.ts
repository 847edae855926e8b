import type { Element as XmlElement } from '@xmldom/xmldom';
import type { Rect } from '../../base/geometry.js';
import type { GroupGraphic } from '../../scene/drawing.js';
import { readRaster } from '../raster/read-raster.js';
import { rectanglePath } from './svg-clip.js';
import { NotVector, numberOf } from './svg-paint.js';
import { transformOf, viewBoxTransform } from './svg-transform.js';

/** An embedded PNG or JPEG, fitted into its rectangle and cut at it. Throws `NotVector` for other kinds. */
export function imageGraphic(element: XmlElement): GroupGraphic {
  const bytes = embedded(element.getAttribute('xlink:href') ?? element.getAttribute('href') ?? '');
  const head = bytes && readRaster(bytes);
  if (!head) throw new NotVector('an embedded picture that is neither PNG nor JPEG');
  const { mediaType, width, height } = head;
  const rect: Rect = {
    x: numberOf(element, 'x', 0),
    y: numberOf(element, 'y', 0),
    width: numberOf(element, 'width', width),
    height: numberOf(element, 'height', height),
  };
  const preserve = element.getAttribute('preserveAspectRatio');
  const [a, b, c, d, e, f] = viewBoxTransform({ x: 0, y: 0, width, height }, rect, preserve);
  const transform = [a, b, c, d, e + rect.x, f + rect.y] as const;
  return {
    kind: 'group',
    transform: transformOf(element.getAttribute('transform')),
    ...(/slice/.test(preserve ?? '') && { clip: rectanglePath(rect) }),
    graphics: [{ kind: 'image', transform, width, height, mediaType, bytes: bytes! }],
  };
}

/** Bytes of a `data:` URL in base 64, as resvg writes them; undefined for SVG and other text. */
function embedded(href: string): Uint8Array | undefined {
  const data = /^data:image\/(?:png|jpe?g);base64,\s*/i.exec(href);
  return data ? new Uint8Array(Buffer.from(href.slice(data[0].length), 'base64')) : undefined;
}
