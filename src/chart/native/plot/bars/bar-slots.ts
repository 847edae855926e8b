import { type ChartReading, keyOf } from '../../reading/chart-reading.js';
import { fieldOf } from '../../reading/exact-value.js';
import type { AxisGuide } from '../../reading/guides.js';
import type { PlacedItem } from '../../reading/mark-layer.js';
import { binSlots, numberSlots } from '../../reading/number-slots.js';
import { isDiscrete, isTime, type Side } from '../../reading/side.js';
import { discreteSlots, type Slots } from '../../reading/slots.js';
import { type Stop, timeSlots } from '../../reading/time-slots.js';
import { type Found, found, refuse } from '../../refusal.js';
import type { BarSetting } from './bar-setting.js';

/** The categories that bars stand on: of a band, of bins, of times, of an even row of numbers, or the only one there is. */
export function barSlots(bars: BarSetting, reading: ChartReading): Found<Slots> {
  const { category, layer } = bars;
  const items = layer.groups.flat();
  const field = category.from.field ?? category.from.between?.[0];
  if (!category.scale || field === undefined) return loneSlot(bars, reading);
  if (isDiscrete(category.scale)) return found(discreteSlots(category, field));
  const guide = reading.axes.find((axis) => axis.scale === category.from.scale);
  const slots = continuous(items, category, field, guide);
  return slots
    ? found(slots)
    : refuse('the bars stand at uneven distances', 'make their axis ordinal, or bin or time them in even steps');
}

/** Without a category axis all bars stand in one place. */
function loneSlot({ vertical }: BarSetting, reading: ChartReading): Found<Slots> {
  const { width, height } = reading.picture.plot;
  const axis = vertical ? 'x' : 'y';
  const step = vertical ? width : height;
  return found({ axis, scale: '', field: '', values: [''], centres: [step / 2], step, names: [''] });
}

function continuous(
  items: readonly PlacedItem[],
  side: Side,
  field: string,
  guide: AxisGuide | undefined,
): Slots | undefined {
  const far = side.from.between?.[1] ?? side.to.field;
  const near = far === undefined ? field : startField(items, field, far);
  const stops = stopsOf(items, side, near, far === undefined ? undefined : near === field ? far : field);
  if (isTime(side.scale)) return timeSlots(stops, side, ownField(near), guide);
  if (far === undefined) return numberSlots(stops, side, field);
  const end = near === field ? far : field;
  const bins = items.flatMap(({ datum }) => {
    const [from, to] = [Number(fieldOf(datum, near)), Number(fieldOf(datum, end))];
    return Number.isFinite(from) && Number.isFinite(to) && from !== to ? [{ from, to }] : [];
  });
  return binSlots(bins, side, near, writer(guide));
}

/** The field of bins that holds the smaller value. */
function startField(items: readonly PlacedItem[], first: string, second: string): string {
  const datum = items.find((item) => fieldOf(item.datum, first) !== fieldOf(item.datum, second))?.datum ?? {};
  return Number(fieldOf(datum, first)) <= Number(fieldOf(datum, second)) ? first : second;
}

/** Spans of time that are shifted by half a band (`bandPosition`) stand for the time before the shift. */
function ownField(field: string): string {
  return field.replace(/_offsetted_rect_(start|end)$/, '');
}

/** Bars of a day, say, are centred on its middle but stand for its start. */
function stopsOf(items: readonly PlacedItem[], side: Side, field: string, end: string | undefined): Stop[] {
  const scale = side.scale!;
  const byKey = new Map<string, Stop>();
  for (const { datum } of items) {
    const [value, first] = [fieldOf(datum, ownField(field)), fieldOf(datum, field)];
    if (value === null || value === undefined) continue;
    const last = end === undefined ? first : fieldOf(datum, end);
    byKey.set(keyOf(value), { value, centre: (Number(scale(first)) + Number(scale(last))) / 2 });
  }
  return [...byKey.values()].sort((first, second) => first.centre - second.centre);
}

/** Numbers as the axis writes them, where all its labels are plain. */
function writer(guide: AxisGuide | undefined): (value: number) => string {
  const known = new Map(guide?.labels.map(({ value, text }) => [Number(value), text]));
  const places = Math.max(0, ...[...known.values()].map((text) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0));
  const grouped = [...known.values()].some((text) => /\d,\d{3}/.test(text));
  return (value) => {
    const own = known.get(value);
    if (own !== undefined) return own;
    const text =
      places > 0 && Number(value.toFixed(places)) === value
        ? value.toFixed(places)
        : String(Number(value.toPrecision(6)));
    const plain = text.replace('-', '−');
    return grouped ? plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : plain;
  };
}
