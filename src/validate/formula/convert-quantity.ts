import { Decimal } from 'decimal.js';
import type { Quantity } from './combine-quantities.js';

/** Units that count one thing by different powers of ten: what they count, and the power. 万 is ten thousand, 亿 a hundred million. */
const POWERS: Readonly<Record<string, readonly [thing: string, power: number]>> = {
  tonne: ['tonne', 0],
  'wan-tonne': ['tonne', 4],
  'yi-tonne': ['tonne', 8],
  tyre: ['tyre', 0],
  'wan-tyre': ['tyre', 4],
  yuan: ['yuan', 0],
  'wan-yuan': ['yuan', 4],
  'yi-yuan': ['yuan', 8],
};

/**
 * The quantity in another unit of the same thing: 1.17 亿吨 is 11700 万吨, known to hundreds (places -2), so that it is 117 Mt in
 * English and not 117.00. Unchanged where the units count different things.
 */
export function convertQuantity(quantity: Quantity, unit: string): Quantity {
  const [from, to] = [POWERS[quantity.unit], POWERS[unit]];
  if (from === undefined || to === undefined || from[0] !== to[0]) return quantity;
  const shift = from[1] - to[1];
  const value = quantity.value.times(Decimal.pow(10, shift));
  return { ...quantity, value, places: quantity.places - shift, unit };
}
