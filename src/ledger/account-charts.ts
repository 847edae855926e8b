import { errorOf, type Origin } from '../base/diagnostic.js';
import type { ChartItem, Item } from '../scene/item.js';
import type { Scene } from '../scene/scene.js';
import type { LedgerContext } from './ledger-context.js';
import type { LedgerProblem } from './ledger.js';
import type { LedgerArtifact } from './read-text.js';
import { unsourcedValues } from './value/unsourced-values.js';
import { whereOf } from './where-of.js';

/** Constants stand in these places of a spec. */
const CONSTANT = /"(?:calculate|datum|value|values|expr)"\s*:[^\n]*\d/;

/** Problems of what charts draw without saying it in figures: lengths that are no number of their tables. */
export function accountCharts(
  scene: Scene,
  { texts, chartFiles }: LedgerContext,
  artifact: LedgerArtifact,
): readonly LedgerProblem[] {
  const { language } = scene.meta;
  return scene.pages.flatMap(({ items, slide }, index) =>
    items.flatMap(chartsIn).flatMap((chart) => {
      const file = chartFiles?.get(chart.chart);
      const spec = (file !== undefined && texts?.get(file)) || '';
      const spot = { artifact, language, page: index + 1, place: 'chart', chart: chart.chart } as const;
      const where = whereOf({ ...spot, ...(slide && { slide: slide.id }) });
      return unsourcedValues(chart, spec).map(({ value, category, series }): LedgerProblem => {
        const of = [category, series].filter((name) => name !== '').join(', ');
        const message = `the chart “${chart.chart}” draws ${value} for “${of}”, which no cell of its tables has`;
        const hint =
          'chart a column of the table; what is worked out belongs into report.yaml, as a formula of the table or a fact';
        const origin = file === undefined ? chart.origin : originIn(file, spec);
        return { ...errorOf('ledger/drawn-value', message, origin, hint), where };
      });
    }),
  );
}

function chartsIn(item: Item): readonly ChartItem[] {
  if (item.kind === 'group') return item.items.flatMap(chartsIn);
  return item.kind === 'chart' ? [item] : [];
}

/** The first constant of the spec, which is likely to have made the value; the spec's beginning where there is none. */
function originIn(file: string, spec: string): Origin {
  const lines = spec.split('\n');
  const index = lines.findIndex((line) => CONSTANT.test(line));
  if (index < 0) return { file, line: 1, column: 1 };
  const line = lines[index]!;
  const found = /(?<![\w.])\d+(?:\.\d+)?/.exec(line.replace(/"\w+"\s*:/, (key) => ' '.repeat(key.length)));
  return { file, line: index + 1, column: (found?.index ?? 0) + 1, ...(found && { length: found[0].length }) };
}
