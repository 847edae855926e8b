import type { Rect } from '../../../base/geometry.js';
import type { PathCommand } from '../../../scene/drawing.js';

/** A rectangle as a closed path. */
export function rectanglePath({ x, y, width, height }: Rect): readonly PathCommand[] {
  return [
    { op: 'M', x, y },
    { op: 'L', x: x + width, y },
    { op: 'L', x: x + width, y: y + height },
    { op: 'L', x, y: y + height },
    { op: 'Z' },
  ];
}

/** Control points stand this far from a quarter circle's ends, in radii: 4/3·(√2 − 1), off by under 0.03 % at most. */
const QUARTER = 0.5522847498;

/** The ellipse that touches all four sides of a rectangle. */
export function ellipsePath({ x, y, width, height }: Rect): readonly PathCommand[] {
  const [rx, ry] = [width / 2, height / 2];
  const [cx, cy] = [x + rx, y + ry];
  const [dx, dy] = [rx * QUARTER, ry * QUARTER];
  return [
    { op: 'M', x: cx + rx, y: cy },
    { op: 'C', x1: cx + rx, y1: cy + dy, x2: cx + dx, y2: cy + ry, x: cx, y: cy + ry },
    { op: 'C', x1: cx - dx, y1: cy + ry, x2: cx - rx, y2: cy + dy, x: cx - rx, y: cy },
    { op: 'C', x1: cx - rx, y1: cy - dy, x2: cx - dx, y2: cy - ry, x: cx, y: cy - ry },
    { op: 'C', x1: cx + dx, y1: cy - ry, x2: cx + rx, y2: cy - dy, x: cx + rx, y: cy },
    { op: 'Z' },
  ];
}
