import type { Rect } from '../../base/geometry.js';
import type { PathCommand } from '../../scene/drawing.js';
import type { Point } from './svg-transform.js';

/** The smallest rectangle around a path, curves taken exactly (SVG 2, 8.10: object bounding box); undefined for no points. */
export function pathBox(path: readonly PathCommand[]): Rect | undefined {
  const points: Point[] = [];
  let pen: Point = [0, 0];
  for (const command of path) {
    if (command.op === 'Z') continue;
    const end: Point = [command.x, command.y];
    points.push(end);
    if (command.op === 'C') {
      const xs = extremes(pen[0], command.x1, command.x2, command.x);
      const ys = extremes(pen[1], command.y1, command.y2, command.y);
      points.push(...xs.map((x): Point => [x, end[1]]), ...ys.map((y): Point => [end[0], y]));
    }
    pen = end;
  }
  return boxAround(points);
}

/** The smallest rectangle around points; undefined for none. */
export function boxAround(points: readonly Point[]): Rect | undefined {
  if (points.length === 0) return undefined;
  let [left, top, right, bottom] = [points[0]![0], points[0]![1], points[0]![0], points[0]![1]];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The corners of a rectangle. */
export function corners({ x, y, width, height }: Rect): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** Values of a cubic at the places inside where it turns back, in one direction. */
function extremes(p0: number, p1: number, p2: number, p3: number): readonly number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const at = (t: number) => (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;
  return roots(a, b, c)
    .filter((t) => t > 0 && t < 1)
    .map(at);
}

/** Real roots of a·t² + b·t + c. */
function roots(a: number, b: number, c: number): readonly number[] {
  if (Math.abs(a) < 1e-12) return Math.abs(b) < 1e-12 ? [] : [-c / b];
  const root = b * b - 4 * a * c;
  return root < 0 ? [] : [(-b + Math.sqrt(root)) / (2 * a), (-b - Math.sqrt(root)) / (2 * a)];
}
