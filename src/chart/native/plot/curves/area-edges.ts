import type { PlotPart } from '../plot.js';

/** The parts with lines that run along the edges of areas made guides: the area itself is what a legend names. */
export function withEdges(parts: readonly PlotPart[]): readonly PlotPart[] {
  const area = parts.find(({ kind }) => kind === 'area');
  if (!area) return parts;
  return parts.map((part) =>
    part.kind === 'line' && runsAlong(part, area)
      ? { ...part, series: part.series.map((series) => ({ ...series, guide: true })) }
      : part,
  );
}

function runsAlong(line: PlotPart, area: PlotPart): boolean {
  const tops = area.series.filter(({ base }) => !base);
  return (
    line.valueScale === area.valueScale &&
    line.series.length === tops.length &&
    line.series.every(({ points }) => tops.some((top) => points.every((point, at) => isAt(point, top.points[at]))))
  );
}

type Point = PlotPart['series'][number]['points'][number];

function isAt(point: Point, top: Point): boolean {
  return !point || (top !== undefined && Math.abs(point.placed.y - top.placed.y) < 0.1);
}
