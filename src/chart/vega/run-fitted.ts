import type { ChartInput } from '../draw-chart-with.js';
import { chartConfig } from '../spec/chart-config.js';
import type { ChartText } from '../text/chart-text.js';
import { tooMuchWork } from './bound-work.js';
import type { ChartLog } from './chart-log.js';
import { compileSpec, type VegaSpec } from './compile-spec.js';
import { type ChartView, runView } from './run-view.js';

/** A chart that has run at its final size, with the Vega spec that it ran from. */
export interface FittedChart {
  readonly view: ChartView;
  readonly vega: VegaSpec;
}

/** The prepared spec compiled, bounded and run. Throws what Vega throws. */
export function runFitted(spec: object, input: ChartInput, _text: ChartText, log: ChartLog): FittedChart {
  const vega = compileSpec(spec, chartConfig(input), log);
  const problem = tooMuchWork(vega);
  if (problem) throw new Error(`it asks for ${problem}`);
  return { view: runView(vega, log.logger), vega };
}
