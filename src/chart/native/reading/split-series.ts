import type { ChartScale } from '../../vega/run-view.js';
import { type ChartReading, keyOf } from './chart-reading.js';
import { fieldOf } from './exact-value.js';
import type { MarkLayer, PlacedItem } from './mark-layer.js';

/** Scales of which each value, or each class of values, has a look of its own. */
const CLASSES = new Set(['ordinal', 'band', 'point', 'quantile', 'quantize', 'threshold', 'bin-ordinal']);

/** Of those, the ones whose classes are spans of numbers. */
const SPANS = new Set(['quantile', 'quantize', 'threshold', 'bin-ordinal']);

/** Channels that can tell series apart, the most telling first. */
const CHANNELS = [
  'fill',
  'stroke',
  'shape',
  'size',
  'opacity',
  'fillOpacity',
  'strokeOpacity',
  'strokeDash',
  'strokeWidth',
];

/** A field that tells series apart, with the scale that gives each its look. */
export interface SplitField {
  readonly field: string;
  readonly scaleName: string;
  readonly scale: ChartScale;
}

/** Items of one series. */
export interface SplitSeries {
  readonly key: unknown;
  readonly name?: string;
  readonly items: readonly PlacedItem[];
}

/** Fields that tell a layer's marks apart by their look, each once. */
export function splitFields(layer: MarkLayer, reading: ChartReading): readonly SplitField[] {
  const found = CHANNELS.flatMap((channel): SplitField[] => {
    const { field, scale: scaleName } = layer.channel(channel);
    const scale = scaleName === undefined ? undefined : reading.scale(scaleName);
    return field !== undefined && scale && CLASSES.has(scale.type) ? [{ field, scaleName: scaleName!, scale }] : [];
  });
  return found.filter((each, index) => found.findIndex(({ field }) => field === each.field) === index);
}

/** True where a legend explains one of the fields. */
export function isExplained(fields: readonly SplitField[], reading: ChartReading): boolean {
  const scales = new Set(fields.map(({ scaleName }) => scaleName));
  return reading.legends.some((legend) => legend.scales.some((scale) => scales.has(scale)));
}

/** The items by series, in the order of the first field's scale, then of the second's. */
export function splitBy(
  items: readonly PlacedItem[],
  fields: readonly SplitField[],
  reading: ChartReading,
): readonly SplitSeries[] {
  const series = new Map<string, { key: unknown; name: string | undefined; ranks: number[]; items: PlacedItem[] }>();
  for (const placed of items) {
    const looks = fields.map((field) => lookOf(placed, field, reading));
    const id = JSON.stringify(looks.map((look) => look.id));
    const entry = series.get(id) ?? {
      key: looks[0]?.key,
      name: nameOf(looks),
      ranks: looks.map((look) => look.rank),
      items: [],
    };
    entry.items.push(placed);
    series.set(id, entry);
  }
  return [...series.values()]
    .sort((first, second) => compare(first.ranks, second.ranks))
    .map(({ key, name, items: own }) => ({ key, ...(name !== undefined && { name }), items: own }));
}

interface Look {
  readonly id: string;
  readonly key: unknown;
  readonly name?: string;
  readonly rank: number;
}

function lookOf({ datum }: PlacedItem, { field, scaleName, scale }: SplitField, reading: ChartReading): Look {
  const value = fieldOf(datum, field);
  const spans = SPANS.has(scale.type);
  const index = spans ? classOf(value, scale) : scale.domain().map(keyOf).indexOf(keyOf(value));
  const named = legendName(value, scaleName, spans ? scale : undefined, reading);
  const name = spans && isRamp(scaleName, reading) ? spanName(index, scale) : named;
  return {
    id: spans ? String(index) : keyOf(value),
    key: spans ? index : value,
    rank: index,
    ...(name !== undefined && { name }),
  };
}

/** The class of numbers that a value falls in, from 0; bins begin at the first edge of their domain. */
function classOf(value: unknown, scale: ChartScale): number {
  const edges = bordersOf(scale);
  const above = edges.filter((edge) => Number(value) >= edge).length;
  return scale.type === 'bin-ordinal' ? Math.min(Math.max(above - 1, 0), edges.length - 2) : above;
}

/** A legend in steps of colour writes the borders between classes, not their names. */
function isRamp(scaleName: string, reading: ChartReading): boolean {
  return reading.legends.some((legend) => legend.scales.includes(scaleName) && !legend.symbols);
}

/** A class by its borders: `20–30`, `< 20`, `≥ 80`. */
function spanName(index: number, scale: ChartScale): string | undefined {
  const edges = bordersOf(scale);
  const first = scale.type === 'bin-ordinal' ? index : index - 1;
  const [low, high] = [edges[first], edges[first + 1]];
  const write = (value: number) => String(Number(value.toPrecision(6))).replace('-', '−');
  if (low !== undefined && high !== undefined) return `${write(low)}–${write(high)}`;
  return low === undefined ? (high === undefined ? undefined : `< ${write(high)}`) : `≥ ${write(low)}`;
}

/** Borders between classes; of bins the outermost edges too. */
function bordersOf(scale: ChartScale): readonly number[] {
  const own = scale as ChartScale & { thresholds?: () => number[]; quantiles?: () => number[] };
  if (scale.type === 'bin-ordinal') return scale.domain().map(Number);
  return (own.quantiles?.() ?? own.thresholds?.() ?? scale.domain()).map(Number);
}

/** What the legend calls a value, or the class that it falls in. */
function legendName(
  value: unknown,
  scaleName: string,
  spans: ChartScale | undefined,
  reading: ChartReading,
): string | undefined {
  const legend = reading.legends.find((each) => each.scales.includes(scaleName));
  const same = (other: unknown) =>
    spans ? classOf(other, spans) === classOf(value, spans) : keyOf(other) === keyOf(value);
  return legend?.labels.find((label) => same(label.value))?.text;
}

function nameOf(looks: readonly Look[]): string | undefined {
  if (looks.length === 0 || (looks.length === 1 && looks[0]!.name === undefined)) return undefined;
  return looks.map((look) => look.name ?? String(look.key ?? '')).join(', ');
}

function compare(first: readonly number[], second: readonly number[]): number {
  const at = first.findIndex((rank, index) => rank !== second[index]);
  return at < 0 ? 0 : first[at]! - second[at]!;
}
