import type { Rect } from '../../../base/geometry.js';
import type { NativeAxis } from '../../../scene/native-chart.js';
import { partsOf, type Plot } from '../plot/plot.js';
import type { ChartReading } from '../reading/chart-reading.js';
import type { Corner } from '../reading/guides.js';
import { isTime } from '../reading/side.js';
import type { NativeAxes } from './native-axes.js';

/**
 * The rectangle between the axes as fractions of the picture, so that Office sets its marks where Vega drew them. Along
 * the value axis it reaches as far as the native axis does: beyond Vega's plot where that axis was widened for
 * labels. Of a pie it is the box of its circle. Undefined for a picture without extent.
 */
export function plotArea(plot: Plot, valueAxis: NativeAxis, reading: ChartReading): Rect | undefined {
  const { width, height, plot: drawn } = reading.picture;
  if (width <= 0 || height <= 0) return undefined;
  if (plot.kind === 'pie' || plot.kind === 'doughnut') return circleArea(plot, reading);
  const scale = plot.valueScale === undefined ? undefined : reading.scale(plot.valueScale);
  const numbers = scale && !plot.named?.y && !isTime(scale);
  const ends = numbers ? [Number(scale(valueAxis.min)), Number(scale(valueAxis.max))] : undefined;
  if (ends && (!ends.every(Number.isFinite) || ends[0] === ends[1])) return undefined;
  const [start, length] = ends ? [Math.min(...ends), Math.abs(ends[1]! - ends[0]!)] : [0, drawn.height];
  const rect =
    plot.kind === 'bar'
      ? { ...drawn, ...(ends && { x: drawn.x + start, width: length }) }
      : { ...drawn, y: drawn.y + start, height: length };
  return {
    x: fraction(rect.x / width),
    y: fraction(rect.y / height),
    width: fraction(rect.width / width),
    height: fraction(rect.height / height),
  };
}

/** The box of a pie's circle. */
function circleArea(plot: Plot, { picture }: ChartReading): Rect | undefined {
  const placed = plot.series.flatMap(({ points }) => points).find((point) => point)?.placed;
  const radius = placed?.item.outerRadius;
  if (!placed || !radius) return undefined;
  const { width, height } = picture;
  const [x, y] = [picture.plot.x + placed.x - radius, picture.plot.y + placed.y - radius];
  return {
    x: fraction(x / width),
    y: fraction(y / height),
    width: fraction((2 * radius) / width),
    height: fraction((2 * radius) / height),
  };
}

/** A corner that is counted from the plot's own, as fractions of the picture. */
export function onPicture({ x, y }: Corner, { picture }: ChartReading): Corner {
  const { width, height, plot } = picture;
  return { x: inside((plot.x + x) / width), y: inside((plot.y + y) / height) };
}

/** The axes with the places of their titles. */
export function withTitles(axes: NativeAxes, reading: ChartReading): NativeAxes {
  const placed = (axis: NativeAxis): NativeAxis => {
    const at = axis.title === undefined ? undefined : reading.axes.find(({ title }) => title === axis.title)?.titleAt;
    return at ? { ...axis, titleAt: onPicture(at, reading) } : axis;
  };
  const { categoryAxis, valueAxis, secondaryAxis } = axes;
  return {
    ...axes,
    categoryAxis: placed(categoryAxis),
    valueAxis: placed(valueAxis),
    ...(secondaryAxis && { secondaryAxis: placed(secondaryAxis) }),
  };
}

function inside(share: number): number {
  return fraction(Math.min(1, Math.max(0, share)));
}

/** True for lines and areas that run from one edge of the plot to the other, as time scales draw them; Office leaves half a step else. */
export function isEdgeToEdge(plot: Plot, reading: ChartReading): boolean {
  const { slots } = plot;
  if ((plot.kind !== 'line' && plot.kind !== 'area') || !slots || slots.values.length < 2) return false;
  if (partsOf(plot).some(({ kind }) => kind === 'column')) return false;
  // A date axis has its own ends: lines stand on their days.
  if (slots.days) return true;
  const within = (place: number, edge: number) => Math.abs(place - edge) < EDGE;
  return within(Math.min(...slots.centres), 0) && within(Math.max(...slots.centres), reading.picture.plot.width);
}

/** Points by which a line's end may miss the plot's edge. */
const EDGE = 0.5;

/** A hundred-thousandth of a slide's width is a hundredth of a point. */
function fraction(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
