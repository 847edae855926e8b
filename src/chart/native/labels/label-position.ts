import type { NativeChart, NativeLabels } from '../../../scene/native-chart.js';
import type { PlotPoint } from '../plot/plot.js';
import type { PlacedItem } from '../reading/mark-layer.js';

/**
 * Where Office has to put a label for it to stand where Vega put the text. Only positions that the kind of chart allows
 * (ECMA-376 part 1, 21.2.3.11 ST_DLblPos; PowerPoint refuses a file with others): stacks have no `outEnd`, doughnuts none at all.
 */
export function labelPosition(
  text: PlacedItem,
  kind: NativeChart['kind'],
  grouping: NativeChart['grouping'],
  point: PlotPoint,
): NativeLabels['position'] {
  if (kind === 'line' || kind === 'scatter' || kind === 'bubble') return besidePoint(text, point.placed);
  // Areas have no places for labels but their own (21.2.3.11): they stand in the middle.
  if (kind === 'area') return 'ctr';
  if (kind === 'doughnut') return 'ctr';
  if (kind === 'pie') return onArc(text, point.placed);
  const inside = onBar(text, kind, point);
  return inside === 'outEnd' && grouping !== 'clustered' ? 'inEnd' : inside;
}

function besidePoint(text: PlacedItem, point: PlacedItem): NativeLabels['position'] {
  const right = text.left - point.x;
  const left = point.x - text.right;
  const above = point.y - text.bottom;
  const below = text.top - point.y;
  const farthest = Math.max(right, left, above, below);
  // A label over its own point overlaps it a little in every direction.
  if (farthest < -Math.min(text.bottom - text.top, text.right - text.left) / 2 + 1) return 'ctr';
  if (farthest === above) return 't';
  if (farthest === below) return 'b';
  return farthest === right ? 'r' : 'l';
}

function onArc({ item }: PlacedItem, { item: arc }: PlacedItem): NativeLabels['position'] {
  const radius = item.radius ?? 0;
  const outer = arc.outerRadius ?? 0;
  if (radius >= outer) return 'outEnd';
  return radius > outer * 0.7 ? 'inEnd' : 'ctr';
}

function onBar(text: PlacedItem, kind: NativeChart['kind'], bar: PlotPoint): 'outEnd' | 'inEnd' | 'ctr' | 'inBase' {
  const { foot, end } = barEnds(kind, bar);
  const [near, far] = kind === 'column' ? [text.bottom, text.top] : [text.left, text.right];
  const middle = (near + far) / 2;
  const length = Math.abs(end - foot);
  // How far the label's middle is along the bar: 0 at its foot, 1 at its end.
  const along = length === 0 ? 2 : (middle - foot) / (end - foot);
  if (along > 1) return 'outEnd';
  const half = Math.abs(far - near) / 2;
  if (Math.abs(along - 0.5) * length < Math.max(1, length * 0.1)) return 'ctr';
  if (along > 0.5) return (1 - along) * length < half * 4 ? 'inEnd' : 'ctr';
  return along * length < half * 4 ? 'inBase' : 'ctr';
}

/** The end of a bar is where its value is: for negative ones the left or lower side. */
function barEnds(kind: NativeChart['kind'], bar: PlotPoint): { readonly foot: number; readonly end: number } {
  const { item, x, y } = bar.placed;
  const [low, high] = kind === 'column' ? [y + (item.height ?? 0), y] : [x, x + (item.width ?? 0)];
  return Number(bar.value) < 0 ? { foot: high, end: low } : { foot: low, end: high };
}
