import type { Element as XmlElement } from '@xmldom/xmldom';
import { IDENTITY, type Matrix, multiply } from '../../base/geometry.js';
import type { PathGraphic, Stroke } from '../../scene/drawing.js';
import { pathBox } from './path-box.js';
import { mapPath, pathOf } from './path-data.js';
import { NotVector, numberOf, paintOf, type ResolvedPaint } from './svg-paint.js';
import { inverse, mapPoint, transformOf, uniformScale } from './svg-transform.js';

/** A `path` element as one graphic, or as two where fill and stroke stand in different spaces or the stroke lies below. */
export function pathGraphics(element: XmlElement, servers: ReadonlyMap<string, XmlElement>): readonly PathGraphic[] {
  if ((element.getAttribute('visibility') ?? 'visible') !== 'visible') return [];
  const path = pathOf(element.getAttribute('d') ?? '');
  const box = pathBox(path);
  if (!box) return [];
  const transform = transformOf(element.getAttribute('transform'));
  const width = numberOf(element, 'stroke-width', 1);
  const paint = (kind: 'fill' | 'stroke', margin: number) =>
    paintOf(element.getAttribute(kind), numberOf(element, `${kind}-opacity`, 1), servers, box, margin);
  const fill = paint('fill', 0);
  const stroke = paint('stroke', width * 4);
  const rule = element.getAttribute('fill-rule') === 'evenodd' ? ({ fillRule: 'evenodd' } as const) : {};
  const base = { kind: 'path', path, transform } as const;
  const filled = fill && inSpace({ ...base, fill: fill.paint, ...rule }, fill.space);
  const stroked = stroke && { ...base, stroke: strokeOf(element, width, stroke) };
  if (element.getAttribute('paint-order') === 'stroke')
    return [stroked, filled].filter((graphic) => graphic !== undefined);
  if (filled && stroked && !fill.space) return [{ ...filled, stroke: stroked.stroke }];
  return [filled, stroked].filter((graphic) => graphic !== undefined);
}

/** The same filled path in the space that its gradient is given in: a fill does not mind being stretched. */
function inSpace(graphic: PathGraphic, space: Matrix | undefined): PathGraphic {
  const back = space && inverse(space);
  if (!space || !back) return graphic;
  return { ...graphic, path: mapPath(graphic.path, back), transform: multiply(graphic.transform, space) };
}

function strokeOf(element: XmlElement, width: number, { paint, space }: ResolvedPaint): Stroke {
  const dash = (element.getAttribute('stroke-dasharray') ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const cap = element.getAttribute('stroke-linecap');
  const join = element.getAttribute('stroke-linejoin');
  return {
    paint: unstretched(paint, space ?? IDENTITY),
    width,
    ...(dash.length > 0 && { dash, dashOffset: numberOf(element, 'stroke-dashoffset', 0) }),
    ...((cap === 'round' || cap === 'square') && { cap }),
    ...((join === 'round' || join === 'bevel') && { join }),
    miterLimit: numberOf(element, 'stroke-miterlimit', 4),
  };
}

/** A stroke cannot be stretched with its gradient, so that a radial one must be round in the path's own space. */
function unstretched(paint: ResolvedPaint['paint'], space: Matrix): ResolvedPaint['paint'] {
  if (!('gradient' in paint) || paint.gradient === 'linear') return paint;
  const scale = uniformScale(space);
  if (scale === undefined) throw new NotVector('a stretched radial gradient on a line');
  const { r1 = 0, r2 = 0 } = paint;
  const [x1, y1] = mapPoint(space, [paint.x1, paint.y1]);
  const [x2, y2] = mapPoint(space, [paint.x2, paint.y2]);
  return { ...paint, x1, y1, x2, y2, r1: r1 * scale, r2: r2 * scale };
}
