import type { ChartInput } from '../../src/chart/chart-input.js';

export function vegaSvg(input: ChartInput): Promise<string>;
