import type { ChartScale } from '../../../vega/run-view.js';
import { type ChartReading, paintOf } from '../../reading/chart-reading.js';
import { exactValue, fieldOf, plainDecimal, serialDay } from '../../reading/exact-value.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { isTime, sideOf } from '../../reading/side.js';
import { splitFields } from '../../reading/split-series.js';
import { type Found, found, refuse } from '../../refusal.js';
import { dashOf } from '../curves/line-series.js';
import type { PlotPart, PlotPoint, PlotSeries } from '../plot.js';
import { endOf, type SortedRules } from './sorted-rules.js';

/** More guides than this are no guides. */
const MOST = 24;

/** The parts with a series for each line across the whole plot. */
export function guideSeries(
  layer: MarkLayer,
  { level, upright }: SortedRules,
  parts: readonly PlotPart[],
  reading: ChartReading,
): Found<readonly PlotPart[]> {
  if (level.length + upright.length === 0) return found(parts);
  const { lines, copies } = withoutCopies([...level, ...upright]);
  if (lines.length > MOST) return refuse(`${lines.length} lines cross the plot`, 'draw a few reference lines at most');
  const [main] = parts;
  if (!main) return refuse('there are only lines', 'draw bars, lines or points beside them');
  if (main.kind === 'scatter' || main.kind === 'bubble')
    return segmentSeries(layer, [...level, ...upright], parts, reading);
  if (main.kind === 'bar' || upright.length > 0)
    return refuse(
      'a reference line runs along the bars’ own categories',
      'draw columns with a level line, or say the value in the caption',
    );
  const series = lines.map((placed) => levelGuide(placed, layer, main, reading));
  const bad = series.find((each) => 'refusal' in each);
  if (bad && 'refusal' in bad) return bad;
  const guides = series.flatMap((each) => ('found' in each ? [each.found] : []));
  const scale = sideOf(layer, 'y', reading).from.scale;
  return found([
    ...parts,
    { ...overlayOf(main, guides), also: copies, kind: 'line', ...(scale !== undefined && { valueScale: scale }) },
  ]);
}

/** Vega-Lite draws a constant rule once for each row, one over the other: each line once, and the items of its copies. */
function withoutCopies(rules: readonly PlacedItem[]): {
  readonly lines: readonly PlacedItem[];
  readonly copies: readonly PlacedItem['item'][];
} {
  const seen = new Set<string>();
  const isNew = (placed: PlacedItem) => {
    const key = JSON.stringify([placed.x, placed.y, endOf(placed), placed.item.stroke, placed.item.strokeDash]);
    return !seen.has(key) && seen.add(key);
  };
  const lines = rules.filter(isNew);
  return { lines, copies: rules.filter((placed) => !lines.includes(placed)).map(({ item }) => item) };
}

/** A line of one value over all categories. */
function levelGuide(placed: PlacedItem, layer: MarkLayer, main: PlotPart, reading: ChartReading): Found<PlotSeries> {
  const look = lookOf(placed, reading);
  if ('refusal' in look) return look;
  const value = alongAxis(placed, placed.y, 'y', layer, main, reading);
  const points = main.categories.map((): PlotPoint => ({ value, colour: look.found.colour, placed }));
  return found({ key: undefined, name: guideName(placed, layer, reading), ...look.found, points, guide: true });
}

/** Each line a series of two points: the way of a scatter. */
export function segmentSeries(
  layer: MarkLayer,
  rules: readonly PlacedItem[],
  parts: readonly PlotPart[],
  reading: ChartReading,
): Found<readonly PlotPart[]> {
  const { lines, copies } = withoutCopies(rules);
  if (lines.length > MOST)
    return refuse(`there are ${lines.length} single lines`, 'leave them out, or draw them as one line mark');
  const main = parts.find(({ kind }) => kind === 'scatter' || kind === 'bubble')!;
  const series = lines.map((placed): Found<PlotSeries> => {
    const look = lookOf(placed, reading);
    if ('refusal' in look) return look;
    const { colour } = look.found;
    const points = [[placed.x, placed.y] as const, endOf(placed)].map(([x, y]): PlotPoint => {
      const across = alongAxis(placed, x, 'x', layer, main, reading);
      return { value: alongAxis(placed, y, 'y', layer, main, reading), x: across, colour, placed };
    });
    return found({ key: undefined, name: guideName(placed, layer, reading), ...look.found, points, guide: true });
  });
  const bad = series.find((each) => 'refusal' in each);
  if (bad && 'refusal' in bad) return bad;
  const guides = series.flatMap((each) => ('found' in each ? [each.found] : []));
  return found([...parts, { ...overlayOf(main, guides), also: copies, kind: 'scatter' }]);
}

function overlayOf(main: PlotPart, series: readonly PlotSeries[]): PlotPart {
  const { categories, categoryField, slots, categoryScale, valueScale, valueField } = main;
  return {
    kind: 'line',
    grouping: 'standard',
    categories,
    categoryField,
    ...(slots && { slots }),
    ...(categoryScale !== undefined && { categoryScale }),
    ...(valueScale !== undefined && { valueScale }),
    valueField,
    series,
    also: [],
  };
}

function lookOf(placed: PlacedItem, reading: ChartReading): Found<Pick<PlotSeries, 'colour' | 'line'>> {
  const colour = paintOf(placed, 'stroke', reading.theme);
  if (!colour) return refuse('a line has no plain stroke', 'give it a colour');
  const dash = dashOf(placed.item.strokeDash);
  return found({ colour, line: { width: placed.item.strokeWidth ?? 1, ...(dash && { dash }), marker: false } });
}

/** The exact value where the rule's own field says it, else what the scale says of the place. */
function alongAxis(
  placed: PlacedItem,
  position: number,
  axis: 'x' | 'y',
  layer: MarkLayer,
  main: PlotPart,
  reading: ChartReading,
): string | null {
  const side = sideOf(layer, axis, reading);
  const name = side.from.scale ?? (axis === 'x' ? main.categoryScale : main.valueScale);
  const scale = name === undefined ? undefined : reading.scale(name);
  if (!scale) return null;
  const fields = [side.from.field, side.to.field].filter((field) => field !== undefined);
  const exact = fields.find((field) => Math.abs(Number(scale(placed.datum[field])) - position) < 0.01);
  if (exact !== undefined) return exactValue(placed.datum, exact, reading.tables, isTime(scale));
  return inverted(scale, position);
}

function inverted(scale: ChartScale, position: number): string | null {
  const value = Number(scale.invert?.(position));
  if (!Number.isFinite(value)) return null;
  return plainDecimal(Number((isTime(scale) ? serialDay(value) : value).toPrecision(10)));
}

/** What the sheet calls a guide: the series whose look it has, else the field that it shows, else the axis. */
function guideName(placed: PlacedItem, layer: MarkLayer, reading: ChartReading): string {
  const [look] = splitFields(layer, reading);
  const own = look && fieldOf(placed.datum, look.field);
  if (own !== undefined && own !== null) return String(own);
  const [x, y] = [sideOf(layer, 'x', reading), sideOf(layer, 'y', reading)];
  const field = y.from.field ?? x.from.field;
  if (field !== undefined && field in placed.datum) return field;
  const title = reading.axes.find((axis) => axis.scale === (y.from.scale ?? x.from.scale))?.title;
  return title ?? '—';
}
