import type { NativeAxis, NativeChart } from '../../../../scene/native-chart.js';
import type { ChartSheet } from '../data/chart-sheet.js';
import type { ArrangedPlot } from '../plot/arrange-plots.js';
import { isFree, isRound } from '../plot/arrange-plots.js';

/** Two axes that cross each other, and what the plots on them ask of them. */
export interface AxisPair {
  readonly axes: ArrangedPlot['axes'];
  /** What the first axis counts: names, days, or values (scatter and bubbles). */
  readonly counts: 'texts' | 'days' | 'values';
  /** Scatter and bubbles: the horizontal one. */
  readonly category: NativeAxis;
  readonly value: NativeAxis;
  /** True for horizontal bars, whose categories stand on the left. */
  readonly turned: boolean;
  /** True where bars or areas grow from the place where the axes cross. */
  readonly grounded: boolean;
  readonly edgeToEdge: boolean;
  /** True where categories stand in groups. */
  readonly grouped: boolean;
  readonly count: number;
  /** First and last of the days that categories stand for, as serial days; the axis' own ends where it has them. */
  readonly span: readonly [first: number, last: number];
}

/** The pairs of axes of a chart: one, two where a plot has a value axis of its own, none for pies. */
export function axisPairs(chart: NativeChart, plots: readonly ArrangedPlot[], sheet: ChartSheet): readonly AxisPair[] {
  if (isRound(chart)) return [];
  return (['primary', 'secondary'] as const)
    .filter((axes) => axes === 'primary' || plots.some((plot) => plot.axes === axes))
    .map((axes) => pairOf(chart, plots, axes, sheet));
}

function pairOf(
  chart: NativeChart,
  plots: readonly ArrangedPlot[],
  axes: ArrangedPlot['axes'],
  sheet: ChartSheet,
): AxisPair {
  const own = plots.filter((plot) => plot.axes === axes);
  const free = own.some(isFree) || (axes === 'primary' && isFree(chart));
  const count = chart.categories.length;
  const names = sheet.categories.kind === 'days' ? 'days' : 'texts';
  const first = axes === 'primary';
  return {
    axes,
    counts: free ? 'values' : names,
    category: first ? chart.categoryAxis : { ...unseen(chart.categoryAxis), ...(free && overCategories(chart, count)) },
    value: first ? chart.valueAxis : (chart.secondaryAxis ?? unseen(chart.valueAxis)),
    turned: chart.kind === 'bar',
    grounded: own.some(({ kind }) => kind === 'bar' || kind === 'column' || kind === 'area'),
    edgeToEdge: (chart.edgeToEdge ?? false) || free,
    grouped: sheet.categories.columns.length > 1,
    count,
    span: spanOf(chart.categoryAxis, sheet),
  };
}

function spanOf({ min, max }: NativeAxis, { categories, columns }: ChartSheet): AxisPair['span'] {
  const days = categories.kind === 'days' ? columns[categories.columns[0]!]!.cells.map(Number) : [];
  return [min ?? Math.min(...days), max ?? Math.max(...days)];
}

/** The same axis with nothing that shows. */
function unseen(axis: NativeAxis): NativeAxis {
  const { title: _title, ...rest } = axis;
  return { ...rest, visible: false, gridlines: false, line: false, ticks: false };
}

/** Values that run along categories: the first of them is 1, and there is half a step before it (but where lines reach the edge). */
function overCategories(chart: NativeChart, count: number): Pick<NativeAxis, 'min' | 'max'> {
  const { min, max } = chart.categoryAxis;
  if (isFree(chart) || min !== undefined || max !== undefined) return {};
  const margin = chart.edgeToEdge ? 0 : 0.5;
  return { min: 1 - margin, max: count + margin };
}
