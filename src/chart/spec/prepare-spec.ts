import type { ChartSource } from '../../base/chart-source.js';
import type { Theme } from '../../theme/theme.js';
import { withExplicitSort } from './explicit-sort.js';
import { canFit, withFitSize } from './fit-size.js';
import { withThemeColours } from './theme-colours.js';
import { withUniversalTime } from './universal-time.js';
import { withTables } from './with-tables.js';

/** The spec as Vega-Lite gets it: sized, with the theme's colours, universal time and the rows of the tables it names. */
export function prepareSpec(
  spec: Readonly<Record<string, unknown>>,
  tables: readonly string[],
  input: {
    readonly source: ChartSource;
    readonly theme: Theme;
    readonly width: number;
    readonly height?: number | undefined;
  },
): Record<string, unknown> {
  const coloured = withExplicitSort(withUniversalTime(withThemeColours(spec, input.theme))) as Record<string, unknown>;
  const sized = canFit(spec) ? withFitSize(coloured, input.width, input.height) : coloured;
  return withTables(sized, tables, input.source.tables);
}
