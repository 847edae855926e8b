import type { Diagnostic } from '../../base/diagnostic.js';
import { warningOf } from '../../base/diagnostic.js';
import type { ChartInput } from '../chart-input.js';
import { chartConfig } from '../spec/chart-config.js';
import type { ChartText } from '../text/chart-text.js';
import { tooMuchWork } from './bound-work.js';
import { overrun } from './chart-extent.js';
import type { ChartLog } from './chart-log.js';
import { compileSpec, type VegaSpec } from './compile-spec.js';
import { fitView, type FittedSize, type WantedSize } from './fit-view.js';
import { formatsOf } from './formats.js';
import { type ChartScale, type RunningView, runView } from './run-view.js';
import type { SceneMark } from './scenegraph.js';
import { wrapAxisLabels } from './wrap-axis-labels.js';

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
  const vega = { ...compileSpec(spec, chartConfig(input), log), autosize: 'none' };
  const problem = tooMuchWork(vega);
  if (problem) throw new Error(`it asks for ${problem}`);
  const formats = formatsOf(input.language);
  const first = runView(vega, log.logger, formats);
  try {
    const size = fitView(first, vega, wanted);
    const wrapped = wrapAxisLabels(vega, first, text, wanted.width);
    if (!wrapped) return fitted(first, vega, size, wanted, input);
    const second = runView(wrapped, log.logger, formats);
    try {
      return fitted(second, wrapped, fitView(second, wrapped, wanted), wanted, input);
    } finally {
      second.close();
    }
  } finally {
    first.close();
  }
}

function fitted(
  view: RunningView,
  vega: VegaSpec,
  { extent, height }: FittedSize,
  wanted: WantedSize,
  input: ChartInput,
): FittedChart {
  const root = view.root();
  const diagnostics: Diagnostic[] = [];
  const beyond = Math.max(extent.x2 - extent.x1 - wanted.width, overrun(root, extent));
  if (beyond > 1) {
    const message = `The chart is ${Math.ceil(beyond)} pt wider than the ${Math.round(wanted.width)} pt it has.`;
    diagnostics.push(warningOf('chart/too-wide', message, input.source.at([]), TOO_WIDE));
  }
  return {
    view: {
      root,
      width: wanted.width,
      height: height ?? Math.ceil(extent.y2 - extent.y1),
      origin: [-extent.x1, -extent.y1],
      background: view.background(),
      loader: view.loader,
      scale: view.scale,
    },
    vega,
    diagnostics,
  };
}

const TOO_WIDE = 'give it more width, fewer or shorter labels, or a legend in columns ("legend": { "columns": 2 })';
