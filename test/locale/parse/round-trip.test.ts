import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { UNITS } from '../../../src/base/unit-table.js';
import { LANGUAGES } from '../../../src/locale/languages.js';
import { localeFrom } from '../../../src/locale/locale.js';

/** Values with their places: signs, zeros, groups, and digits at either end. */
const WRITTEN = [
  '0',
  '1',
  '1.0',
  '-1',
  '0.4',
  '-0.40',
  '6.3',
  '23.80',
  '999',
  '1000',
  '1957',
  '-1663.2',
  '13049',
  '1234567.89',
];

/** A fixed sequence of decimals of every size and precision (a linear congruential generator; Numerical Recipes, 7.1). */
function decimals(count: number): readonly string[] {
  let state = 20230705;
  const next = (below: number): number => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => {
    const whole = String(next(10 ** (1 + next(9))));
    const places = next(5);
    const fraction = Array.from({ length: places }, () => next(10)).join('');
    return `${next(3) === 0 ? '-' : ''}${whole}${places > 0 ? `.${fraction}` : ''}`;
  });
}

const VALUES = [...WRITTEN, ...decimals(40)];

describe.each(LANGUAGES.map((data) => [data.language, localeFrom(data)] as const))('%s', (_, locale) => {
  it.each([...UNITS.keys()])('%s: what is written is read back, value and unit', (unit) => {
    for (const text of VALUES) {
      const value = new Decimal(text);
      const places = text.split('.')[1]?.length ?? 0;
      for (const form of ['full', 'short'] as const) {
        for (const sign of [false, true]) {
          const written = locale.formatUnit(value, places, unit, { form, sign });
          const read = locale.parseFigure(written).find((figure) => figure.unit === unit);
          expect(read?.value.toString(), written).toBe(value.plus(0).toString());
          // Zeros at the end that a shift dropped are not read back; none is made up.
          const shift = locale.scaleFor(unit);
          expect(read!.places, written).toBeLessThanOrEqual(Math.max(places, shift));
        }
      }
    }
  });

  it('bare numbers are read back', () => {
    for (const text of VALUES) {
      const places = text.split('.')[1]?.length ?? 0;
      const written = locale.formatNumber(new Decimal(text), places);
      const read = locale.parseFigure(written).find(({ unit }) => unit === 'number')!;
      expect([read.value.toString(), read.places], written).toEqual([new Decimal(text).plus(0).toString(), places]);
    }
  });
});
