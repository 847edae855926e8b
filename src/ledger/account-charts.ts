import { type Diagnostic, errorOf, type Origin, warningOf } from '../base/diagnostic.js';
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
      const axis = axisProblems(chart, file, spec).map((problem) => ({ ...problem, where }));
      const drawn = unsourcedValues(chart, spec).map(({ value, category, series }): LedgerProblem => {
        const of = [category, series].filter((name) => name !== '').join(', ');
        const message = `the chart “${chart.chart}” draws ${value} for “${of}”, which no cell of its tables has`;
        const hint =
          'chart a column of the table; what is worked out belongs into report.yaml, as a formula of the table or a fact';
        const origin = file === undefined ? chart.origin : originIn(file, spec);
        return { ...errorOf('ledger/drawn-value', message, origin, hint), where };
      });
      return [...drawn, ...axis];
    }),
  );
}

/** What an axis does to the numbers: bars whose feet it cuts off, points that lie beyond it. */
function axisProblems(
  { chart, native, origin: shown }: ChartItem,
  file: string | undefined,
  spec: string,
): readonly Diagnostic[] {
  if (!native || native.valueAxis.logBase !== undefined) return [];
  const { kind, valueAxis, grouping, series } = native;
  const { min = 0, max = Infinity } = valueAxis;
  const origin = file === undefined ? shown : domainIn(file, spec);
  const solid = kind === 'bar' || kind === 'column' || kind === 'area';
  if (solid && min > 0 && !series.some(({ base }) => base)) {
    const message = `the chart “${chart}” draws its ${kind === 'area' ? 'areas' : 'bars'} from ${min}, not from zero: their sizes mislead`;
    return [warningOf('ledger/cut-bars', message, origin, 'let the axis begin at zero, or draw points or a line')];
  }
  if (grouping !== 'clustered' && grouping !== 'standard') return [];
  const values = series.filter(({ guide }) => !guide).flatMap(({ values: all }) => all.map((value) => value ?? ''));
  const beyond = values.find((value) => value !== '' && (Number(value) > max || (!solid && Number(value) < min)));
  if (beyond === undefined || kind === 'pie' || kind === 'doughnut') return [];
  const message = `the axis of the chart “${chart}”, from ${min} to ${max}, leaves out ${beyond}`;
  return [warningOf('ledger/off-axis', message, origin, 'widen the domain of the axis in the spec, or leave it out')];
}

/** Where the spec sets the ends of an axis; its beginning where it does not. */
function domainIn(file: string, spec: string): Origin {
  const lines = spec.split('\n');
  const index = lines.findIndex((line) => /"domain(?:Min|Max)?"\s*:/.test(line));
  return { file, line: index + 1 || 1, column: index < 0 ? 1 : lines[index]!.search(/"domain(?:Min|Max)?"/) + 1 };
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
