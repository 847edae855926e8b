import type { Rect } from '../../base/geometry.js';
import type { NativeAxis } from '../../scene/native-chart.js';
import type { Plot } from './plot/plot.js';
import type { ChartReading } from './reading/chart-reading.js';

/**
 * The rectangle between the axes as fractions of the picture, so that Office sets its bars and lines where Vega drew them.
 * Along the value axis it reaches as far as the native axis does: beyond Vega's plot where that axis was widened for
 * labels. Undefined for pies, which have no axes, and for a picture without extent.
 */
export function plotArea(plot: Plot, valueAxis: NativeAxis, reading: ChartReading): Rect | undefined {
  const { width, height, plot: drawn } = reading.picture;
  const scale = plot.valueScale === undefined ? undefined : reading.scale(plot.valueScale);
  const [from, to] = [Number(scale?.(valueAxis.min)), Number(scale?.(valueAxis.max))];
  if (![from, to].every(Number.isFinite) || from === to || width <= 0 || height <= 0) return undefined;
  const [start, length] = [Math.min(from, to), Math.abs(to - from)];
  const rect =
    plot.kind === 'bar'
      ? { ...drawn, x: drawn.x + start, width: length }
      : { ...drawn, y: drawn.y + start, height: length };
  return {
    x: fraction(rect.x / width),
    y: fraction(rect.y / height),
    width: fraction(rect.width / width),
    height: fraction(rect.height / height),
  };
}

/** True for lines that run from one edge of the plot to the other, as time scales draw them; Office leaves half a step else. */
export function isEdgeToEdge(plot: Plot, reading: ChartReading): boolean {
  if (plot.kind !== 'line' || plot.categories.length < 2) return false;
  const places = plot.series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.placed.x] : [])));
  const within = (place: number, edge: number) => Math.abs(place - edge) < EDGE;
  return within(Math.min(...places), 0) && within(Math.max(...places), reading.picture.plot.width);
}

/** Points by which a line's end may miss the plot's edge. */
const EDGE = 0.5;

/** A hundred-thousandth of a slide's width is a hundredth of a point. */
function fraction(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
