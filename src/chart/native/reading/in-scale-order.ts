import type { ChartScale } from '../../vega/run-view.js';

/** The domain from left to right or top to bottom, whatever way the range runs. */
export function inScaleOrder(scale: ChartScale): unknown[] {
  return [...scale.domain()].sort((first, second) => Number(scale(first)) - Number(scale(second)));
}
