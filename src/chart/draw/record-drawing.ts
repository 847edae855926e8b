import type { FigureSpan } from '../../base/figure-class.js';
import type { Drawing } from '../../scene/drawing.js';
import type { Theme } from '../../theme/theme.js';
import type { ChartText } from '../text/chart-text.js';
import type { ChartView } from '../vega/run-fitted.js';
import { isObject } from '../spec/json-path.js';
import type { SceneItem, SceneMark } from '../vega/scenegraph.js';
import { CanvasRenderer } from '../vega/untyped-vega.js';
import { RecordingContext } from './recording-context.js';
import { withSlantedGradients } from './slanted-gradient.js';

/** Marks of a scenegraph whose texts print a scale's values (vega-scenegraph roles). */
const SCALE_ROLES = new Set(['axis-label', 'legend-label', 'row-header', 'column-header']);

/** What is known of the figures in a text that a mark of this role and datum shows. */
export type FiguresOf = (text: string, datum: unknown, role: string | undefined) => readonly FigureSpan[];

/**
 * The picture of a chart that has run, exactly as Vega's CanvasRenderer paints it. Nothing is rasterised: the renderer paints on a
 * context that writes its calls down. Texts are painted one by one, so that each knows the figures of its own datum.
 */
export function recordDrawing(
  chart: ChartView,
  theme: Pick<Theme, 'colours' | 'roles'>,
  text: ChartText,
  figuresOf: FiguresOf = () => [],
): Drawing {
  const context = new RecordingContext(theme, text);
  const renderer = new CanvasRenderer(chart.loader);
  const draw = renderer.draw.bind(renderer);
  renderer.draw = (pen, mark, bounds, markTypes) => {
    if (mark.marktype !== 'text') return draw(pen, mark, bounds, markTypes);
    for (const item of inPaintingOrder(mark.items)) {
      context.figure = isOnScale(mark, item) ? { kind: 'scale' } : undefined;
      context.figuresOf = (shown) => figuresOf(shown, item.datum, mark.role);
      draw(pen, { ...mark, items: [item] }, bounds, markTypes);
    }
  };
  const { width, height, origin } = chart;
  renderer.initialize(null, width, height, origin, 1, { externalContext: context });
  renderer.background(chart.background);
  withSlantedGradients(chart.root, () => renderer.render(chart.root));
  return { width, height, graphics: context.graphics };
}

/** As vega-scenegraph's `sceneVisit` goes: items with a `zindex` last, by its height. */
function inPaintingOrder(items: readonly SceneItem[]): readonly SceneItem[] {
  const height = (item: SceneItem): number => item.zindex ?? 0;
  return items.some(height) ? [...items].sort((a, b) => height(a) - height(b)) : items;
}

/** True for what a scale of numbers or times prints; names of categories are words like others. */
function isOnScale({ role }: SceneMark, { datum }: SceneItem): boolean {
  if (role === undefined || !SCALE_ROLES.has(role)) return false;
  return !(isObject(datum) && typeof datum['value'] === 'string');
}
