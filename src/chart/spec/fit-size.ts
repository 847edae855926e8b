import { isObject } from './json-path.js';

/** Width to height of a chart whose spec and caller leave the height open; 16:9 is too flat beside text. */
const DEFAULT_RATIO = 0.56;

/** True where Vega can fit the whole picture into a size: single views and layers of them (Vega-Lite docs, "autosize"). */
export function canFit(spec: Readonly<Record<string, unknown>>): boolean {
  if (['concat', 'hconcat', 'vconcat', 'repeat', 'facet', 'spec'].some((key) => key in spec)) return false;
  const encoding = spec.encoding;
  return !(isObject(encoding) && ['row', 'column', 'facet'].some((channel) => channel in encoding));
}

/**
 * The spec made to fill `width`, with axes and legends, exactly; and `height`, where the caller gives one. Otherwise the
 * spec's own height counts: a number for the whole picture, `{ step }` for each category; without one a ratio.
 */
export function withFitSize(
  spec: Readonly<Record<string, unknown>>,
  width: number,
  height: number | undefined,
): Record<string, unknown> {
  const own = spec.height;
  const stepped = height === undefined && isObject(own);
  const whole = height ?? (typeof own === 'number' ? own : Math.round(width * DEFAULT_RATIO));
  return {
    ...spec,
    width,
    height: stepped ? own : whole,
    autosize: { type: stepped ? 'fit-x' : 'fit', contains: 'padding' },
  };
}
