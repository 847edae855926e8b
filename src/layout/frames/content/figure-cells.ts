import type { Rect } from '../../../base/geometry.js';
import { figureColumns } from '../../block/display/key-figures.js';

/** Space between figures, in points. */
const GUTTER = 24;

/** The places of key figures in a grid that fills a rectangle, row by row. */
export function figureCells(inner: Rect, count: number): readonly Rect[] {
  const columns = figureColumns(count);
  const rows = Math.ceil(count / columns);
  const width = (inner.width - GUTTER * (columns - 1)) / columns;
  const height = (inner.height - GUTTER * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, index) => {
    const x = inner.x + (index % columns) * (width + GUTTER);
    return { x, y: inner.y + Math.floor(index / columns) * (height + GUTTER), width, height };
  });
}
