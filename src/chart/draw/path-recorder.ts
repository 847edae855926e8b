import { type Matrix, multiply } from '../../base/geometry.js';
import type { PathCommand } from '../../scene/drawing.js';

/** Four decimals of a point: far below what any device shows, far above what two builds' trigonometry differs by. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 || 0;
}

/** Commands for an arc by HTML's canvas rules (4.12.5.1.6, "arc"): from `start` to `end` in radians, as cubic curves. */
export function arcCommands(
  centre: { readonly x: number; readonly y: number },
  radius: number,
  start: number,
  end: number,
  anticlockwise: boolean,
  join: boolean,
): PathCommand[] {
  const sweep = arcSweep(start, end, anticlockwise);
  const at = (angle: number) => ({ x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
  const commands: PathCommand[] = [{ op: join ? 'L' : 'M', ...at(start) }];
  const pieces = Math.ceil(Math.abs(sweep) / (Math.PI / 2 + 1e-9));
  for (let piece = 0; piece < pieces; piece++) {
    commands.push(arcCurve(at, radius, start + (sweep * piece) / pieces, sweep / pieces));
  }
  return commands;
}

/** Commands with `matrix` applied to every point. An affine map of a cubic curve is the curve of the mapped points. */
export function mapPath(path: readonly PathCommand[], matrix: Matrix): PathCommand[] {
  return path.map((command) => {
    if (command.op === 'Z') return command;
    const end = mapPoint(matrix, command.x, command.y);
    if (command.op !== 'C') return { op: command.op, ...end };
    const first = mapPoint(matrix, command.x1, command.y1);
    const second = mapPoint(matrix, command.x2, command.y2);
    return { op: 'C', x1: first.x, y1: first.y, x2: second.x, y2: second.y, ...end };
  });
}

/** The point under the matrix, rounded. */
export function mapPoint(matrix: Matrix, x: number, y: number): { readonly x: number; readonly y: number } {
  const mapped = multiply(matrix, [1, 0, 0, 1, x, y]);
  return { x: round(mapped[4]), y: round(mapped[5]) };
}

function arcSweep(start: number, end: number, anticlockwise: boolean): number {
  const turn = 2 * Math.PI;
  const delta = end - start;
  if (!anticlockwise) return delta >= turn ? turn : ((delta % turn) + turn) % turn;
  return delta <= -turn ? -turn : -(((-delta % turn) + turn) % turn);
}

/** One cubic for an arc of a quarter turn at most; 4/3·tan(sweep/4) is the usual handle length, off by 0.03 % of the radius. */
function arcCurve(
  at: (angle: number) => { x: number; y: number },
  radius: number,
  from: number,
  sweep: number,
): PathCommand {
  const handle = (4 / 3) * Math.tan(sweep / 4) * radius;
  const start = at(from);
  const end = at(from + sweep);
  return {
    op: 'C',
    x1: start.x - handle * Math.sin(from),
    y1: start.y + handle * Math.cos(from),
    x2: end.x + handle * Math.sin(from + sweep),
    y2: end.y - handle * Math.cos(from + sweep),
    ...end,
  };
}
