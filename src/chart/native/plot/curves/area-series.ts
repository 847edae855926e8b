import { type ChartReading, paintOf } from '../../reading/chart-reading.js';
import { exactValue, fieldOf, plainDecimal } from '../../reading/exact-value.js';
import type { MarkLayer, PlacedItem } from '../../reading/mark-layer.js';
import { type Side, stackField } from '../../reading/side.js';
import { slotOf, type Slots } from '../../reading/slots.js';
import { type Found, found, refuse } from '../../refusal.js';
import { outlineOf } from '../outline.js';
import type { PlotPart, PlotPoint, PlotSeries } from '../plot.js';
import type { CurveGroup } from './curve-groups.js';
import { named } from './line-series.js';
import type { Bend } from './bend.js';

/** How areas stand. */
export interface AreaSetting {
  readonly grouping: PlotPart['grouping'];
  readonly valueField: string;
  readonly stack?: { readonly start: string; readonly end: string };
  readonly range?: { readonly start: string; readonly end: string };
}

/** Areas from zero, stacked, stacked to 100 %, or between two fields. */
export function areaSetting(layer: MarkLayer, y: Side, groups: readonly CurveGroup[]): Found<AreaSetting> {
  const field = y.from.field!;
  if (y.to.field === undefined) {
    if (y.to.value !== 0 && y.to.value !== undefined)
      return refuse('the area does not stand on zero', 'let it stand on zero');
    const plain = groups.length === 1;
    return plain
      ? found({ grouping: 'standard', valueField: field })
      : found({ grouping: 'standard', valueField: field });
  }
  const base = stackField(y);
  const datum = layer.groups.flat()[0]?.datum;
  if (base === undefined || (datum && !(base in datum)))
    return groups.length === 1
      ? found({ grouping: 'stacked', valueField: field, range: { start: field, end: y.to.field } })
      : refuse('there are several areas between two fields', 'show one of them');
  const stack = { start: `${base}_start`, end: `${base}_end` };
  const items = layer.groups.flat();
  const full = items.some(({ datum: row }) => {
    const length = Math.abs(Number(row[stack.end]) - Number(row[stack.start]));
    return Math.abs(length - Math.abs(Number(row[base]))) > 1e-9 && length <= 1 + 1e-9;
  });
  if (!full && !standsOnZero(items, stack))
    return refuse('the areas stand on no straight foot', 'set “stack” to “zero” or “normalize”');
  const grouping = full ? 'percentStacked' : groups.length > 1 ? 'stacked' : 'standard';
  return found({ grouping, valueField: base, stack });
}

/** True where the lowest area of each place begins at zero. */
function standsOnZero(items: readonly PlacedItem[], stack: NonNullable<AreaSetting['stack']>): boolean {
  const feet = new Map<number, number>();
  for (const { datum, x } of items) {
    const foot = Math.min(Math.abs(Number(datum[stack.start])), Math.abs(Number(datum[stack.end])));
    feet.set(x, Math.min(feet.get(x) ?? Number.POSITIVE_INFINITY, foot));
  }
  return [...feet.values()].every((foot) => foot < 1e-9);
}

/** One series for each area, from the foot of the stack upward. */
export function areaSeries(
  groups: readonly CurveGroup[],
  setting: AreaSetting,
  slots: Slots,
  bend: Bend,
  reading: ChartReading,
): Found<readonly PlotSeries[]> {
  if (bend === 'smooth') return refuse('the area’s edge is a curve', 'take “interpolate” off the area');
  const ordered = setting.stack ? byFoot(groups, setting.stack) : groups;
  const series = ordered.map((group) => oneArea(group, setting, slots, reading));
  const bad = series.find((each) => 'refusal' in each);
  if (bad && 'refusal' in bad) return bad;
  return found(series.flatMap((each) => ('found' in each ? each.found : [])));
}

function byFoot(
  groups: readonly CurveGroup[],
  { start, end }: NonNullable<AreaSetting['stack']>,
): readonly CurveGroup[] {
  const foot = ({ items }: CurveGroup) =>
    items.reduce((sum, { datum }) => sum + Math.min(Math.abs(Number(datum[start])), Math.abs(Number(datum[end]))), 0) /
    items.length;
  const feet = new Map(groups.map((group) => [group, foot(group)]));
  return [...groups].sort((first, second) => feet.get(first)! - feet.get(second)!);
}

function oneArea(
  group: CurveGroup,
  setting: AreaSetting,
  slots: Slots,
  reading: ChartReading,
): Found<readonly PlotSeries[]> {
  const colour = paintOf(group.items[0]!, 'fill', reading.theme);
  if (!colour) return refuse('the area has no plain fill', 'give the area a colour, not a gradient');
  const outline = outlineOf(group.items[0]!, reading.theme);
  const points = (value: (placed: PlacedItem) => string | null) => {
    const all: (PlotPoint | undefined)[] = slots.values.map(() => undefined);
    for (const placed of group.items)
      all[slotOf(slots, placed)] = { value: placed.item.defined === false ? null : value(placed), colour, placed };
    return all;
  };
  const exact = (field: string) => (placed: PlacedItem) => exactValue(placed.datum, field, reading.tables);
  const { range, valueField } = setting;
  if (!range)
    return found([{ ...named(group), colour, points: points(exact(valueField)), ...(outline && { outline }) }]);
  const [low, high] = lowAndHigh(group.items, range);
  if (group.items.some(({ datum }) => Number(fieldOf(datum, low)) < 0))
    return refuse('the area between two fields reaches below zero', 'show its edges as lines');
  const height = ({ datum }: PlacedItem) => plainDecimal(Number(fieldOf(datum, high)) - Number(fieldOf(datum, low)));
  return found([
    { key: low, name: low, colour, points: points(exact(low)), base: true },
    { ...named(group), name: high, colour, points: points(height), ...(outline && { outline }) },
  ]);
}

function lowAndHigh(items: readonly PlacedItem[], { start, end }: NonNullable<AreaSetting['range']>): [string, string] {
  const rising = items.every(({ datum }) => Number(fieldOf(datum, start)) <= Number(fieldOf(datum, end)));
  return rising ? [start, end] : [end, start];
}
