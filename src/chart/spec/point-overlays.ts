import { isObject, mapJson } from './json-path.js';

/**
 * The spec with the points of lines and areas (`"point": true`) in the colour that the mark itself is given. Vega-Lite
 * draws them in the default mark colour otherwise (vega-lite 6.4, normalize/pathoverlay.ts), which is never meant.
 */
export function withPointColours(spec: unknown): unknown {
  return mapJson(spec, (value, path) => {
    if (path.at(-1) !== 'mark' || !isObject(value) || !value.point || value.point === 'transparent') return value;
    const colour = value.color ?? value.stroke;
    if (colour === undefined) return value;
    const point = isObject(value.point) ? value.point : {};
    return { ...value, point: { color: colour, ...point } };
  });
}
