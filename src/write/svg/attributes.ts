import type { Colour } from '../../base/colour.js';
import type { Matrix } from '../../base/geometry.js';
import { IDENTITY } from '../../base/geometry.js';
import type { Gradient, Paint, Stroke } from '../../scene/drawing.js';
import type { Attributes } from '../pptx/xml/markup.js';
import { element } from '../pptx/xml/markup.js';
import { numberText } from './path-data.js';
import type { SvgContext } from './svg-context.js';

/** `transform` of a matrix; undefined for the identity. */
export function transformText(matrix: Matrix): string | undefined {
  if (matrix.every((entry, index) => entry === IDENTITY[index])) return undefined;
  const [a, b, c, d, e, f] = matrix;
  if (a === 1 && b === 0 && c === 0 && d === 1) return `translate(${numberText(e)} ${numberText(f)})`;
  return `matrix(${matrix.map(numberText).join(' ')})`;
}

/** How much a matrix enlarges: the square root of the area of what was a unit square. */
export function enlargement([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/**
 * Attributes of a fill. Colours are `#rrggbb` with an opacity beside them: PowerPoint's import knows no CSS colours, and takes
 * `rgba()` for black.
 */
export function fillAttributes(fill: Paint | undefined, context: SvgContext): Attributes {
  if (!fill) return { fill: 'none' };
  if ('gradient' in fill) return { fill: reference(fill, context) };
  return { fill: colourText(fill), 'fill-opacity': opacityText(fill.alpha) };
}

/** Attributes of a stroke; none for one of no width. */
export function strokeAttributes(stroke: Stroke | undefined, context: SvgContext): Attributes {
  if (!stroke || stroke.width <= 0) return {};
  const { paint, width, cap, join, miterLimit } = stroke;
  const dash = dashOf(stroke);
  return {
    stroke: 'gradient' in paint ? reference(paint, context) : colourText(paint),
    'stroke-opacity': 'gradient' in paint ? undefined : opacityText(paint.alpha),
    'stroke-width': width === 1 ? undefined : numberText(width),
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-linejoin': join === 'miter' ? undefined : join,
    // Canvas and PDF start from 10, SVG from 4.
    'stroke-miterlimit': (join ?? 'miter') === 'miter' ? numberText(Math.max(1, miterLimit ?? 10)) : undefined,
    'stroke-dasharray': dash.length > 0 ? dash.map(numberText).join(' ') : undefined,
    'stroke-dashoffset': dash.length > 0 && stroke.dashOffset ? numberText(stroke.dashOffset) : undefined,
  };
}

/** A pattern of nothing but zeros would be an error in SVG 1.1, 11.4, as a negative length is. */
function dashOf({ dash = [] }: Stroke): readonly number[] {
  return dash.some((length) => length > 0) && dash.every((length) => length >= 0) ? dash : [];
}

export function colourText({ hex }: Colour): string {
  return `#${hex.toLowerCase()}`;
}

/** An opacity, or undefined for 1. */
export function opacityText(alpha: number | undefined): string | undefined {
  return alpha === undefined || alpha >= 1 ? undefined : numberText(Math.max(0, alpha));
}

function reference(gradient: Gradient, { definitions }: SvgContext): string {
  return `url(#${definitions.idOf(`gradient ${JSON.stringify(gradient)}`, (id) => gradientXml(gradient, id))})`;
}

function gradientXml(gradient: Gradient, id: string) {
  const { x1, y1, x2, y2, r1 = 0, r2 = 0 } = gradient;
  const common = { id, gradientUnits: 'userSpaceOnUse' };
  // SVG 1.1 has no inner radius: the colours begin as far out as it says.
  const inner = gradient.gradient === 'radial' && r2 > 0 ? r1 / r2 : 0;
  const stops = gradient.stops.map(({ offset, colour }) =>
    element('stop', {
      offset: numberText(inner + offset * (1 - inner)),
      'stop-color': colourText(colour),
      'stop-opacity': opacityText(colour.alpha),
    }),
  );
  if (gradient.gradient === 'linear') {
    const line = { x1: numberText(x1), y1: numberText(y1), x2: numberText(x2), y2: numberText(y2) };
    return element('linearGradient', { ...common, ...line }, ...stops);
  }
  const focus = x1 === x2 && y1 === y2 ? {} : { fx: numberText(x1), fy: numberText(y1) };
  const circle = { cx: numberText(x2), cy: numberText(y2), r: numberText(r2), ...focus };
  return element('radialGradient', { ...common, ...circle }, ...stops);
}
