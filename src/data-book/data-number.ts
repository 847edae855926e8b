import type { Decimal } from 'decimal.js';
import type { Locale } from '../locale/locale.js';
import type { DataNumber } from '../scene/data-book.js';

/** A stored value with its places and unit. */
export interface Quantity {
  readonly value: Decimal;
  /** Negative where it is known to tens or hundreds only. */
  readonly places: number;
  readonly unit: string;
}

/** The number that the language writes for a value, in the language's own unit: 1957 `wan-tonne` is 19.57 in English. */
export function dataNumber({ value, places, unit }: Quantity, locale: Locale, derived: boolean): DataNumber {
  const scaled = locale.scaleUnit(value, places, unit);
  const digits = scaled.value.toFixed(Math.max(0, scaled.places));
  const written = locale.formatUnit(value, places, unit, { form: 'number' });
  return { digits, written, grouped: unsigned(written).length > unsigned(digits).length, derived };
}

/** Without a sign in front: signs differ between languages. */
function unsigned(number: string): string {
  return number.replace(/^[^\d]+/, '');
}
