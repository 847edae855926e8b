import type { ChartSource } from '../../base/chart-source.js';
import type { Theme } from '../../theme/theme.js';
import { withExplicitSort } from './explicit-sort.js';
import { withLocalFiles } from './local-files.js';
import { withPointColours } from './point-overlays.js';
import { type SizedSpec, sizedSpec } from './sized-spec.js';
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
    readonly width?: number | undefined;
    readonly height?: number | undefined;
    readonly least?: number | undefined;
    readonly artifact: 'brief' | 'deck';
  },
): SizedSpec {
  const mended = input.theme.chart.defaults === 'vega' ? [] : [withExplicitSort, withPointColours];
  const steps = [
    (json: unknown) => withLocalFiles(json, input.source),
    (json: unknown) => withThemeColours(json, input.theme),
    withUniversalTime,
    ...mended,
  ];
  const adapted = steps.reduce<unknown>((json, step) => step(json), spec) as Record<string, unknown>;
  const { size } = input.theme.chart;
  const sized = sizedSpec(adapted, { ...input, stepScale: size[input.artifact] / size.brief });
  return { ...sized, spec: withTables(sized.spec, tables, input.source.tables) };
}
