import { isObject } from './json-path.js';

/** Height to width of a chart whose spec and caller leave the height open; 16:9 is too flat beside text. */
const DEFAULT_RATIO = 0.56;

/** A spec with its plot's sizes set, and the size that the whole picture shall have. */
export interface SizedSpec {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly width: number;
  /** Absent where the number of categories, or of plots, makes the height. */
  readonly height?: number;
}

/**
 * The spec sized for a picture of `width` and, where the caller gives one, `height`. Otherwise the spec's own height counts:
 * a number for the whole picture, `{ "step": … }` for each category; without one a ratio. The spec's own width does not.
 */
export function sizedSpec(
  spec: Readonly<Record<string, unknown>>,
  width: number,
  height: number | undefined,
): SizedSpec {
  if (isComposed(spec)) return { spec, width, ...(height !== undefined && { height }) };
  const own = spec.height;
  if (height === undefined && isObject(own)) return { spec: { ...spec, width }, width };
  const whole = height ?? (typeof own === 'number' ? own : Math.round(width * DEFAULT_RATIO));
  return { spec: { ...spec, width, height: whole }, width, height: whole };
}

/** True for views made of several plots, which set the sizes of their plots, not of the whole. */
function isComposed(spec: Readonly<Record<string, unknown>>): boolean {
  if (['concat', 'hconcat', 'vconcat', 'repeat', 'facet', 'spec'].some((key) => key in spec)) return true;
  const encoding = spec.encoding;
  return isObject(encoding) && ['row', 'column', 'facet'].some((channel) => channel in encoding);
}
