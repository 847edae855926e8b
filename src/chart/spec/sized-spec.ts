import type { Steps } from '../vega/fit-view.js';
import { isObject } from './json-path.js';

/** Height to width of a chart whose spec and caller leave the height open; 16:9 is too flat beside text. */
const DEFAULT_RATIO = 0.56;

/** A spec with its plot's sizes set, and the size that the whole picture shall have. */
export interface SizedSpec {
  readonly spec: Readonly<Record<string, unknown>>;
  /** Absent where the spec's own sizes count. */
  readonly width?: number;
  /** Absent where the number of categories, or of plots, makes the height. */
  readonly height?: number;
  /** Present where the categories may make the picture lower than `height`. */
  readonly steps?: Steps;
}

/** The size that a caller asks for, in points, and what a step of the spec is multiplied by. */
export interface AskedSize {
  /** Without it nothing is sized: the spec's own sizes count. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** With `height`: the least height that steps may make of it. */
  readonly least?: number | undefined;
  readonly stepScale: number;
}

/**
 * The spec sized for a picture of `width` and, where the caller gives one, `height`. Otherwise the spec's own height counts:
 * a number for the whole picture, `{ "step": … }` for each category; without one a ratio. The spec's own width does not.
 * A step is said at the brief's text size, and grows with the text.
 */
export function sizedSpec(
  spec: Readonly<Record<string, unknown>>,
  { width, height, least, stepScale }: AskedSize,
): SizedSpec {
  if (width === undefined) return { spec };
  if (isComposed(spec)) return { spec, width, ...(height !== undefined && { height }) };
  const own = spec.height;
  const step = isObject(own) && typeof own.step === 'number' ? own.step * stepScale : undefined;
  if (height === undefined && isObject(own)) {
    const scaled = step === undefined ? own : { ...own, step };
    return { spec: { ...spec, width, height: scaled }, width };
  }
  const whole = height ?? (typeof own === 'number' ? own : Math.round(width * DEFAULT_RATIO));
  const steps = step !== undefined && least !== undefined ? { step, least, scales: steppedScales(own) } : undefined;
  return { spec: { ...spec, width, height: whole }, width, height: whole, ...(steps && { steps }) };
}

/** Vega-Lite's rule (compile/layoutsize): a step is that of bars side by side, where there are such, unless it is `for` the position. */
function steppedScales(height: unknown): readonly string[] {
  return isObject(height) && height.for === 'position' ? ['y'] : ['yOffset', 'y'];
}

/** True for views made of several plots, which set the sizes of their plots, not of the whole. */
function isComposed(spec: Readonly<Record<string, unknown>>): boolean {
  if (['concat', 'hconcat', 'vconcat', 'repeat', 'facet', 'spec'].some((key) => key in spec)) return true;
  const encoding = spec.encoding;
  return isObject(encoding) && ['row', 'column', 'facet'].some((channel) => channel in encoding);
}
