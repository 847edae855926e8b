import type { Diagnostic } from '../../base/diagnostic.js';
import { warningOf } from '../../base/diagnostic.js';
import type { ChartInput } from '../chart-input.js';
import { chartConfig } from '../spec/chart-config.js';
import type { ChartText } from '../text/chart-text.js';
import { tooMuchWork } from './bounds/bound-work.js';
import { bound } from './bounds/work-budget.js';
import { type ChartExtent, overrun } from './chart-extent.js';
import type { ChartLog } from './chart-log.js';
import { compileSpec, type VegaSpec } from './compile-spec.js';
import { fitView, type WantedSize } from './fit-view.js';
import { formatsOf } from './formats.js';
import { type ChartScale, type RunningView, runView, type ViewFrame } from './run-view.js';
import type { SceneMark } from './scenegraph.js';
import { wrapLabels } from './wrap/wrap-labels.js';

/** A chart that has run at its final size: Vega's scenegraph and scales, and the size of the whole picture in points. */
export interface ChartView {
  readonly root: SceneMark;
  readonly width: number;
  readonly height: number;
  /** Where the plot's own origin stands in the picture. */
  readonly origin: readonly [number, number];
  readonly background: string | null;
  readonly loader: unknown;
  readonly scale: (name: string) => ChartScale | undefined;
}

/** A chart that has run, with the Vega spec that it ran from, and what did not fit. */
export interface FittedChart {
  readonly view: ChartView;
  readonly vega: VegaSpec;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The prepared spec compiled, bounded and run until the picture has its size, long category labels in lines. Throws what
 * Vega throws.
 */
export function runFitted(
  spec: object,
  wanted: WantedSize,
  input: ChartInput,
  text: ChartText,
  log: ChartLog,
): FittedChart {
  const compiled = compileSpec(spec, chartConfig(input), log);
  const vega = wanted.width === undefined ? compiled : { ...compiled, autosize: 'none' };
  const problem = tooMuchWork(vega);
  if (problem) throw new Error(`it asks for ${problem}`);
  const formats = formatsOf(input.language);
  const first = runView(vega, log.logger, formats);
  try {
    const size = sizedView(first, vega, wanted, input);
    const wrapped = wraps(input) ? wrapLabels(vega, first, text, size.view.width) : undefined;
    if (!wrapped) return size;
    const second = runView(wrapped, log.logger, formats);
    try {
      return sizedView(second, wrapped, wanted, input);
    } finally {
      second.close();
    }
  } finally {
    first.close();
  }
}

/** Vega's own defaults cut labels instead of breaking them. */
function wraps(input: ChartInput): boolean {
  return input.theme.chart.defaults !== 'vega';
}

/** The view at the width wanted, or at the size that Vega's own layout gives it. */
function sizedView(view: RunningView, vega: VegaSpec, wanted: WantedSize, input: ChartInput): FittedChart {
  const { width } = wanted;
  if (width === undefined) return { view: chartView(view, view.frame()), vega, diagnostics: [] };
  const { extent, height } = fitView(view, vega, { ...wanted, width });
  const frame: ViewFrame = {
    width,
    height: height ?? Math.ceil(extent.y2 - extent.y1),
    origin: [-extent.x1, -extent.y1],
  };
  return { view: chartView(view, frame), vega, diagnostics: tooWide(view.root(), extent, width, input) };
}

/** Points: the largest page that PDF readers take (ISO 32000-1, annex C). */
const LARGEST = 14_400;

function chartView(view: RunningView, frame: ViewFrame): ChartView {
  bound(Math.max(frame.width, frame.height), LARGEST, `points of height or width; ${LARGEST} are the most`);
  return { ...frame, root: view.root(), background: view.background(), loader: view.loader, scale: view.scale };
}

function tooWide(root: SceneMark, extent: ChartExtent, width: number, input: ChartInput): Diagnostic[] {
  const beyond = Math.max(extent.x2 - extent.x1 - width, overrun(root, extent));
  if (beyond <= 1) return [];
  const message = `The chart is ${Math.ceil(beyond)} pt wider than the ${Math.round(width)} pt it has.`;
  return [warningOf('chart/too-wide', message, input.source.at([]), TOO_WIDE)];
}

const TOO_WIDE = 'give it more width, fewer or shorter labels, or a legend in columns ("legend": { "columns": 2 })';
