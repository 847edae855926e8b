import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { ChartInput } from '../../src/chart/chart-input.js';
import type { DrawnChart } from '../../src/chart/draw-chart.js';

export function chartInput(
  name: string,
  spec: unknown,
  localFile?: (path: string) => Uint8Array | undefined,
): ChartInput;

export function ourChart(input: ChartInput): {
  readonly chart?: DrawnChart;
  readonly diagnostics: readonly Diagnostic[];
};
