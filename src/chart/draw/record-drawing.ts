import type { Drawing } from '../../scene/drawing.js';
import type { FigureClass } from '../../scene/text.js';
import type { Theme } from '../../theme/theme.js';
import type { ChartText } from '../text/chart-text.js';
import type { ChartView } from '../vega/run-fitted.js';
import type { SceneMark } from '../vega/scenegraph.js';
import { CanvasRenderer } from '../vega/untyped-vega.js';
import { RecordingContext } from './recording-context.js';
import { withSlantedGradients } from './slanted-gradient.js';

/** Marks of a scenegraph whose texts print a scale's values (vega-scenegraph roles). */
const SCALE_ROLES = new Set(['axis-label', 'legend-label', 'row-header', 'column-header']);

/**
 * The picture of a chart that has run, exactly as Vega's CanvasRenderer paints it. Nothing is rasterised: the renderer paints on a
 * context that writes its calls down.
 */
export function recordDrawing(chart: ChartView, theme: Pick<Theme, 'colours' | 'roles'>, text: ChartText): Drawing {
  const context = new RecordingContext(theme, text);
  const renderer = new CanvasRenderer(chart.loader);
  const draw = renderer.draw.bind(renderer);
  renderer.draw = (pen, mark, bounds, markTypes) => {
    const outer = context.figure;
    context.figure = figureOf(mark) ?? outer;
    draw(pen, mark, bounds, markTypes);
    context.figure = outer;
  };
  const { width, height, origin } = chart;
  renderer.initialize(null, width, height, origin, 1, { externalContext: context });
  renderer.background(chart.background);
  withSlantedGradients(chart.root, () => renderer.render(chart.root));
  return { width, height, graphics: context.graphics };
}

function figureOf(mark: SceneMark): FigureClass | undefined {
  return mark.role !== undefined && SCALE_ROLES.has(mark.role) ? { kind: 'scale' } : undefined;
}
