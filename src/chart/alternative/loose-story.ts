import { type ChartReading, keyOf } from '../native/reading/chart-reading.js';
import { exactValue } from '../native/reading/exact-value.js';
import type { Channel, MarkLayer } from '../native/reading/mark-layer.js';
import { figureText, storyOf } from './chart-story.js';
import type { ChartKind, ChartStory, NamedFigure } from './chart-words.js';

const KINDS: Readonly<Record<string, ChartKind>> = {
  symbol: 'dots',
  area: 'area',
  line: 'line',
  rect: 'bar',
  arc: 'pie',
};

/** The story of a chart that is no native one: the first layer that has a category on one axis and a number on the other. */
export function looseStory(
  reading: ChartReading | undefined,
  columnLabel: (field: string) => string,
): ChartStory | { readonly kind: ChartKind } {
  for (const layer of reading?.layers ?? []) {
    const story = reading && layer.type !== 'text' ? layerStory(layer, reading, columnLabel) : undefined;
    if (story) return story;
  }
  return { kind: 'other' };
}

function layerStory(
  layer: MarkLayer,
  reading: ChartReading,
  columnLabel: (field: string) => string,
): ReturnType<typeof storyOf> | undefined {
  const [x, y] = [layer.channel('x'), layer.channel('y')];
  const [category, value] = isNumber(y, reading) ? [x, y] : [y, x];
  const field = value.field?.replace(/_(start|end)$/, '');
  if (field === undefined || category.field === undefined || !isNumber(value, reading)) return undefined;
  const items = layer.groups.flat().filter(({ datum }) => field in datum);
  const figures = items.flatMap((placed): NamedFigure[] => {
    const exact = exactValue(placed.datum, field, reading.tables);
    if (exact === null) return [];
    const text = figureText(placed, field, exact, reading);
    return [{ name: nameOf(placed.datum[category.field!]), text, value: Number(exact) }];
  });
  const categoryCount = new Set(items.map(({ datum }) => keyOf(datum[category.field!]))).size;
  const kind = KINDS[layer.type] ?? 'other';
  return storyOf({ kind, measure: columnLabel(field), categoryCount, series: [], overTime: false }, figures);
}

function isNumber(channel: Channel, reading: ChartReading): boolean {
  const scale = channel.scale === undefined ? undefined : reading.scale(channel.scale);
  return ['linear', 'log', 'pow', 'sqrt', 'symlog'].includes(scale?.type ?? '');
}

function nameOf(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
}
