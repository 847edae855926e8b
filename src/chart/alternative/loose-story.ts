import { type ChartReading, keyOf } from '../native/reading/chart-reading.js';
import { exactValue } from '../native/reading/exact-value.js';
import type { Channel, MarkLayer } from '../native/reading/mark-layer.js';
import { isDiscrete, isTime } from '../native/reading/side.js';
import { figureText } from './figure-text.js';
import { storyOf } from './figures-story.js';
import type { ChartKind, ChartStory, NamedFigure } from '../../locale/chart-sentences/chart-story.js';

const KINDS: Readonly<Record<string, ChartKind>> = {
  symbol: 'dots',
  area: 'area',
  line: 'line',
  rect: 'bar',
  arc: 'pie',
};

/** The story of a chart that is no native one: a map, a heat map, or the first layer with a category on one axis and a number on the other. */
export function looseStory(reading: ChartReading, columnLabel: (field: string) => string): ChartStory {
  const map = mapStory(reading);
  if (map) return map;
  for (const layer of reading.layers.filter(({ type }) => type !== 'text')) {
    const story = cellsStory(layer, reading, columnLabel) ?? layerStory(layer, reading, columnLabel);
    if (story) return story;
  }
  return { tells: 'nothing', kind: 'other' };
}

/** Shapes are areas of a projection: a map, with the points that stand on it. */
function mapStory({ layers }: ChartReading): ChartStory | undefined {
  const count = (type: string) =>
    layers.filter((layer) => layer.type === type).reduce((sum, layer) => sum + layer.groups.flat().length, 0);
  return count('shape') > 0 ? { tells: 'map', areas: count('shape'), points: count('symbol') } : undefined;
}

/** Rectangles between two axes of categories or bins, coloured by a number. */
function cellsStory(
  layer: MarkLayer,
  reading: ChartReading,
  columnLabel: (field: string) => string,
): ChartStory | undefined {
  const [x, y] = [layer.channel('x'), layer.channel('y')];
  const spans = (['x', 'y'] as const).every((axis) => isSpan(layer, axis, reading));
  if (layer.type !== 'rect' || !spans || x.field === undefined || y.field === undefined) return undefined;
  const items = layer.groups.flat();
  const field = layer.channel('fill').field;
  const figures = items.flatMap((placed): NamedFigure[] => {
    const value = field === undefined ? null : exactValue(placed.datum, field, reading.tables);
    if (field === undefined || value === null) return [];
    const name = `${nameOf(placed.datum[y.field!])} ${nameOf(placed.datum[x.field!])}`;
    return [{ name, text: figureText(placed, field, value, reading), value: Number(value) }];
  });
  const best = (better: (first: number, second: number) => boolean) =>
    figures.length === 0 ? undefined : figures.reduce((kept, each) => (better(each.value, kept.value) ? each : kept));
  const [highest, lowest] = [best((first, second) => first > second), best((first, second) => first < second)];
  const title = (name: string | undefined, own: string) =>
    reading.axes.find(({ scale }) => scale === name)?.title ?? columnLabel(own);
  return {
    tells: 'cells',
    count: items.length,
    rows: title(y.scale, y.field),
    columns: title(x.scale, x.field),
    ...(field !== undefined && { measure: reading.legends[0]?.title ?? columnLabel(field) }),
    ...(highest && { highest }),
    ...(lowest && { lowest }),
  };
}

function isSpan(layer: MarkLayer, axis: 'x' | 'y', reading: ChartReading): boolean {
  const [near, far] = [layer.channel(axis), layer.channel(`${axis}2`)];
  const band = isDiscrete(near.scale === undefined ? undefined : reading.scale(near.scale));
  return band || (near.field !== undefined && far.field !== undefined && /_end$/.test(near.field + far.field));
}

function layerStory(
  layer: MarkLayer,
  reading: ChartReading,
  columnLabel: (field: string) => string,
): ChartStory | undefined {
  const [x, y] = [layer.channel('x'), layer.channel('y')];
  const [category, value] = isNumber(y, reading) ? [x, y] : [y, x];
  const field = value.field?.replace(/_(start|end)$/, '');
  if (field === undefined || category.field === undefined || !isNumber(value, reading)) return undefined;
  const items = layer.groups.flat().filter(({ datum }) => field in datum);
  const time = isTime(category.scale === undefined ? undefined : reading.scale(category.scale));
  const figures = items.flatMap((placed): NamedFigure[] => {
    const exact = exactValue(placed.datum, field, reading.tables);
    if (exact === null) return [];
    const text = figureText(placed, field, exact, reading);
    const name = nameOf(time ? new Date(Number(placed.datum[category.field!])) : placed.datum[category.field!]);
    return [{ name, text, value: Number(exact) }];
  });
  const kind = KINDS[layer.type] ?? 'other';
  const categoryCount = new Set(items.map(({ datum }) => keyOf(datum[category.field!]))).size;
  const measure = reading.axes.find(({ scale }) => scale === value.scale)?.title ?? columnLabel(field);
  return storyOf(
    { kind, measure, categoryCount, series: [], overTime: false, changes: [], guides: [], besides: [] },
    figures,
  );
}

function isNumber(channel: Channel, reading: ChartReading): boolean {
  const scale = channel.scale === undefined ? undefined : reading.scale(channel.scale);
  return ['linear', 'log', 'pow', 'sqrt', 'symlog'].includes(scale?.type ?? '');
}

function nameOf(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
}
