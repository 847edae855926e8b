import type { SceneBounds, SceneMark } from './scenegraph.js';

/** How far a chart reaches from the plot's own origin, in points. */
export type ChartExtent = SceneBounds;

/**
 * The extent of all that the chart draws. A legend above or below the plot and a title do not count sideways: making the
 * plot narrower would not make them so.
 */
export function chartExtent(root: SceneMark): ChartExtent {
  const group = root.items[0]!;
  const parts = (group.items ?? []).map(({ bounds, role, items }) => partExtent(bounds, role, items[0]?.orient));
  const plot: SceneBounds = { x1: 0, y1: 0, x2: group.width ?? 0, y2: group.height ?? 0 };
  return [plot, ...parts].reduce(union);
}

/** Points by which legends and titles reach beyond a picture of the width. */
export function overrun(root: SceneMark, extent: ChartExtent): number {
  const marks = (root.items[0]?.items ?? []).flatMap(({ bounds }) => (bounds ? [bounds] : []));
  const beyond = marks.map((bounds) => Math.max(bounds.x2 - extent.x2, extent.x1 - bounds.x1));
  return Math.max(0, ...beyond.filter(Number.isFinite));
}

const NOWHERE: SceneBounds = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };

function partExtent(
  bounds: SceneBounds | undefined,
  role: string | undefined,
  orient: string | undefined,
): SceneBounds {
  // Empty marks have bounds that are turned inside out (vega-scenegraph, Bounds.js).
  if (!bounds || !(bounds.x1 <= bounds.x2) || !(bounds.y1 <= bounds.y2)) return NOWHERE;
  const { x1, y1, x2, y2 } = bounds;
  const lying = role === 'title' || (role === 'legend' && (orient === 'top' || orient === 'bottom'));
  if (lying) return { ...NOWHERE, y1, y2 };
  const standing = role === 'legend' && (orient === 'left' || orient === 'right' || orient === undefined);
  return standing ? { ...NOWHERE, x1, x2 } : { x1, y1, x2, y2 };
}

function union(first: SceneBounds, second: SceneBounds): SceneBounds {
  return {
    x1: Math.min(first.x1, second.x1),
    y1: Math.min(first.y1, second.y1),
    x2: Math.max(first.x2, second.x2),
    y2: Math.max(first.y2, second.y2),
  };
}
