import { isObject } from '../spec/json-path.js';
import { allMarks, type SceneItem, type SceneMark } from '../vega/scenegraph.js';

/** A linear gradient whose ends are given as shares of the item's box (vega-scenegraph, Gradient.js). */
interface LinearGradient {
  readonly gradient: 'linear';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stops: readonly { readonly offset: number; readonly color: string }[];
}

/** Ends of a slanted gradient in shares of the box that it fills. */
export type Slant = Pick<LinearGradient, 'x1' | 'y1' | 'x2' | 'y2'>;

/**
 * Calls `run` with slanted gradients in disguise. Vega's canvas renderer paints a linear gradient that lies along no axis on a second
 * canvas, which does not exist here (util/canvas/gradient.js). As a radial one it comes with the corners of its box, and its
 * last stop says what it really is. The scenegraph is as before when `run` has returned.
 */
export function withSlantedGradients<T>(root: SceneMark, run: () => T): T {
  const changed: (() => void)[] = [];
  const items = allMarks(root).flatMap(({ mark }) => mark.items) as (SceneItem & Record<string, unknown>)[];
  for (const item of items) {
    for (const key of ['fill', 'stroke'] as const) {
      const paint = item[key];
      if (!isSlanted(paint)) continue;
      (item as Record<string, unknown>)[key] = disguised(paint);
      changed.push(() => ((item as Record<string, unknown>)[key] = paint));
    }
  }
  try {
    return run();
  } finally {
    for (const restore of changed) restore();
  }
}

function isSlanted(paint: unknown): paint is LinearGradient {
  if (!isObject(paint) || paint.gradient !== 'linear' || !Array.isArray(paint.stops)) return false;
  const { x1, y1, x2, y2 } = slantOf(paint as unknown as LinearGradient);
  return x1 !== x2 && y1 !== y2;
}

/** Vega's defaults: from left to right. */
function slantOf({ x1 = 0, y1 = 0, x2 = 1, y2 = 0 }: Partial<LinearGradient>): Slant {
  return { x1, y1, x2, y2 };
}

function disguised(paint: LinearGradient): object {
  const slant = { offset: slantOf(paint), color: '' };
  return { gradient: 'radial', x1: 0, y1: 0, x2: 1, y2: 1, r1: 0, r2: 0, stops: [...paint.stops, slant] };
}

/**
 * The ends of the gradient on a box, so that its colours stand where SVG has them (SVG 2, 14.2.2, `objectBoundingBox`): lines of
 * equal colour are skewed with the box, and the axis is drawn at right angles to them.
 */
export function slantedEnds(slant: Slant, box: Slant): Slant {
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  const [dx, dy] = [slant.x2 - slant.x1, slant.y2 - slant.y1];
  const length = dx * dx + dy * dy;
  // How fast the colour changes along x and y.
  const [fast, steep] = [dx / width / length, dy / height / length];
  const pace = fast * fast + steep * steep;
  const [x1, y1] = [box.x1 + slant.x1 * width, box.y1 + slant.y1 * height];
  return { x1, y1, x2: x1 + fast / pace, y2: y1 + steep / pace };
}
