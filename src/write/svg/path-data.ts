import type { PathCommand } from '../../scene/drawing.js';

/** A path's commands with quadratic curves too, which glyph outlines have. */
export type OutlineCommand =
  PathCommand | { readonly op: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number };

/** Steps of a coordinate in a picture that is shown at its own size: 0.01 pt, a 24th of a pixel at 300 dpi. */
const STEPS = 100;

/** How many steps a unit is cut into where the picture is enlarged by `scale`: powers of ten, so that no digit is wasted. */
export function stepsFor(scale: number): number {
  if (!Number.isFinite(scale) || scale <= 1) return STEPS;
  return STEPS * 10 ** Math.min(6, Math.ceil(Math.log10(scale)));
}

/**
 * A path as the `d` attribute (SVG 1.1, 8.3): relative commands after the first, with as few characters as it takes. Every point
 * is rounded where it stands, to one of `steps` in a unit, so that no error adds up along the path.
 */
export function pathData(path: readonly OutlineCommand[], steps: number = STEPS): string {
  const pen: Pen = { steps, x: 0, y: 0, startX: 0, startY: 0, first: true, operator: '' };
  return path.map((command) => stepData(command, pen)).join('');
}

/** Where the path is, in steps; and the last operator, which need not be repeated. */
interface Pen {
  readonly steps: number;
  x: number;
  y: number;
  startX: number;
  startY: number;
  first: boolean;
  operator: string;
}

function stepData(command: OutlineCommand, pen: Pen): string {
  switch (command.op) {
    case 'Z':
      [pen.x, pen.y, pen.operator] = [pen.startX, pen.startY, 'z'];
      return 'z';
    case 'M':
      return moveData(command, pen);
    case 'L':
      return lineData(command, pen);
    case 'Q':
      return curveData('q', [command.x1, command.y1, command.x, command.y], pen);
    case 'C':
      return curveData('c', [command.x1, command.y1, command.x2, command.y2, command.x, command.y], pen);
  }
}

function moveData({ x, y }: { readonly x: number; readonly y: number }, pen: Pen): string {
  const [toX, toY] = [inSteps(x, pen), inSteps(y, pen)];
  const numbers = pen.first ? [toX, toY] : [toX - pen.x, toY - pen.y];
  const data = written(pen.first ? 'M' : 'm', numbers, { ...pen, operator: '' });
  Object.assign(pen, { x: toX, y: toY, startX: toX, startY: toY, first: false, operator: 'm' });
  return data;
}

function lineData({ x, y }: { readonly x: number; readonly y: number }, pen: Pen): string {
  const [dx, dy] = [inSteps(x, pen) - pen.x, inSteps(y, pen) - pen.y];
  pen.x += dx;
  pen.y += dy;
  // A line to where it is stays: a round cap makes a dot of it.
  if (dy === 0) return written('h', [dx], pen);
  return dx === 0 ? written('v', [dy], pen) : written('l', [dx, dy], pen);
}

function curveData(operator: 'q' | 'c', coordinates: readonly number[], pen: Pen): string {
  const numbers = coordinates.map((value, index) => inSteps(value, pen) - (index % 2 === 0 ? pen.x : pen.y));
  const data = written(operator, numbers, pen);
  pen.x += numbers.at(-2)!;
  pen.y += numbers.at(-1)!;
  return data;
}

function inSteps(value: number, { steps }: Pen): number {
  if (!Number.isFinite(value)) throw new Error(`a number in the scene is not finite: ${value}`);
  return Math.round(value * steps);
}

/** The operator, left out where it is the one before, and its numbers; a minus sign parts numbers as well as a space does. */
function written(operator: string, numbers: readonly number[], pen: Pen): string {
  const texts = numbers.map((value) => numberText(value / pen.steps));
  const repeated = operator === pen.operator;
  pen.operator = operator;
  return texts.reduce(
    (data, text, index) => data + (text.startsWith('-') || (index === 0 && !repeated) ? text : ` ${text}`),
    repeated ? '' : operator,
  );
}

/** A number as short as SVG takes it: at most five decimals, `.5` for `0.5`, never an exponent or `-0`. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a number in the scene is not finite: ${value}`);
  const rounded = Math.round(value * 1e5) / 1e5;
  if (rounded === 0) return '0';
  const text = Math.abs(rounded) < 1e-4 ? rounded.toFixed(5).replace(/0+$/, '') : String(rounded);
  return text.replace(/^(-?)0\./, '$1.');
}
