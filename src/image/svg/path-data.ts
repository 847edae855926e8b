import type { Matrix } from '../../base/geometry.js';
import type { PathCommand } from '../../scene/drawing.js';
import { mapPoint, type Point } from './svg-transform.js';

/** Numbers after each command letter that resvg writes: it has resolved arcs, shorthands and relative commands. */
const POINTS: Readonly<Record<string, number>> = { M: 1, L: 1, Q: 2, C: 3, Z: 0 };

/** Path data as commands; quadratic curves become the same curves as cubic ones. */
export function pathOf(data: string): readonly PathCommand[] {
  const path: PathCommand[] = [];
  let pen: Point = [0, 0];
  let start: Point = [0, 0];
  for (const { letter, points } of commandsOf(data)) {
    if (letter === 'Z') {
      path.push({ op: 'Z' });
      pen = start;
      continue;
    }
    const end = points.at(-1)!;
    if (letter === 'C') path.push(cubic(points[0]!, points[1]!, end));
    else if (letter === 'Q') path.push(raised(pen, points[0]!, end));
    else path.push({ op: letter as 'M' | 'L', x: end[0], y: end[1] });
    pen = end;
    if (letter === 'M') start = end;
  }
  return path;
}

function* commandsOf(data: string): Iterable<{ readonly letter: string; readonly points: readonly Point[] }> {
  for (const [, letter, rest] of data.matchAll(/([A-Za-z])([^A-Za-z]*(?:e[-+]?\d[^A-Za-z]*)*)/g)) {
    const count = POINTS[letter!];
    if (count === undefined) throw new Error(`resvg wrote the path command “${letter!}”`);
    const numbers = [...rest!.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g)].map(([number]) => Number(number));
    const points = numbers.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, numbers[at + 1]!]] : []));
    if (count === 0) yield { letter: letter!, points };
    for (let at = 0; count > 0 && at < points.length; at += count) {
      yield { letter: at > 0 && letter === 'M' ? 'L' : letter!, points: points.slice(at, at + count) };
    }
  }
}

function cubic(first: Point, second: Point, end: Point): PathCommand {
  return { op: 'C', x1: first[0], y1: first[1], x2: second[0], y2: second[1], x: end[0], y: end[1] };
}

/** Degree elevation: the control points lie two thirds of the way to the quadratic curve's one. */
function raised(start: Point, control: Point, end: Point): PathCommand {
  const towards = (from: Point): Point => [
    from[0] + (2 / 3) * (control[0] - from[0]),
    from[1] + (2 / 3) * (control[1] - from[1]),
  ];
  return cubic(towards(start), towards(end), end);
}

/** A path with all its points mapped. */
export function mapPath(path: readonly PathCommand[], matrix: Matrix): readonly PathCommand[] {
  return path.map((command): PathCommand => {
    if (command.op === 'Z') return command;
    const [x, y] = mapPoint(matrix, [command.x, command.y]);
    if (command.op !== 'C') return { op: command.op, x, y };
    return cubic(mapPoint(matrix, [command.x1, command.y1]), mapPoint(matrix, [command.x2, command.y2]), [x, y]);
  });
}
