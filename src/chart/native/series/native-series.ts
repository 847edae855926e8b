import type { NativeLabels, NativeSeries } from '../../../scene/native-chart.js';
import type { NativeAxes } from '../axes/native-axes.js';
import { plainNumberFormat } from '../labels/number-format.js';
import type { PlotPart, PlotSeries } from '../plot/plot.js';
import { sameColour } from '../reading/chart-reading.js';

/** A date code where the axis has one: its cells are days. */
const DATE_CODE = /[ymd]/;

/** A series as Office has it: values, places and sizes as decimals, looks as drawn. */
export function nativeSeries(
  series: PlotSeries,
  name: string,
  labels: NativeLabels | undefined,
  part: PlotPart,
  axes: NativeAxes,
): NativeSeries {
  const { points, colour, marker, errorBars, outline, line, guide, base } = series;
  const values = points.map((point) => point?.value ?? null);
  const pointColours = new Map(
    points.flatMap((point, index) =>
      point && !sameColour(point.colour, colour) ? [[index, point.colour] as const] : [],
    ),
  );
  const shown = labels && labels.show === 'value' && !labels.custom && labels.numberFormat !== 'General';
  return {
    name,
    values,
    colour,
    pointColours,
    numberFormat: shown ? labels.numberFormat : cellFormat(values, axes.valueAxis.numberFormat),
    ...(labels && { labels }),
    ...placesOf(series, part, axes),
    ...(marker && { marker }),
    ...(errorBars && { errorBars }),
    ...(outline && { outline }),
    ...(guide && { guide }),
    ...(base && { base }),
    ...(line && { line }),
  };
}

function cellFormat(values: readonly (string | null)[], axisFormat: string | undefined): string {
  const dates = axisFormat !== undefined && DATE_CODE.test(axisFormat.replace(/"[^"]*"/g, ''));
  return dates ? 'yyyy-mm-dd' : plainNumberFormat(values);
}

/** Scatter and bubble: where the points stand across, and how large they are. */
function placesOf({ points }: PlotSeries, part: PlotPart, axes: NativeAxes): Partial<NativeSeries> {
  if (part.kind !== 'scatter' && part.kind !== 'bubble') return {};
  const xValues = points.map((point) => point?.x ?? null);
  const base = { xValues, xNumberFormat: cellFormat(xValues, axes.categoryAxis.numberFormat) };
  if (part.kind === 'scatter') return base;
  const sizes = points.map((point) => point?.size ?? null);
  return { ...base, sizes, sizeNumberFormat: plainNumberFormat(sizes) };
}
