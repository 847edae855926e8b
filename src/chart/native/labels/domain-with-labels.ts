import type { Plot } from '../plot/plot.js';
import type { ChartReading } from '../reading/chart-reading.js';

/**
 * The domain of a value axis that is not shown, widened by the room that labels take beyond it. Vega lets labels stand outside
 * the plot; Office's plot is the frame, and a label at the end of the longest bar would have no place in it. With the
 * axis hidden the wider domain shows the same picture: the same share of the width for bars and for labels.
 */
export function domainWithLabels(
  plot: Plot,
  domain: readonly [number, number],
  reading: ChartReading,
): readonly [number, number] {
  const scale = reading.scale(plot.valueScale!);
  const [low, high] = domain;
  const [start, end] = [Number(scale?.(low)), Number(scale?.(high))];
  if (!scale || start === end || ![start, end].every(Number.isFinite)) return domain;
  const texts = reading.layers.filter((layer) => layer.type === 'text').flatMap((layer) => layer.groups.flat());
  const edges = texts.flatMap((text) => (plot.kind === 'bar' ? [text.left, text.right] : [text.top, text.bottom]));
  const perPoint = (high - low) / (end - start);
  const values = edges.map((edge) => low + (edge - start) * perPoint);
  // A label at the foot of a bar lies over the axis, not beyond it: only the side that bars grow to is widened.
  const lowest = low < 0 ? Math.min(low, ...values) : low;
  const highest = Math.max(high, ...values);
  return [lowest < low ? -roundUp(-lowest) : low, highest > high ? roundUp(highest) : high];
}

/** To a millionth: the plot's rectangle follows this domain, and a label at its end must not leave the picture. */
function roundUp(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 5);
  return Math.ceil(value / unit) * unit;
}
