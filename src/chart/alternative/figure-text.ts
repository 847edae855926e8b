import type { ChartReading } from '../native/reading/chart-reading.js';
import type { PlacedItem } from '../native/reading/mark-layer.js';
import { ROW_COLUMN } from '../spec/with-tables.js';
import { itemText } from '../vega/scenegraph.js';

/** A figure as the chart prints it: its own label, the table's formatted text, or the bare decimal. */
export function figureText(
  { datum }: PlacedItem,
  field: string,
  value: string,
  reading: Pick<ChartReading, 'layers'>,
): string {
  const formatted = datum[`${field}_text`];
  if (typeof formatted === 'string' && formatted !== '') return formatted;
  const texts = reading.layers.filter((layer) => layer.type === 'text').flatMap((layer) => layer.groups.flat());
  const label = texts.find((text) => text.datum === datum || sameRow(text.datum, datum));
  const words = label ? itemText(label.item) : '';
  return /\d/.test(words) ? words : short(value);
}

/** Without the noise of sums and means: five digits are more than a listener keeps. */
export function short(value: string): string {
  return value.replace('-', '').replace('.', '').length > 9 ? String(Number(Number(value).toPrecision(5))) : value;
}

function sameRow(first: PlacedItem['datum'], second: PlacedItem['datum']): boolean {
  return first[ROW_COLUMN] !== undefined && first[ROW_COLUMN] === second[ROW_COLUMN];
}
