import type { Rect } from '../../../base/geometry.js';
import type { Paint, PathCommand, PathGraphic, Stroke } from '../../../scene/drawing.js';
import { concatenate, emit, saved } from './canvas.js';
import { fillColour, strokeColour } from './colour-operators.js';
import { gradientIsTransparent, maskWithGradient, setGradient } from './gradient.js';
import { coordinate } from './number.js';
import { type Painter, setOpacity } from './painter.js';

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

/** Fills, then strokes a path; each with its own paint and opacity. */
export function drawPath(painter: Painter, graphic: PathGraphic): void {
  if (graphic.path.length === 0 || (!graphic.fill && !graphic.stroke)) return;
  saved(painter.canvas, () => {
    concatenate(painter.canvas, graphic.transform);
    if (graphic.fill) fillPath(painter, graphic.path, graphic.fill, graphic.fillRule);
    if (graphic.stroke) strokePath(painter, graphic.path, graphic.stroke);
  });
}

/** Fills a path with a colour or gradient. */
export function fillPath(
  painter: Painter,
  path: readonly PathCommand[],
  paint: Paint,
  rule: 'nonzero' | 'evenodd' = 'nonzero',
): void {
  const { canvas } = painter;
  saved(canvas, () => {
    if ('gradient' in paint) {
      if (gradientIsTransparent(paint)) maskWithGradient(painter, paint, boundsOf(path, 0));
      setGradient(painter, paint, 'fill');
    } else {
      setOpacity(painter, paint.alpha ?? 1);
      emit(canvas, fillColour(paint));
    }
    emit(canvas, `${pathOperators(path)} ${rule === 'evenodd' ? 'f*' : 'f'}`);
  });
}

/** Strokes a path. A width of 0 draws nothing (PDF would draw the device's thinnest line). */
export function strokePath(painter: Painter, path: readonly PathCommand[], stroke: Stroke): void {
  if (stroke.width <= 0) return;
  const { canvas } = painter;
  saved(canvas, () => {
    const { paint } = stroke;
    if ('gradient' in paint) {
      if (gradientIsTransparent(paint)) maskWithGradient(painter, paint, boundsOf(path, stroke.width));
      setGradient(painter, paint, 'stroke');
    } else {
      setOpacity(painter, paint.alpha ?? 1);
      emit(canvas, strokeColour(paint));
    }
    emit(canvas, `${strokeParameters(stroke)} ${pathOperators(path)} S`);
  });
}

/** Has the texts that follow outlined, and filled or not (text rendering modes 1 and 2, ISO 32000-1, 9.3.6). A gradient gives its first colour. */
export function setTextOutline({ canvas }: Painter, outline: Stroke, filled: boolean): void {
  const { paint } = outline;
  const colour = 'gradient' in paint ? paint.stops[0]?.colour : paint;
  if (!colour || (outline.width <= 0 && filled)) return;
  emit(canvas, `${strokeColour(colour)} ${strokeParameters(outline)} ${filled ? 2 : 1} Tr`);
}

function strokeParameters(stroke: Stroke): string {
  const parameters = [`${coordinate(stroke.width)} w`];
  if (stroke.cap && stroke.cap !== 'butt') parameters.push(`${CAPS[stroke.cap]} J`);
  if (stroke.join && stroke.join !== 'miter') parameters.push(`${JOINS[stroke.join]} j`);
  if (stroke.miterLimit !== undefined && stroke.miterLimit >= 1) parameters.push(`${coordinate(stroke.miterLimit)} M`);
  const dash = dashOf(stroke);
  if (dash.length > 0) parameters.push(`[${dash.map(coordinate).join(' ')}] ${coordinate(stroke.dashOffset ?? 0)} d`);
  return parameters.join(' ');
}

/** Zeros are fine (dots, with round caps), but not all zeros, and nothing negative (ISO 32000-1, 8.4.3.6). */
function dashOf(stroke: Stroke): readonly number[] {
  const dash = stroke.dash ?? [];
  return dash.some((length) => length > 0) && dash.every((length) => length >= 0) ? dash : [];
}

/** Path construction operators (ISO 32000-1, 8.5.2). */
export function pathOperators(path: readonly PathCommand[]): string {
  return path.map(pathOperator).join(' ');
}

function pathOperator(command: PathCommand): string {
  switch (command.op) {
    case 'M':
      return `${coordinate(command.x)} ${coordinate(command.y)} m`;
    case 'L':
      return `${coordinate(command.x)} ${coordinate(command.y)} l`;
    case 'C':
      return `${[command.x1, command.y1, command.x2, command.y2, command.x, command.y].map(coordinate).join(' ')} c`;
    case 'Z':
      return 'h';
  }
}

/** A rectangle around all points and control points, wider by `margin` times four on each side (mitres). */
function boundsOf(path: readonly PathCommand[], margin: number): Rect {
  const points = path.flatMap((command) => {
    if (command.op === 'Z') return [];
    const end = [command.x, command.y] as const;
    return command.op === 'C' ? [[command.x1, command.y1] as const, [command.x2, command.y2] as const, end] : [end];
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - margin * 4, Math.min(...ys) - margin * 4];
  return { x: left, y: top, width: Math.max(...xs) + margin * 4 - left, height: Math.max(...ys) + margin * 4 - top };
}
