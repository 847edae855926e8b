import { type Found, found, refuse } from '../../refusal.js';
import type { PlotPart } from '../plot.js';

/** Percent of a bar by which gaps may differ in bars of one thickness. */
const SAME = 3;

/** Layers of bars of one thickness over one another as series that overlap wholly, the first beneath. */
export function layeredBars(parts: readonly PlotPart[]): Found<PlotPart> {
  const [first, ...others] = parts as readonly [PlotPart, ...PlotPart[]];
  const alike = others.every(
    (part) =>
      part.kind === first.kind &&
      part.valueScale === first.valueScale &&
      Math.abs((part.gapWidth ?? 0) - (first.gapWidth ?? 0)) <= SAME,
  );
  const plain = parts.every(({ grouping, overlap }) => grouping === 'clustered' && (overlap === 0 || overlap === 100));
  if (!alike || !plain)
    return refuse(
      'several layers of bars lie over one another, each of its own kind',
      'show them as series of one layer, side by side or stacked',
    );
  const { seriesField, ...rest } = first;
  const same = parts.every((part) => part.seriesField === seriesField);
  return found({
    ...rest,
    ...(same && seriesField !== undefined && { seriesField }),
    overlap: 100,
    // Each layer is called after what it measures.
    series: parts.flatMap(({ series, valueField }) =>
      series.map((each) => (each.key === undefined ? { name: valueField, ...each } : each)),
    ),
    also: parts.flatMap(({ also }) => also),
  });
}
