import type { Rect } from '../../../base/geometry.js';
import type { Gradient } from '../../../scene/drawing.js';
import type { PdfDictionary, PdfObject, PdfValue } from '../file/pdf-object.js';
import { emit, useResource } from './canvas.js';
import { components } from './colour-operators.js';
import { coordinate } from './number.js';
import { nextName, type Painter } from './painter.js';

/** Sets a gradient, in user space as it is now, as the colour of fills or strokes (shading pattern, ISO 32000-1, 8.7.4). */
export function setGradient(painter: Painter, gradient: Gradient, use: 'fill' | 'stroke'): void {
  const { canvas, file } = painter;
  const shading = shadingOf(painter, gradient, 'DeviceRGB', (stop) => [...components(stop.colour)]);
  const pattern = file.object({ Type: 'Pattern', PatternType: 2, Shading: shading, Matrix: [...canvas.matrix] });
  pattern.end();
  const name = useResource(canvas, 'Pattern', nextName(painter.shared, 'P'), pattern);
  emit(canvas, use === 'fill' ? `/Pattern cs /${name} scn` : `/Pattern CS /${name} SCN`);
  canvas.state = { ...canvas.state, fill: '' };
}

/** True where a stop lets something show through. */
export function gradientIsTransparent(gradient: Gradient): boolean {
  return gradient.stops.some((stop) => (stop.colour.alpha ?? 1) < 1);
}

/** Lets what follows show as strongly as the gradient's stops say (soft mask, ISO 32000-1, 11.6.5.2), inside `bounds`. */
export function maskWithGradient(painter: Painter, gradient: Gradient, bounds: Rect): void {
  const { canvas, file } = painter;
  const shading = shadingOf(painter, gradient, 'DeviceGray', (stop) => [stop.colour.alpha ?? 1]);
  const form = file.object({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height],
    Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceGray' },
    Resources: { Shading: { Sh: shading } },
  });
  form.end('/Sh sh');
  const state = file.object({ Type: 'ExtGState', SMask: { Type: 'Mask', S: 'Luminosity', G: form } });
  state.end();
  canvas.transparent = true;
  emit(canvas, `/${useResource(canvas, 'ExtGState', nextName(painter.shared, 'M'), state)} gs`);
}

type Stop = Gradient['stops'][number];

function shadingOf(
  painter: Painter,
  gradient: Gradient,
  space: string,
  valuesOf: (stop: Stop) => readonly number[],
): PdfObject {
  const { x1, y1, x2, y2, r1 = 0, r2 = 0 } = gradient;
  const radial = gradient.gradient === 'radial';
  const coordinates = radial ? [x1, y1, r1, x2, y2, r2] : [x1, y1, x2, y2];
  const shading = painter.file.object({
    ShadingType: radial ? 3 : 2,
    ColorSpace: space,
    Coords: coordinates.map((value) => Number(coordinate(value))),
    Function: stitched(normalised(gradient.stops), valuesOf),
    Extend: [true, true],
  });
  shading.end();
  return shading;
}

/** Stops in rising order from exactly 0 to exactly 1, at least two of them. */
function normalised(stops: readonly Stop[]): readonly Stop[] {
  if (stops.length === 0) throw new Error('a gradient in the scene has no stops');
  const clamped = stops.map((stop) => ({ ...stop, offset: Math.min(1, Math.max(0, stop.offset)) }));
  const sorted = [...clamped].sort((a, b) => a.offset - b.offset);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  return [
    ...(first.offset > 0 || sorted.length === 1 ? [{ ...first, offset: 0 }] : []),
    ...sorted,
    ...(last.offset < 1 || sorted.length === 1 ? [{ ...last, offset: 1 }] : []),
  ];
}

/** One exponential function for two stops, else several stitched together (ISO 32000-1, 7.10.3 and 7.10.4). */
function stitched(stops: readonly Stop[], valuesOf: (stop: Stop) => readonly number[]): PdfDictionary {
  const pieces: PdfValue[] = stops.slice(1).map((stop, index) => ({
    FunctionType: 2,
    Domain: [0, 1],
    C0: valuesOf(stops[index]!),
    C1: valuesOf(stop),
    N: 1,
  }));
  if (pieces.length === 1) return pieces[0] as PdfDictionary;
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: pieces,
    Bounds: stops.slice(1, -1).map((stop) => stop.offset),
    Encode: pieces.flatMap(() => [0, 1]),
  };
}
