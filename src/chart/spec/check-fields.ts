import type { ChartSource } from '../../base/chart-source.js';
import type { Diagnostic } from '../../base/diagnostic.js';

export function checkFields(_source: ChartSource): Diagnostic[] {
  return [];
}
