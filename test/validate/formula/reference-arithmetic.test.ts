import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { UNITS } from '../../../src/base/unit-table.js';
import { roundTo } from '../../../src/locale/format-number.js';
import { combineQuantities } from '../../../src/validate/formula/combine-quantities.js';
import { convertQuantity } from '../../../src/validate/formula/convert-quantity.js';
import type { Operator } from '../../../src/validate/formula/formula.js';
import type { Quantity } from '../../../src/validate/formula/quantity.js';
import { readDecimal } from '../../../src/validate/report/decimal-text.js';

/** A fraction of big integers: the reference that decimal arithmetic is held against. */
interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

function rational(text: string): Rational {
  const [whole = '', fraction = ''] = text.split('.');
  return { top: BigInt(`${whole}${fraction}`), bottom: 10n ** BigInt(fraction.length) };
}

function joined(a: Rational, operator: Operator, b: Rational): Rational {
  if (operator === '*') return { top: a.top * b.top, bottom: a.bottom * b.bottom };
  if (operator === '/') return { top: a.top * b.bottom, bottom: a.bottom * b.top };
  const right = operator === '+' ? b.top : -b.top;
  return { top: a.top * b.bottom + right * a.bottom, bottom: a.bottom * b.bottom };
}

/** Rounded half away from zero to `places` digits behind the point, or to tens and hundreds where they are negative. */
function rounded({ top, bottom }: Rational, places: number): string {
  const [up, down] = places >= 0 ? [10n ** BigInt(places), 1n] : [1n, 10n ** BigInt(-places)];
  const negative = top < 0n !== bottom < 0n;
  const [n, d] = [(top < 0n ? -top : top) * up, (bottom < 0n ? -bottom : bottom) * down];
  const whole = (n * 2n + d) / (d * 2n);
  const digits = (whole * down).toString().padStart(Math.max(0, places) + 1, '0');
  const cut = digits.length - Math.max(0, places);
  const text = places > 0 ? `${digits.slice(0, cut)}.${digits.slice(cut)}` : digits;
  return negative && whole !== 0n ? `-${text}` : text;
}

/** A fixed sequence of decimals (a linear congruential generator; Numerical Recipes, 7.1). */
function decimals(seed: number, count: number): readonly string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => {
    const places = next(7);
    const fraction = Array.from({ length: places }, () => next(10)).join('');
    return `${next(4) === 0 ? '-' : ''}${next(10 ** (1 + next(9)))}${places > 0 ? `.${fraction}` : ''}`;
  });
}

function quantity(text: string, unit: string): Quantity {
  const { value, places } = readDecimal(text)!;
  return { value, places, unit, exact: false };
}

const LEFT = decimals(6, 200);
const RIGHT = decimals(2023, 200);

describe('decimal arithmetic is that of fractions', () => {
  it.each([
    ['+', 'tonne', 'tonne'],
    ['-', 'tonne', 'tonne'],
    ['*', 'tonne', 'number'],
    ['/', 'tonne', 'number'],
  ] as const)('%s', (operator, a, b) => {
    LEFT.forEach((left, index) => {
      const right = RIGHT[index]!;
      if (operator === '/' && new Decimal(right).isZero()) return;
      const combined = combineQuantities(quantity(left, a), operator, quantity(right, b));
      const { value, places } = combined.ok ? combined.quantity : expect.fail(combined.message);
      const exact = joined(rational(left), operator, rational(right));
      const what = `${left} ${operator} ${right}`;
      for (const shown of [places, 0, 8]) {
        expect(
          roundTo(value, shown)
            .toFixed(Math.max(0, shown))
            .replace(/^-(0(\.0*)?)$/, '$1'),
          what,
        ).toBe(rounded(exact, shown));
      }
    });
  });

  it('rounds half away from zero, as the fractions do, to decimals, tens and hundreds', () => {
    for (const text of [...LEFT, '0.5', '-0.5', '2.5', '1.005', '-15', '149.999', '150']) {
      for (const places of [-3, -2, -1, 0, 1, 2]) {
        const written = roundTo(new Decimal(text), places)
          .toFixed(Math.max(0, places))
          .replace(/^-(0(\.0*)?)$/, '$1');
        expect(written, `${text} to ${places}`).toBe(rounded(rational(text), places));
      }
    }
  });
});

describe('conversions between all units of a dimension', () => {
  const pairs = [...UNITS.values()].flatMap((from) =>
    [...UNITS.values()]
      .filter((to) => to.dimension === from.dimension && to.id !== from.id)
      .map((to) => [from, to] as const),
  );

  it.each(pairs.map(([from, to]) => [from.id, to.id, from, to] as const))('%s to %s and back', (_, __, from, to) => {
    for (const text of ['1957', '0.40', '-23.8', '1663.2']) {
      const start = quantity(text, from.id);
      const there = convertQuantity(start, to.id, UNITS);
      const [a, b] = [from.ratio ?? [1, 1], to.ratio ?? [1, 1]];
      const shift = from.power - to.power;
      const factor = {
        top: BigInt(a[0] * b[1]) * 10n ** BigInt(Math.max(0, shift)),
        bottom: BigInt(a[1] * b[0]) * 10n ** BigInt(Math.max(0, -shift)),
      };
      const exact = joined(rational(text), '*', factor);
      expect(roundTo(there.value, 8).toFixed(8)).toBe(rounded(exact, 8));
      const back = convertQuantity(there, from.id, UNITS);
      expect(roundTo(back.value, 10).toString()).toBe(start.value.toString());
    }
  });
});
