import type { Rect } from '../../../base/geometry.js';

/** True where two rectangles differ by less than a hundredth of a point on every side. */
export function sameRect(first: Rect, second: Rect): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.01;
  return (
    near(first.x, second.x) &&
    near(first.y, second.y) &&
    near(first.width, second.width) &&
    near(first.height, second.height)
  );
}
