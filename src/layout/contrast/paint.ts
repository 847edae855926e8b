import type { Colour } from '../../base/colour.js';
import type { Rect } from '../../base/geometry.js';

/** Something painted on a slide, below what comes after it. */
export interface Paint {
  /** Everything of it lies in here. */
  readonly bounds: Rect;
  readonly contains: (x: number, y: number) => boolean;
  /** Its colours: several of a gradient, none of a picture, whose pixels nobody has read. */
  readonly colours: readonly Colour[];
}

/** A filled rectangle. */
export function rectanglePaint(bounds: Rect, colours: readonly Colour[]): Paint {
  return { bounds, contains: (x, y) => holds(bounds, x, y), colours };
}

/** A filled ellipse inside a rectangle. */
export function ellipsePaint(bounds: Rect, colours: readonly Colour[]): Paint {
  const [a, b] = [bounds.width / 2, bounds.height / 2];
  const contains = (x: number, y: number): boolean =>
    ((x - bounds.x - a) / a) ** 2 + ((y - bounds.y - b) / b) ** 2 <= 1;
  return { bounds, contains, colours };
}

/** True inside a rectangle and on its sides. */
export function holds({ x, y, width, height }: Rect, atX: number, atY: number): boolean {
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
}

/**
 * The colours that can be seen at a point, as six hex digits, with everything translucent mixed into what lies below it; undefined
 * where a picture is in it.
 */
export function groundAt(paints: readonly Paint[], x: number, y: number): readonly string[] | undefined {
  for (let index = paints.length - 1; index >= 0; index--) {
    const paint = paints[index]!;
    if (!holds(paint.bounds, x, y) || !paint.contains(x, y)) continue;
    if (paint.colours.length === 0) return undefined;
    const opaque = paint.colours.every(({ alpha }) => (alpha ?? 1) >= 1);
    if (opaque) return paint.colours.map(({ hex }) => hex);
    const below = groundAt(paints.slice(0, index), x, y);
    return below?.flatMap((ground) => paint.colours.map((colour) => mix(colour, ground)));
  }
  return [PAPER];
}

const PAPER = 'FFFFFF';

/** A colour over an opaque one, as six hex digits (source over, Porter and Duff). */
export function mix({ hex, alpha = 1 }: Colour, ground: string): string {
  const channels = [0, 2, 4].map((at) => {
    const [above, below] = [hex, ground].map((one) => Number.parseInt(one.slice(at, at + 2), 16)) as [number, number];
    return Math.round(above * alpha + below * (1 - alpha));
  });
  return channels
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
