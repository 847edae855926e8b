import type { ChartReading } from '../../reading/chart-reading.js';
import { keyOf } from '../../reading/chart-reading.js';
import { inScaleOrder } from '../../reading/in-scale-order.js';
import { slotOf, type Slots } from '../../reading/slots.js';
import { isExplained, splitFields } from '../../reading/split-series.js';
import type { BarSetting } from './bar-setting.js';

/**
 * Categories of two levels, where bars side by side are told apart by one field and stacked or coloured by another: what shifts
 * them inside their category is the inner level. Undefined where bars side by side are the series.
 */
export function nestedSlots(slots: Slots, bars: BarSetting, reading: ChartReading): Slots | undefined {
  const { offset, layer } = bars;
  const scale = offset && reading.scale(offset.scale);
  if (!offset || !scale?.bandwidth) return undefined;
  const looks = splitFields(layer, reading).filter(({ field }) => field !== offset.field);
  if (!isExplained(looks, reading) && !isCrowded(slots, bars)) return undefined;
  const inner = inScaleOrder(scale);
  const middle = (Math.min(...scale.range().map(Number)) + Math.max(...scale.range().map(Number))) / 2;
  const all = slots.values.flatMap((value, index) =>
    inner.map((own) => ({
      value: `${keyOf(value)} ${keyOf(own)}`,
      outer: value,
      name: String(own),
      centre: slots.centres[index]! + Number(scale(own)) + scale.bandwidth!() / 2 - middle,
    })),
  );
  return {
    axis: slots.axis,
    scale: slots.scale,
    field: '',
    values: all.map(({ value }) => value),
    centres: all.map(({ centre }) => centre),
    step: scale.step?.() ?? scale.bandwidth(),
    names: all.map(({ name }) => name),
    outer: all.map(({ outer }) => outer),
    outerScale: slots.scale,
  };
}

/** True where several bars share a category and a place in it. */
function isCrowded(slots: Slots, { layer, offset }: BarSetting): boolean {
  const items = layer.groups.flat();
  const places = items.map((placed) => `${slotOf(slots, placed)} ${keyOf(placed.datum[offset!.field])}`);
  return new Set(places).size < items.length;
}
