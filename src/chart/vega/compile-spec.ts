import { compile } from 'vega-lite';
import type { ChartLog } from './chart-log.js';

/** A Vega spec: what Vega-Lite compiles to. Read only through the narrow views in this folder. */
export type VegaSpec = Readonly<Record<string, unknown>>;

/** The Vega spec of a Vega-Lite spec. Throws what Vega-Lite throws; what it logs goes to `log`. */
export function compileSpec(spec: object, config: object, log: ChartLog): VegaSpec {
  const { spec: compiled } = compile(spec as never, { config: config as never, logger: log.logger as never });
  return compiled as unknown as VegaSpec;
}
