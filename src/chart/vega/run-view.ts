import { parse, View } from 'vega';
import { boundedExpressions } from './bounded-expressions.js';
import type { VegaLogger } from './chart-log.js';
import type { SceneMark } from './scenegraph.js';
import { locale } from './untyped-vega.js';

/** A chart that has run: Vega's scenegraph and scales, and the size of the whole picture in points. */
export interface ChartView {
  readonly root: SceneMark;
  readonly width: number;
  readonly height: number;
  /** Where the plot's own origin stands in the picture. */
  readonly origin: readonly [number, number];
  readonly background: string | null;
  readonly loader: unknown;
  /** A scale of the outermost scope by name; undefined where there is none. */
  readonly scale: (name: string) => ChartScale | undefined;
  /** Value of a signal, undefined where there is none. */
  readonly signal: (name: string) => unknown;
}

/** A resolved scale (d3-scale with Vega's `type`). */
export interface ChartScale {
  (value: unknown): unknown;
  readonly type: string;
  domain(): unknown[];
  range(): unknown[];
  bandwidth?(): number;
  step?(): number;
  ticks?(count?: number): unknown[];
  invert?(position: number): unknown;
}

/** Everything that a spec could ask to be fetched is refused; specs that ask are reported before they run. */
const CLOSED_LOADER = {
  load: () => Promise.reject(new Error('A chart may not load anything.')),
  sanitize: () => Promise.reject(new Error('A chart may not name an address.')),
  http: () => Promise.reject(new Error('A chart may not load anything.')),
  file: () => Promise.reject(new Error('A chart may not load anything.')),
};

/** What vega's typings keep private and a picture needs. */
interface ViewInside {
  readonly _viewWidth: number;
  readonly _viewHeight: number;
  readonly _origin: readonly [number, number];
}

/**
 * The Vega spec run once, without a renderer and without `eval`: expressions are interpreted from their syntax trees.
 * Throws what Vega throws while parsing; what it logs while running goes to `logger`.
 */
export function runView(spec: object, logger: VegaLogger, formats?: { number: object; time: object }): ChartView {
  const runtime = parse(spec as never, {}, { ast: true } as never);
  const view = new View(runtime, {
    renderer: 'none',
    logger,
    loader: CLOSED_LOADER,
    expr: boundedExpressions(),
    ...(formats && { locale: locale(formats.number, formats.time) }),
  } as never);
  try {
    view.run();
    return chartView(view);
  } finally {
    // Timers and event handlers that a spec asked for must not outlive the picture.
    view.finalize();
  }
}

function chartView(view: View): ChartView {
  const inside = view as unknown as ViewInside;
  const padding = view.padding() as { left: number; right: number; top: number; bottom: number };
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch {
      return undefined;
    }
  };
  return {
    root: (view.scenegraph() as unknown as { root: SceneMark }).root,
    width: Math.max(0, inside._viewWidth + padding.left + padding.right),
    height: Math.max(0, inside._viewHeight + padding.top + padding.bottom),
    origin: [padding.left + inside._origin[0], padding.top + inside._origin[1]],
    background: (view.background() as string | null) ?? null,
    loader: CLOSED_LOADER,
    scale: (name) => attempt(() => view.scale(name) as unknown as ChartScale),
    signal: (name) => attempt(() => view.signal(name)),
  };
}
