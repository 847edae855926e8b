import { type ChartReading, keyOf } from './chart-reading.js';

/** Tables have the raw value of a text column under this ending, beside the words of the language (`ChartTable`). */
const KEY_ENDING = /_key$/;

/**
 * The words for a field's value: where a chart encodes `industry_key`, so that a colour scale may name its values, readers
 * still see what stands under `industry`. Undefined where the field is no such key.
 */
export function wordsOf(field: string, value: unknown, reading: ChartReading): string | undefined {
  const column = columnOf(field);
  if (column === field) return undefined;
  const items = reading.layers.flatMap((layer) => layer.groups.flat());
  const item = items.find(({ datum }) => keyOf(datum[field]) === keyOf(value) && datum[column] !== undefined);
  return item && String(item.datum[column]);
}

/** The column that a reader knows a field by. */
export function columnOf(field: string): string {
  return field.replace(KEY_ENDING, '');
}
