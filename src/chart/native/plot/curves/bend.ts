import type { MarkLayer } from '../../reading/mark-layer.js';
import { type Found, found, refuse } from '../../refusal.js';

/** Interpolations that run through their points smoothly, as Office's smoothed lines do. */
const SMOOTH = new Set(['monotone', 'cardinal', 'natural', 'catmull-rom']);

/** What a curve is drawn as. */
export type Bend = 'straight' | 'smooth';

/** How a layer's curves run between points. */
export function bendOf(layer: MarkLayer): Found<Bend> {
  const bends = new Set(layer.groups.flat().map(({ item }) => item.interpolate ?? 'linear'));
  const other = [...bends].find((bend) => bend !== 'linear' && !SMOOTH.has(bend));
  if (other === undefined) return found([...bends].some((bend) => SMOOTH.has(bend)) ? 'smooth' : 'straight');
  return refuse(
    `the ${layer.type} is drawn as “${other}”`,
    'take “interpolate” off, or set it to “linear” or “monotone”',
  );
}
