import type { Colour } from '../../base/colour.js';
import { IDENTITY, type Matrix, multiply, type Rect } from '../../base/geometry.js';
import type { Drawing, Graphic, Paint as Fill, PathCommand, PathGraphic, TextGraphic } from '../../scene/drawing.js';
import { type Paint, rectanglePaint } from './paint.js';

/** What a drawing paints, and the texts in it with how much was painted before them. */
export interface DrawingPaints {
  readonly paints: readonly Paint[];
  readonly texts: readonly DrawnText[];
}

export interface DrawnText {
  readonly text: TextGraphic;
  /** From the text's own coordinates to those of the page. */
  readonly transform: Matrix;
  readonly alpha: number;
  /** How many of `paints` lie below it. */
  readonly above: number;
}

/** Straight pieces that stand for a curve. */
const PIECES = 8;

/** The fills and texts of a drawing scaled into a rectangle of a page, in painting order. Strokes are too thin to read on. */
export function drawingPaints(drawing: Drawing, rect: Rect): DrawingPaints {
  const paints: Paint[] = [];
  const texts: DrawnText[] = [];
  const walk = (graphics: readonly Graphic[], outer: Matrix, alpha: number): void => {
    for (const graphic of graphics) {
      const transform = multiply(outer, graphic.transform ?? IDENTITY);
      const opacity = alpha * ('alpha' in graphic ? (graphic.alpha ?? 1) : 1);
      if (graphic.kind === 'group') walk(graphic.graphics, transform, opacity);
      else if (graphic.kind === 'text') texts.push({ text: graphic, transform, alpha: opacity, above: paints.length });
      else if (graphic.kind === 'image') paints.push(imagePaint(graphic, transform));
      else if (graphic.fill) paints.push(pathPaint(graphic, graphic.fill, transform, opacity));
    }
  };
  const scale: Matrix = [rect.width / drawing.width, 0, 0, rect.height / drawing.height, rect.x, rect.y];
  walk(drawing.graphics, scale, 1);
  return { paints, texts };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function imagePaint(image: { readonly width: number; readonly height: number }, transform: Matrix): Paint {
  const corners = [
    [0, 0],
    [image.width, 0],
    [image.width, image.height],
    [0, image.height],
  ].map(([x, y]) => mapped(transform, x!, y!));
  return { ...rectanglePaint(boundsOf(corners), []), contains: (x, y) => winding([corners], x, y) !== 0 };
}

function pathPaint({ path, fillRule }: PathGraphic, fill: Fill, transform: Matrix, alpha: number): Paint {
  const rings = ringsOf(path, transform);
  const inside = (x: number, y: number): boolean => {
    const turns = winding(rings, x, y);
    return fillRule === 'evenodd' ? turns % 2 !== 0 : turns !== 0;
  };
  return { bounds: boundsOf(rings.flat()), contains: inside, colours: coloursOf(fill, alpha) };
}

function coloursOf(fill: Fill, alpha: number): readonly Colour[] {
  const colours = 'gradient' in fill ? fill.stops.map(({ colour }) => colour) : [fill];
  return colours.map((colour) => ({ ...colour, alpha: (colour.alpha ?? 1) * alpha }));
}

function ringsOf(path: readonly PathCommand[], transform: Matrix): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  let last: Point = { x: 0, y: 0 };
  for (const command of path) {
    if (command.op === 'Z') continue;
    if (command.op === 'M' || rings.length === 0) rings.push([]);
    const points = command.op === 'C' ? curvePoints(last, command) : [command];
    for (const { x, y } of points) rings.at(-1)!.push(mapped(transform, x, y));
    last = command;
  }
  return rings;
}

function curvePoints(from: Point, curve: Extract<PathCommand, { op: 'C' }>): readonly Point[] {
  const at = (t: number, a: number, b: number, c: number, d: number): number =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return Array.from({ length: PIECES }, (_, index) => {
    const t = (index + 1) / PIECES;
    return { x: at(t, from.x, curve.x1, curve.x2, curve.x), y: at(t, from.y, curve.y1, curve.y2, curve.y) };
  });
}

/** How often closed rings turn round a point, counted both ways (the even-odd rule asks only whether it is odd). */
function winding(rings: readonly (readonly Point[])[], x: number, y: number): number {
  let turns = 0;
  for (const ring of rings) {
    ring.forEach((from, index) => {
      const to = ring[(index + 1) % ring.length]!;
      if (from.y <= y === to.y <= y) return;
      const crossing = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
      if (crossing > x) turns += to.y > from.y ? 1 : -1;
    });
  }
  return turns;
}

/** A point under a transform. */
export function mapped([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

function boundsOf(points: readonly Point[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
