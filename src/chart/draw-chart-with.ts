import type { ChartSource } from '../base/chart-source.js';
import { type Diagnostic, errorOf, hasErrors, type Outcome, warningOf } from '../base/diagnostic.js';
import type { Drawing } from '../scene/drawing.js';
import type { ChartRows } from '../scene/item.js';
import type { ChartInput } from './chart-input.js';
import { type ChartMeaning, chartMeaning } from './chart-meaning.js';
import { chartRows } from './chart-rows.js';
import { resolveImages } from './draw/chart-images.js';
import { labelFigures } from './draw/label-figures.js';
import { recordDrawing } from './draw/record-drawing.js';
import { checkData } from './spec/check/check-data.js';
import { checkExpressions } from './spec/check/check-expressions.js';
import { checkFields } from './spec/check/check-fields.js';
import { checkSpecWords } from './spec/check/check-spec-words.js';
import { checkSize } from './spec/check/check-size.js';
import { isObject } from './spec/json-path.js';
import { prepareSpec } from './spec/prepare-spec.js';
import type { ChartText } from './text/chart-text.js';
import { type ChartLog, failureOf, openChartLog } from './vega/chart-log.js';
import { type LostLabel, lostLabels } from './vega/lost-labels.js';
import { type FittedChart, runFitted } from './vega/run-fitted.js';
import { withTextMetrics } from './vega/with-text-metrics.js';

export interface DrawnChart extends ChartMeaning {
  readonly drawing: Drawing;
  /** Names of the report's tables that the chart reads. */
  readonly tablesUsed: readonly string[];
  /** What it is drawn from: the rows of those tables, and of values that stand in the spec. */
  readonly rows: readonly ChartRows[];
  /** Labels that Vega left out or cut, each also a warning. */
  readonly droppedLabels: readonly string[];
}

type Result = Outcome<DrawnChart | undefined>;

/** `drawChart` with the text engine given: everything but the faces. */
export function drawChartWith(input: ChartInput, text: ChartText): Result {
  const { source } = input;
  const origin = source.at([]);
  if (!isObject(source.spec)) return failed([errorOf('chart/spec', 'A chart must be a JSON object.', origin)]);
  const size = checkSize(source);
  if (hasErrors(size)) return failed(size);
  const data = checkData(source);
  const diagnostics = [
    ...data.diagnostics,
    ...checkSpecWords(source),
    ...checkFields(source),
    ...checkExpressions(source),
  ];
  if (hasErrors(diagnostics)) return failed(diagnostics);
  const log = openChartLog();
  try {
    const { spec, ...wanted } = prepareSpec(source.spec, data.tables, input);
    const drawn = withTextMetrics(text, () =>
      finish(input, data.tables, text, runFitted(spec, wanted, input, text, log)),
    );
    const said = [...diagnostics, ...log.diagnostics(origin), ...drawn.diagnostics, ...fromText(text, source)];
    if (hasErrors(said)) return failed(said);
    const rows = chartRows(source, data.tables);
    return { value: { ...drawn.value, tablesUsed: data.tables, rows }, diagnostics: said };
  } catch (thrown) {
    return failed([...diagnostics, ...failures(thrown, log, source)]);
  }
}

function failed(diagnostics: readonly Diagnostic[]): Result {
  return { value: undefined, diagnostics };
}

/** A font's problem stands at the chart where it has no place of its own. */
function fromText(text: ChartText, source: ChartSource): Diagnostic[] {
  return text.diagnostics().map((diagnostic) => ({ origin: source.at([]), ...diagnostic }));
}

/** An error that Vega logged is the cause; what it threw afterwards is only the consequence. */
function failures(thrown: unknown, log: ChartLog, source: ChartSource): readonly Diagnostic[] {
  const origin = source.at([]);
  const logged = log.diagnostics(origin).filter((diagnostic) => diagnostic.severity === 'error');
  return logged.length > 0 ? logged : [failureOf(thrown instanceof Error ? thrown.message : String(thrown), origin)];
}

function finish(
  input: ChartInput,
  tables: readonly string[],
  text: ChartText,
  fitted: FittedChart,
): Outcome<Omit<DrawnChart, 'tablesUsed' | 'rows'>> {
  const images = resolveImages(fitted.view.root, input.source);
  const drawing = recordDrawing(fitted.view, input.theme, text, labelFigures(input.source, tables));
  const lost = lostLabels(fitted.view, text);
  const diagnostics = [...fitted.diagnostics, ...images, ...lostLabelWarnings(lost, input.source)];
  const meaning = chartMeaning(fitted, tables, input);
  return { value: { drawing, ...meaning, droppedLabels: lost.map((label) => label.text) }, diagnostics };
}

/** One warning for all labels of a kind: a reader fixes them together. */
function lostLabelWarnings(lost: readonly LostLabel[], source: ChartSource): Diagnostic[] {
  const kinds = new Map<string, LostLabel[]>();
  for (const label of lost) {
    const key = `${label.how} ${label.of}`;
    kinds.set(key, [...(kinds.get(key) ?? []), label]);
  }
  return [...kinds.values()].map((labels) => {
    const { how, of } = labels[0]!;
    const names = labels.map((label) => `“${label.text}”`).join(', ');
    const things = `${labels.length} ${of}${labels.length === 1 ? ' is' : 's are'}`;
    return how === 'dropped'
      ? warningOf('chart/dropped-label', `${things} left out for want of space: ${names}.`, source.at([]), DROPPED)
      : warningOf('chart/cut-label', `${things} cut short: ${names}.`, source.at([]), CUT);
  });
}

const DROPPED = 'give the chart more room, shorten the labels, or show fewer ("tickCount", "values")';
const CUT = 'raise or take away "labelLimit", "titleLimit" or "limit"';
