import type { Element as XmlElement } from '@xmldom/xmldom';
import { type Matrix, multiply, type Rect } from '../../base/geometry.js';
import type { PathCommand } from '../../scene/drawing.js';
import { childElements } from './parse-svg.js';
import { mapPath, pathOf } from './path-data.js';
import { NotVector } from './svg-paint.js';
import { mapPoint, type Point, transformOf } from './svg-transform.js';

export interface ClipPath {
  readonly path: readonly PathCommand[];
  readonly rule: 'nonzero' | 'evenodd';
  /** Id of a clip that this one is clipped by. */
  readonly within?: string;
}

/** A `clipPath` element as one path: the union of all that stands in it. `box` is that of what is clipped. */
export function clipPathOf(element: XmlElement, box: Rect): ClipPath {
  const inBox = element.getAttribute('clipPathUnits') === 'objectBoundingBox';
  const space: Matrix = inBox ? [box.width, 0, 0, box.height, box.x, box.y] : [1, 0, 0, 1, 0, 0];
  const parts = partsOf(element, multiply(space, transformOf(element.getAttribute('transform'))));
  const within = urlId(element.getAttribute('clip-path'));
  const inner = within === undefined ? {} : { within };
  if (parts.length === 1) return { path: parts[0]!.path, rule: parts[0]!.rule, ...inner };
  // Several shapes overlap into one where all run the same way round.
  return { path: parts.flatMap(({ path }) => clockwise(path)), rule: 'nonzero', ...inner };
}

/** The id in `url(#id)`. */
export function urlId(value: string | null): string | undefined {
  return /^url\(#(.*)\)$/.exec(value ?? '')?.[1];
}

interface ClipPart {
  readonly path: readonly PathCommand[];
  readonly rule: 'nonzero' | 'evenodd';
}

function partsOf(element: XmlElement, matrix: Matrix): readonly ClipPart[] {
  return childElements(element).flatMap((child): readonly ClipPart[] => {
    if (child.hasAttribute('clip-path')) throw new NotVector('a clip with clips of its own inside');
    const inner = multiply(matrix, transformOf(child.getAttribute('transform')));
    if (child.localName === 'g') return partsOf(child, inner);
    if (child.localName !== 'path') return [];
    const rule = child.getAttribute('clip-rule') === 'evenodd' ? 'evenodd' : 'nonzero';
    return [{ path: mapPath(pathOf(child.getAttribute('d') ?? ''), inner), rule }];
  });
}

/** The path with its area positive, so that it adds to another instead of cutting a hole. */
function clockwise(path: readonly PathCommand[]): readonly PathCommand[] {
  const points = path.flatMap((command): Point[] => (command.op === 'Z' ? [] : [[command.x, command.y]]));
  const area = points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return area >= 0 ? path : subpaths(path).flatMap(reversed);
}

function subpaths(path: readonly PathCommand[]): readonly (readonly PathCommand[])[] {
  const parts: PathCommand[][] = [];
  for (const command of path) {
    if (command.op === 'M' || parts.length === 0) parts.push([]);
    parts.at(-1)!.push(command);
  }
  return parts;
}

/** One subpath run the other way. */
function reversed(path: readonly PathCommand[]): readonly PathCommand[] {
  const drawn = path.filter((command) => command.op !== 'Z');
  const back = drawn.map((command, at): PathCommand => {
    const next = drawn[at + 1];
    const { x, y } = command;
    if (next?.op !== 'C') return { op: 'L', x, y };
    return { op: 'C', x1: next.x2, y1: next.y2, x2: next.x1, y2: next.y1, x, y };
  });
  const last = drawn.at(-1);
  if (!last) return [];
  const closed = path.at(-1)?.op === 'Z' ? ([{ op: 'Z' }] as const) : [];
  return [{ op: 'M', x: last.x, y: last.y }, ...back.reverse().slice(1), ...closed];
}

/** The rectangle as a path, mapped. */
export function rectanglePath(
  { x, y, width, height }: Rect,
  matrix: Matrix = [1, 0, 0, 1, 0, 0],
): readonly PathCommand[] {
  const [a, b, c, d] = (
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ] as const
  ).map((point) => mapPoint(matrix, point));
  const line = ([px, py]: Point): PathCommand => ({ op: 'L', x: px, y: py });
  return [{ op: 'M', x: a![0], y: a![1] }, line(b!), line(c!), line(d!), { op: 'Z' }];
}
