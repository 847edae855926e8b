import { IDENTITY, type Matrix, multiply } from '../../base/geometry.js';

/** A point as x and y. */
export type Point = readonly [x: number, y: number];

/** The matrix of a `transform` attribute as resvg writes it: one `matrix(…)`, or none. */
export function transformOf(value: string | null): Matrix {
  if (value === null || value === '') return IDENTITY;
  const numbers = value.replace(/^\s*matrix\(|\)\s*$/g, '').split(/[\s,]+/);
  const [a, b, c, d, e, f] = numbers.map(Number);
  if (![a, b, c, d, e, f].every(Number.isFinite)) throw new Error(`resvg wrote the transform “${value}”`);
  return [a!, b!, c!, d!, e!, f!];
}

/** Where a matrix takes a point. */
export function mapPoint([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The inverse of a matrix; undefined where it flattens the plane. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-12) return undefined;
  const [ia, ib, ic, id] = [d / determinant, -b / determinant, -c / determinant, a / determinant];
  return [ia, ib, ic, id, -(ia * e + ic * f), -(ib * e + id * f)];
}

/** How much a matrix scales, where it does so by the same amount in all directions; undefined where it stretches or skews. */
export function uniformScale([a, b, c, d]: Matrix): number | undefined {
  const [x, y] = [Math.hypot(a, b), Math.hypot(c, d)];
  const largest = Math.max(x, y);
  const even = Math.abs(x - y) < 1e-4 * largest && Math.abs(a * c + b * d) < 1e-4 * largest * largest;
  return even ? x : undefined;
}

/** The map of a view box onto a rectangle (SVG 2, 8.6 and 8.7: `preserveAspectRatio`). */
export function viewBoxTransform(
  viewBox: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  size: { readonly width: number; readonly height: number },
  preserve: string | null,
): Matrix {
  const [align = 'xMidYMid', fit = 'meet'] = (preserve ?? '').trim().split(/\s+/).filter(Boolean);
  const [x, y] = [size.width / viewBox.width, size.height / viewBox.height];
  const origin: Matrix = [1, 0, 0, 1, -viewBox.x, -viewBox.y];
  if (align === 'none') return multiply([x, 0, 0, y, 0, 0], origin);
  const scale = fit === 'slice' ? Math.max(x, y) : Math.min(x, y);
  const share = (place: string) => (place === 'Min' ? 0 : place === 'Max' ? 1 : 0.5);
  const left = (size.width - viewBox.width * scale) * share(align.slice(1, 4));
  const top = (size.height - viewBox.height * scale) * share(align.slice(5, 8));
  return multiply([scale, 0, 0, scale, left, top], origin);
}
