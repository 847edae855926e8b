import { IDENTITY, type Matrix, multiply } from '../../../base/geometry.js';
import type { PdfDictionary, PdfObject } from '../file/pdf-object.js';
import { coordinate, factor } from './number.js';

/** A content stream in the making: a page's or a form's. Coordinates are points, y down (the page's first matrix flips it). */
export interface Canvas {
  readonly operators: string[];
  readonly resources: Map<ResourceKind, Map<string, PdfObject>>;
  /** From current user space to the stream's default space; patterns and link rectangles need it. */
  matrix: Matrix;
  /** Text and colour state as the stream has it, to leave out operators that would change nothing. */
  state: TextState;
  readonly saved: { readonly matrix: Matrix; readonly state: TextState }[];
  /** True once anything transparent was drawn. */
  transparent: boolean;
}

export type ResourceKind = 'Font' | 'XObject' | 'ExtGState' | 'Pattern' | 'Shading';

interface TextState {
  readonly font?: string;
  readonly size?: number;
  /** Six hex digits. */
  readonly fill?: string;
  readonly rise?: number;
}

/** An empty canvas whose user space maps to default space by `matrix`. */
export function createCanvas(matrix: Matrix = IDENTITY): Canvas {
  return { operators: [], resources: new Map(), matrix, state: {}, saved: [], transparent: false };
}

export function emit(canvas: Canvas, operator: string): void {
  canvas.operators.push(operator);
}

/** Draws with the graphics state as it is now and puts it back afterwards. */
export function saved(canvas: Canvas, draw: () => void): void {
  canvas.saved.push({ matrix: canvas.matrix, state: canvas.state });
  emit(canvas, 'q');
  draw();
  emit(canvas, 'Q');
  const before = canvas.saved.pop()!;
  canvas.matrix = before.matrix;
  canvas.state = before.state;
}

/** Puts `matrix` before the current transformation; nothing is written for the identity. */
export function concatenate(canvas: Canvas, matrix: Matrix): void {
  if (matrix.every((entry, index) => entry === IDENTITY[index])) return;
  canvas.matrix = multiply(canvas.matrix, matrix);
  const [a, b, c, d, e, f] = matrix;
  emit(canvas, `${[a, b, c, d].map(factor).join(' ')} ${coordinate(e)} ${coordinate(f)} cm`);
}

/** Names `object` in the canvas's resources and returns the name. */
export function useResource(canvas: Canvas, kind: ResourceKind, name: string, object: PdfObject): string {
  const named = canvas.resources.get(kind) ?? new Map<string, PdfObject>();
  canvas.resources.set(kind, named.set(name, object));
  return name;
}

/** The resource dictionary, in the order of first use. */
export function resourcesOf(canvas: Canvas): PdfDictionary {
  return Object.fromEntries([...canvas.resources].map(([kind, named]) => [kind, Object.fromEntries(named)]));
}

/** A point of user space in the stream's default space. */
export function mapPoint(matrix: Matrix, x: number, y: number): readonly [number, number] {
  const [a, b, c, d, e, f] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}
