import type { NativeAxis } from '../../scene/native-chart.js';
import { domainWithLabels } from './labels/domain-with-labels.js';
import { inferNumberFormat } from './labels/number-format.js';
import type { Plot } from './plot/plot.js';
import type { ChartReading } from './reading/chart-reading.js';
import type { AxisGuide } from './reading/guides.js';
import { wordsOf } from './reading/words-of.js';
import { type Found, found, refuse } from './refusal.js';

/** A pie has none: what the writer gets is an axis that is not there. */
const NO_AXIS: NativeAxis = { visible: false, gridlines: false, reversed: false, line: false };

export interface NativeAxes {
  readonly categoryAxis: NativeAxis;
  readonly valueAxis: NativeAxis;
}

/** Both axes as drawn: the domain, the ticks, titles, gridlines, what is visible. */
export function nativeAxes(plot: Plot, reading: ChartReading): Found<NativeAxes> {
  if (plot.categoryScale === undefined || plot.valueScale === undefined)
    return found({ categoryAxis: NO_AXIS, valueAxis: NO_AXIS });
  const [category, value] =
    plot.kind === 'bar' ? (['vertical', 'horizontal'] as const) : (['horizontal', 'vertical'] as const);
  const guide = (direction: AxisGuide['direction']) => reading.axes.find((axis) => axis.direction === direction);
  const valueAxis = valueAxisOf(plot, guide(value), reading);
  if ('refusal' in valueAxis) return valueAxis;
  const categoryAxis = { ...commonAxis(guide(category)), reversed: plot.kind === 'bar' };
  return found({ categoryAxis, valueAxis: valueAxis.found });
}

/**
 * What a reader sees for each category: the axis' label, where it has one, else the value itself. Labels that were left
 * out for want of space are no reason to lose a name.
 */
export function categoryNames(plot: Plot, reading: ChartReading): readonly string[] {
  const direction = plot.kind === 'bar' ? 'vertical' : 'horizontal';
  const labels = plot.categoryScale ? (reading.axes.find((axis) => axis.direction === direction)?.labels ?? []) : [];
  const byValue = new Map(labels.map((label) => [sortable(label.value), label.text]));
  return plot.categories.map(
    (category) =>
      byValue.get(sortable(category)) ?? wordsOf(plot.categoryField, category, reading) ?? plainName(category),
  );
}

function sortable(value: unknown): string {
  return value instanceof Date ? String(value.getTime()) : String(value);
}

/** A date without a label is its ISO day: never the machine's own words. */
function plainName(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
}

function valueAxisOf(plot: Plot, guide: AxisGuide | undefined, reading: ChartReading): Found<NativeAxis> {
  const scale = reading.scale(plot.valueScale!)!;
  const [low, high] = scale.domain().map(Number);
  const [start, end] = scale.range().map(Number);
  if (low === undefined || high === undefined || low >= high)
    return refuse('the value axis has no extent, or runs backwards', 'take “reverse” off its scale');
  // On screen y grows downward, so a value axis that grows upward has a falling range.
  const upward = guide?.direction === 'horizontal' ? end! > start! : end! < start!;
  if (guide && !upward) return refuse('the value axis runs backwards', 'take “reverse” off its scale');
  const ticks = (guide?.labels ?? []).map((label) => Number(label.value)).sort((first, second) => first - second);
  const unit = tickDistance(ticks) ?? tickDistance((scale.ticks?.() ?? []).map(Number));
  const numbers = (guide?.labels ?? []).map(({ value, text }) => ({ value: Number(value), text }));
  const code = inferNumberFormat(numbers);
  if (numbers.length > 0 && code === undefined)
    return refuse('the value axis’ labels are in no Office number format', 'use a plain number format such as ",.0f"');
  const shown = guide !== undefined && guide.labels.length + guide.gridlines > 0;
  const [from, to] = shown ? [low, high] : domainWithLabels(plot, [low, high], reading);
  return found({
    ...commonAxis(guide),
    min: tidy(from),
    max: tidy(to),
    ...(unit !== undefined && { majorUnit: unit }),
    ...(code !== undefined && { numberFormat: code }),
  });
}

function commonAxis(guide: AxisGuide | undefined): NativeAxis {
  if (!guide) return NO_AXIS;
  return {
    visible: guide.labels.length > 0,
    ...(guide.title !== undefined && { title: guide.title }),
    gridlines: guide.gridlines > 0,
    reversed: false,
    line: guide.line,
    ...(guide.lineLook && { lineColour: guide.lineLook.colour, lineWidth: guide.lineLook.width }),
    ...(guide.gridLook && { gridColour: guide.gridLook.colour, gridWidth: guide.gridLook.width }),
    ...(guide.labelColour && { labelColour: guide.labelColour }),
    ...(guide.titleColour && { titleColour: guide.titleColour }),
  };
}

/** The step between ticks, where it is one step. */
function tickDistance(ticks: readonly number[]): number | undefined {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return undefined;
  const step = second - first;
  const even = ticks.slice(1).every((tick, index) => Math.abs(tick - ticks[index]! - step) < Math.abs(step) * 1e-6);
  return even && step > 0 ? tidy(step) : undefined;
}

/** Without the noise of binary fractions: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
