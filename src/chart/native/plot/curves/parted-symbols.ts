import type { MarkLayer } from '../../reading/mark-layer.js';
import { isSeen } from '../points/read-points.js';
import { markersOf } from './markers.js';

/** Symbol layers all of whose marks stand on points of lines, and those that stand for themselves. */
export function parted(
  symbols: readonly MarkLayer[],
  curves: readonly MarkLayer[],
): { readonly markers: readonly MarkLayer[]; readonly free: readonly MarkLayer[] } {
  const points = markersOf(curves);
  const isMarker = (layer: MarkLayer) =>
    layer.groups
      .flat()
      .filter(isSeen)
      .every((symbol) => points.at(symbol) !== undefined);
  return { markers: symbols.filter(isMarker), free: symbols.filter((layer) => !isMarker(layer)) };
}
