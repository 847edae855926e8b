import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { roundTo } from '../../../src/locale/format-number.js';
import { combineQuantities } from '../../../src/validate/formula/combine-quantities.js';
import type { Operator } from '../../../src/validate/formula/formula.js';
import type { Quantity } from '../../../src/validate/formula/quantity.js';

/** `6.3 percent` as published, or `2` as a number written in the formula. */
function quantity(text: string): Quantity {
  const [number = '', unit] = text.split(' ');
  const places = number.split('.')[1]?.length ?? 0;
  return { value: new Decimal(number), places, unit: unit ?? 'number', exact: unit === undefined };
}

function combined(left: string, operator: Operator, right: string): string {
  const result = combineQuantities(quantity(left), operator, quantity(right));
  if (!result.ok) return result.message;
  const { value, places, unit } = result.quantity;
  return `${roundTo(value, places).toFixed(Math.max(0, places))} ${unit}`;
}

describe('sums and differences', () => {
  it.each([
    ['6.3 percent', '-', '0.4 percentage-point', '5.9 percent'],
    ['5.9 percent', '+', '0.4 percentage-point', '6.3 percent'],
    ['0.4 percentage-point', '+', '5.9 percent', '6.3 percent'],
    ['6.3 percent', '-', '3.6 percent', '2.7 percentage-point'],
    ['0.4 percentage-point', '-', '2.7 percentage-point', '-2.3 percentage-point'],
    ['100', '-', '28.9 percent', '71.1 percent'],
    ['26 firm', '+', '12 firm', '38 firm'],
    ['2023 year', '-', '2020 year', '3 number'],
    ['2023 year', '-', '1', '2022 year'],
  ] as const)('%s %s %s is %s', (left, operator, right, expected) => {
    expect(combined(left, operator, right)).toBe(expected);
  });

  it.each([
    ['26 firm', '+', '32 line', '“firm” and “line” cannot be added'],
    ['500 wan-yuan', '+', '1957 wan-tonne', '“wan-yuan” and “wan-tonne” cannot be added'],
    ['0.4 percentage-point', '-', '6.3 percent', '“percent” cannot be taken from “percentage-point”'],
    ['26 firm', '-', '1', 'a bare number cannot be taken from “firm”'],
    ['2023 year', '+', '2020 year', '“year” and “year” cannot be added'],
  ] as const)('%s %s %s is a mistake', (left, operator, right, message) => {
    expect(combined(left, operator, right)).toBe(message);
  });

  it.each([
    ['1957 wan-tonne', '+', '0.20 yi-tonne', '4000 wan-tonne'],
    ['0.20 yi-tonne', '+', '1957 wan-tonne', '0.40 yi-tonne'],
    ['1.2 yi-yuan', '-', '500 wan-yuan', '1.2 yi-yuan'],
    ['6.3 percent', '+', '40 basis-point', '6.7 percent'],
    ['40 basis-point', '-', '0.1 percentage-point', '30 basis-point'],
    ['6.3 percent', '-', '58 per-mille', '0.5 percentage-point'],
    ['100', '+', '6.3 percent', '106.3 percent'],
    ['1000', '-', '58 per-mille', '942 per-mille'],
    ['10 hectare', '+', '30 mu', '12 hectare'],
  ] as const)('%s %s %s is %s: units of one dimension convert', (left, operator, right, expected) => {
    expect(combined(left, operator, right)).toBe(expected);
  });

  it('of two currencies need a stated rate', () => {
    expect(combineQuantities(quantity('5 yi-yuan'), '+', quantity('2 million-us-dollar'))).toEqual({
      ok: false,
      message: '“yi-yuan” and “million-us-dollar” cannot be added',
      hint: 'there is no conversion without a stated rate: multiply one by a fact with the rate, in a unit such as yuan-per-us-dollar',
    });
    expect(combined('2.00 million-us-dollar', '*', '7.10 yuan-per-us-dollar')).toBe('14.2 million-yuan');
  });

  it('know to thousands what one part gives to thousands', () => {
    const sum = combineQuantities(quantity('1957 wan-tonne'), '+', quantity('0.2 yi-tonne'));
    expect(sum.ok && [sum.quantity.value.toString(), sum.quantity.places]).toEqual(['3957', -3]);
  });

  it('are as precise as their least precise part', () => {
    expect(combined('1663.2 wan-tonne', '+', '1957 wan-tonne')).toBe('3620 wan-tonne');
    expect(combined('0.10 percent', '+', '0.205 percentage-point')).toBe('0.31 percent');
  });
});

describe('products and quotients', () => {
  it.each([
    ['1957 wan-tonne', '*', '2', '3914 wan-tonne'],
    ['2', '*', '1957 wan-tonne', '3914 wan-tonne'],
    ['1957 wan-tonne', '/', '10 count', '196 wan-tonne'],
    ['6.3 percent', '/', '2', '3.2 percent'],
    ['1957 wan-tonne', '/', '2356 wan-tonne', '0.8306 number'],
    ['39.4 percent', '/', '11.2 percent', '3.52 number'],
    ['26 firm', '/', '0.40 firm', '65 number'],
  ] as const)('%s %s %s is %s', (left, operator, right, expected) => {
    expect(combined(left, operator, right)).toBe(expected);
  });

  it.each([
    ['1210207 yi-yuan', '/', '141175 wan-person', '8.57239 wan-yuan-per-person'],
    ['8.57 wan-yuan-per-person', '*', '141175 wan-person', '1209870 yi-yuan'],
    ['87435 yi-yuan', '/', '8.60 wan-yuan-per-person', '10167 wan-person'],
    ['1957 tonne', '/', '26 wan-person', '7.5 kilogram-per-person'],
    ['28.9 percent', '*', '1957 wan-tonne', '566 wan-tonne'],
    ['1957 wan-tonne', '*', '28.9 percent', '566 wan-tonne'],
    ['566 wan-tonne', '/', '28.9 percent', '1958 wan-tonne'],
    ['0.20 yi-tonne', '/', '1957 wan-tonne', '1.0 number'],
  ] as const)('%s %s %s is %s: parts of things, and rates between them', (left, operator, right, expected) => {
    expect(combined(left, operator, right)).toBe(expected);
  });

  it('of things that no unit joins say how to declare one', () => {
    expect(combineQuantities(quantity('26 firm'), '/', quantity('32 city'))).toMatchObject({
      message: '“firm” cannot be divided by “city”',
      hint: 'no unit has the dimension firm/city: declare one under “units:” of report.yaml',
    });
  });

  it.each([
    ['26 firm', '*', '12 firm', '“firm” cannot be multiplied by “firm”'],
    ['26 firm', '/', '32 line', '“firm” cannot be divided by “line”'],
    ['6.3 percent', '*', '0.4 percentage-point', '“percent” cannot be multiplied by “percentage-point”'],
    ['2', '/', '26 firm', 'a bare number cannot be divided by “firm”'],
    ['26 firm', '/', '0', 'the formula divides by zero'],
  ] as const)('%s %s %s is a mistake', (left, operator, right, message) => {
    expect(combined(left, operator, right)).toBe(message);
  });

  it('are decimal: nothing is lost to binary fractions', () => {
    const tenth = quantity('0.1 percent');
    const sum = combineQuantities(tenth, '+', quantity('0.2 percent'));
    expect(sum.ok && sum.quantity.value.toString()).toBe('0.3');
  });
});
