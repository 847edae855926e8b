import { errorOf } from '../../base/diagnostic.js';
import type { Rect, Size } from '../../base/geometry.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlNode } from '../yaml/yaml-node.js';
import { readLength } from './read-length.js';
import type { ThemeContext } from './theme-context.js';

/** The columns that frames stand on, in points. */
export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly columns: number;
  readonly gutter: number;
}

/** Rounding of what adds up to a page: a frame this much over its edge is at the edge. */
const SLACK = 0.01;

/** `grid:` of a deck; twelve columns without margins where it is not given. */
export function readGrid(node: YamlNode | undefined, context: ThemeContext): Grid {
  const fields = node && fieldsOf(node, 'the grid', context.diagnostics);
  fields?.only(['left', 'right', 'columns', 'gutter']);
  const length = (key: string) => (fields && readLength(fields, key, 'the grid', context.diagnostics)) ?? 0;
  const columns = fields?.whole('columns', 1) ?? 12;
  return { left: length('left'), right: length('right'), columns, gutter: length('gutter') };
}

/** Keys that place a frame or a decoration. */
export const RECT_KEYS = ['columns', 'x', 'y', 'width', 'height'] as const;

/** A place on the page: `y` and `height`, and across it `columns: 1-8` of the grid or `x` and `width`. */
export function readRect(
  fields: Fields,
  what: string,
  page: Size,
  grid: Grid,
  context: ThemeContext,
): Rect | undefined {
  const across = fields.node('columns')
    ? readColumns(fields, what, page, grid, context)
    : readAcross(fields, what, context);
  for (const key of ['y', 'height']) fields.required(key);
  const y = readLength(fields, 'y', what, context.diagnostics);
  const height = readLength(fields, 'height', what, context.diagnostics, 1);
  if (across === undefined || y === undefined || height === undefined) return undefined;
  const rect = { x: across.x, y, width: across.width, height };
  if (rect.x + rect.width <= page.width + SLACK && y + height <= page.height + SLACK) return rect;
  const message = `${what} reaches over the edge of the page (${page.width} × ${page.height})`;
  context.diagnostics.push(errorOf('theme/outside-page', message, fields.map.origin, 'make it smaller or move it'));
  return undefined;
}

interface Across {
  readonly x: number;
  readonly width: number;
}

function readAcross(fields: Fields, what: string, context: ThemeContext): Across | undefined {
  for (const key of ['x', 'width']) fields.required(key);
  const x = readLength(fields, 'x', what, context.diagnostics);
  const width = readLength(fields, 'width', what, context.diagnostics, 1);
  return x === undefined || width === undefined ? undefined : { x, width };
}

function readColumns(fields: Fields, what: string, page: Size, grid: Grid, context: ThemeContext): Across | undefined {
  const text = fields.text('columns') ?? '';
  const match = /^(\d+)(?:\s*-\s*(\d+))?$/.exec(text);
  const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (!match || first < 1 || last < first || last > grid.columns) {
    const hint = `write the first and the last of ${grid.columns} columns: 1-${grid.columns}`;
    const message = `${what}: “${text}” are no columns of the grid`;
    context.diagnostics.push(errorOf('theme/columns', message, fields.origin('columns'), hint));
    return undefined;
  }
  const inner = page.width - grid.left - grid.right - grid.gutter * (grid.columns - 1);
  const column = inner / grid.columns;
  const x = grid.left + (first - 1) * (column + grid.gutter);
  return { x, width: (last - first + 1) * column + (last - first) * grid.gutter };
}
