import { type Matrix, multiply, type Rect } from '../../base/geometry.js';
import type { Graphic } from '../../scene/drawing.js';
import { mapPath } from './path-data.js';
import { boxAround, corners, pathBox } from './path-box.js';
import { mapPoint, type Point } from './svg-transform.js';

/** The rectangle around graphics in the space they stand in, without strokes and clips; empty at the origin for nothing. */
export function graphicsBox(graphics: readonly Graphic[]): Rect {
  return (
    boxAround(graphics.flatMap((graphic) => outline(graphic, [1, 0, 0, 1, 0, 0]))) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    }
  );
}

/** Corners of the boxes of all that is drawn. */
function outline(graphic: Graphic, outer: Matrix): readonly Point[] {
  const matrix = multiply(outer, graphic.transform);
  switch (graphic.kind) {
    case 'group':
      return graphic.graphics.flatMap((inner) => outline(inner, matrix));
    case 'path': {
      const box = pathBox(mapPath(graphic.path, matrix));
      return box ? corners(box) : [];
    }
    case 'image':
      return corners({ x: 0, y: 0, width: graphic.width, height: graphic.height }).map((point) =>
        mapPoint(matrix, point),
      );
    case 'text':
      return corners({
        x: 0,
        y: -textHeight(graphic.runs),
        width: graphic.width,
        height: textHeight(graphic.runs),
      }).map((point) => mapPoint(matrix, point));
  }
}

function textHeight(runs: readonly { readonly size: number }[]): number {
  return Math.max(0, ...runs.map((run) => run.size));
}
