import type { Element as XmlElement } from '@xmldom/xmldom';
import type { Colour } from '../../base/colour.js';
import { IDENTITY, type Matrix, multiply, type Rect } from '../../base/geometry.js';
import type { Gradient, Paint } from '../../scene/drawing.js';
import { childElements } from './parse-svg.js';
import { corners } from './path-box.js';
import { inverse, mapPoint, transformOf } from './svg-transform.js';
import { unrolled } from './unroll-stops.js';

/** A paint, and the space that it is given in where that is not the path's own (radial gradients that are stretched). */
export interface ResolvedPaint {
  readonly paint: Paint;
  /** Maps the paint's coordinates to the path's. */
  readonly space?: Matrix;
}

/** What keeps an element from being drawn as vectors, in words for a person: `a pattern`. */
export class NotVector extends Error {}

/**
 * The paint of a `fill` or `stroke` attribute, undefined for none. `box` is the path's bounding box, `margin` how far the
 * stroke reaches beyond it. Throws `NotVector` for patterns.
 */
export function paintOf(
  value: string | null,
  opacity: number,
  servers: ReadonlyMap<string, XmlElement>,
  box: Rect,
  margin: number,
): ResolvedPaint | undefined {
  if (value === null || value === 'none') return undefined;
  const url = /^url\(#(.*)\)$/.exec(value);
  if (!url) return { paint: colourOf(value, opacity) };
  const server = servers.get(url[1]!);
  if (server?.localName === 'pattern') throw new NotVector('a pattern');
  if (!server) return undefined;
  const gradient = { element: server, opacity, box, margin };
  return server.localName === 'linearGradient' ? linear(gradient) : radial(gradient);
}

/** A colour as resvg writes it, `#rrggbb`. */
export function colourOf(value: string, opacity: number): Colour {
  const hex = /^#([0-9a-f]{6})$/i.exec(value)?.[1];
  if (!hex) throw new Error(`resvg wrote the colour “${value}”`);
  return { hex: hex.toUpperCase(), ...(opacity < 1 && { alpha: opacity }) };
}

/** An attribute as a number. */
export function numberOf(element: XmlElement, name: string, absent: number): number {
  const value = element.getAttribute(name);
  return value === null || value === '' ? absent : Number(value);
}

interface GradientUse {
  readonly element: XmlElement;
  readonly opacity: number;
  readonly box: Rect;
  readonly margin: number;
}

/** Gradients are given in shares of the box unless they say otherwise (SVG 2, 13.2). */
function spaceOf({ element, box }: GradientUse): Matrix {
  const units = element.getAttribute('gradientUnits') === 'userSpaceOnUse';
  const boxSpace: Matrix = units ? IDENTITY : [box.width, 0, 0, box.height, box.x, box.y];
  return multiply(boxSpace, transformOf(element.getAttribute('gradientTransform')));
}

/**
 * A linear gradient, straight in the path's own coordinates. A linear function of a place stays one under any affine map: its
 * start is any place of value 0, its end lies one over its slope away.
 */
function linear(use: GradientUse): ResolvedPaint | undefined {
  const { element } = use;
  const [x1, y1] = [numberOf(element, 'x1', 0), numberOf(element, 'y1', 0)];
  const [x2, y2] = [numberOf(element, 'x2', 1), numberOf(element, 'y2', 0)];
  const space = spaceOf(use);
  const back = inverse(space);
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  if (!back || length === 0) return lastStop(use);
  const [u, v] = [(x2 - x1) / length, (y2 - y1) / length];
  const slope = [u * back[0] + v * back[1], u * back[2] + v * back[3]] as const;
  const steepness = slope[0] ** 2 + slope[1] ** 2;
  const start = mapPoint(space, [x1, y1]);
  const along = [slope[0] / steepness, slope[1] / steepness] as const;
  const places = corners(grown(use.box, use.margin)).map(
    ([x, y]) => (x - start[0]) * slope[0] + (y - start[1]) * slope[1],
  );
  const { stops, from, to } = unrolled(stopsOf(use), element.getAttribute('spreadMethod'), [
    Math.min(...places),
    Math.max(...places),
  ]);
  const at = (t: number) => [start[0] + along[0] * t, start[1] + along[1] * t] as const;
  const [first, last] = [at(from), at(to)];
  return { paint: { gradient: 'linear', x1: first[0], y1: first[1], x2: last[0], y2: last[1], stops } };
}

/** A radial gradient between the focus and the circle, in the space it is given in. */
function radial(use: GradientUse): ResolvedPaint | undefined {
  const { element } = use;
  const [cx, cy, r] = [numberOf(element, 'cx', 0.5), numberOf(element, 'cy', 0.5), numberOf(element, 'r', 0.5)];
  const [fx, fy] = focusInside([numberOf(element, 'fx', cx), numberOf(element, 'fy', cy)], [cx, cy], r);
  const space = spaceOf(use);
  const back = inverse(space);
  if (!back || r <= 0) return lastStop(use);
  const spread = element.getAttribute('spreadMethod');
  const centred = Math.hypot(fx - cx, fy - cy) < 1e-6 * r;
  if (!centred && spread !== null && spread !== 'pad')
    throw new NotVector('a repeating radial gradient off its centre');
  const reach = corners(grown(use.box, use.margin)).map((corner) => {
    const [x, y] = mapPoint(back, corner);
    return Math.hypot(x - cx, y - cy) / r;
  });
  const { stops, to } = unrolled(stopsOf(use), spread, [0, Math.max(...reach)]);
  const paint: Gradient = { gradient: 'radial', x1: fx, y1: fy, r1: 0, x2: cx, y2: cy, r2: r * to, stops };
  return { paint, space };
}

/** A focus outside the circle counts as on it (SVG 2, 13.2.4), a little inside here, where PDF's cone does not fold over. */
function focusInside(
  focus: readonly [number, number],
  centre: readonly [number, number],
  r: number,
): readonly [number, number] {
  const [dx, dy] = [focus[0] - centre[0], focus[1] - centre[1]];
  const distance = Math.hypot(dx, dy);
  const most = r * 0.995;
  return distance <= most ? focus : [centre[0] + (dx / distance) * most, centre[1] + (dy / distance) * most];
}

/** A gradient without extent is its last colour (SVG 2, 13.2.3, 13.2.4). */
function lastStop(use: GradientUse): ResolvedPaint | undefined {
  const last = stopsOf(use).at(-1);
  return last && { paint: last.colour };
}

function stopsOf({ element, opacity }: GradientUse): Gradient['stops'] {
  return childElements(element).map((stop) => ({
    offset: numberOf(stop, 'offset', 0),
    colour: colourOf(stop.getAttribute('stop-color') ?? '#000000', numberOf(stop, 'stop-opacity', 1) * opacity),
  }));
}

function grown({ x, y, width, height }: Rect, margin: number): Rect {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}
