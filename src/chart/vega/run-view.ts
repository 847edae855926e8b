import { parse, View } from 'vega';
import { boundedExpressions } from './bounds/bounded-expressions.js';
import { withBoundedTransforms } from './bounds/bounded-transforms.js';
import { openWorkBudget } from './bounds/work-budget.js';
import type { VegaLogger } from './chart-log.js';
import type { VegaSpec } from './compile-spec.js';
import type { SceneMark } from './scenegraph.js';
import { withFixedRandom } from './with-fixed-random.js';

/** A Vega view that runs without a renderer: sizes may be set and it may run again, until it is closed. */
export interface RunningView {
  readonly root: () => SceneMark;
  readonly background: () => string | null;
  readonly loader: unknown;
  /** The picture that Vega's own layout and padding make, in points, and where the plot's origin stands in it. */
  readonly frame: () => ViewFrame;
  readonly scale: (name: string) => ChartScale | undefined;
  /** Sets signals and runs. */
  readonly rerun: (signals: ReadonlyMap<string, number>) => void;
  /** Ends timers and event handlers that a spec asked for; the scenegraph and scales stay. */
  readonly close: () => void;
}

/** Size of a view's picture in points. */
export interface ViewFrame {
  readonly width: number;
  readonly height: number;
  readonly origin: readonly [number, number];
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

/** d3-format and d3-time-format definitions of a language: the shape that a view takes as its `locale`. */
export interface NumberAndDateFormats {
  readonly number: object;
  readonly time: object;
}

/** Everything that a spec could ask to be fetched is refused; specs that ask are reported before they run. */
const CLOSED_LOADER = {
  load: () => Promise.reject(new Error('A chart may not load anything.')),
  sanitize: () => Promise.reject(new Error('A chart may not name an address.')),
  http: () => Promise.reject(new Error('A chart may not load anything.')),
  file: () => Promise.reject(new Error('A chart may not load anything.')),
};

/** A document shows a chart's first state: nothing listens, and no timer runs (Vega docs, config, "events"). */
const QUIET = { events: { defaults: { allow: [] }, view: false, window: false, selector: false, timer: false } };

/**
 * The Vega spec run, without `eval`: expressions are interpreted from their syntax trees. Throws what Vega throws while
 * parsing; what it meets while running goes to `logger`.
 */
export function runView(spec: VegaSpec, logger: VegaLogger, formats: NumberAndDateFormats): RunningView {
  const budget = openWorkBudget();
  const bounded = <T>(run: () => T): T => withFixedRandom(() => withBoundedTransforms(budget, run));
  const runtime = parse(spec as never, QUIET as never, { ast: true } as never);
  const view = new View(runtime, {
    renderer: 'none',
    logger,
    loader: CLOSED_LOADER,
    expr: boundedExpressions(budget),
    locale: formats,
  } as never);
  bounded(() => view.run());
  return {
    root: () => (view.scenegraph() as unknown as { root: SceneMark }).root,
    background: () => (view.background() as string | null) ?? null,
    loader: CLOSED_LOADER,
    frame: () => frameOf(view),
    scale: (name) => scaleOf(view, name),
    rerun: (signals) => {
      for (const [name, value] of signals) view.signal(name, value);
      bounded(() => view.run());
    },
    close: () => {
      view.finalize();
    },
  };
}

/** As vega-view sizes its renderer (render-size.js). */
function frameOf(view: View): ViewFrame {
  const { _viewWidth, _viewHeight } = view as unknown as { readonly _viewWidth: number; readonly _viewHeight: number };
  const padding = view.padding() as { left: number; right: number; top: number; bottom: number };
  const [x, y] = view.origin() as [number, number];
  return {
    width: Math.max(0, _viewWidth + padding.left + padding.right),
    height: Math.max(0, _viewHeight + padding.top + padding.bottom),
    origin: [padding.left + x, padding.top + y],
  };
}

/** `View.scale` throws for a name that it does not know. */
function scaleOf(view: View, name: string): ChartScale | undefined {
  try {
    return view.scale(name) as unknown as ChartScale;
  } catch {
    return undefined;
  }
}
