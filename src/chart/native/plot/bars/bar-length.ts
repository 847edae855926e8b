import type { ChartReading } from '../../reading/chart-reading.js';
import { exactValue, fieldOf } from '../../reading/exact-value.js';
import type { PlacedItem } from '../../reading/mark-layer.js';
import { type BarSetting, overTime } from './bar-setting.js';

/** Points by which a bar's drawn length may differ from its value's. */
const TOLERANCE = 0.05;

/** True where a bar is drawn as long as its value says; on a log axis, where it ends at its value. */
export function isLongAsItsValue(placed: PlacedItem, bars: BarSetting): boolean {
  const { item, datum } = placed;
  const { valueScale, vertical } = bars;
  if (valueScale.type === 'log') return endsAtItsValue(placed, bars);
  const fields = bars.stack ?? bars.range;
  const [start, end] = fields
    ? [fieldOf(datum, fields.start), fieldOf(datum, fields.end)]
    : [0, fieldOf(datum, bars.valueField)];
  const length = Math.abs(Number(valueScale(end)) - Number(valueScale(start)));
  const drawn = Math.abs((vertical ? item.height : item.width) ?? 0);
  return Math.abs(length - drawn) <= TOLERANCE;
}

function endsAtItsValue({ item, datum, x, y }: PlacedItem, { valueScale, vertical, valueField }: BarSetting): boolean {
  const place = Number(valueScale(fieldOf(datum, valueField)));
  const [start, length] = vertical ? [y, item.height ?? 0] : [x, item.width ?? 0];
  return Math.min(Math.abs(start - place), Math.abs(start + length - place)) <= TOLERANCE;
}

/** The exact decimal of a bar. */
export function barValue(placed: PlacedItem, bars: BarSetting, reading: ChartReading): string | null {
  return exactValue(placed.datum, bars.valueField, reading.tables, overTime(bars));
}
