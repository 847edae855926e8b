import { describe, expect, it } from 'vitest';
import { draw, nativeOf, table } from '../sample-chart.js';

const firms = table(
  [
    { firm: 'a', staff: 120, output: 3.1, kind: 'State', value: 20 },
    { firm: 'b', staff: 80, output: 2.2, kind: 'Private', value: 5 },
    { firm: 'c', staff: 0, output: 0, kind: 'Private', value: 80 },
  ],
  {},
  { '1/output': '2.20' },
);
const q = (field: string, more: object = {}) => ({ field, type: 'quantitative', ...more });
const scatter = (encoding: object, mark: unknown = { type: 'point', filled: true, size: 64, opacity: 1 }) => ({
  data: { name: 'firms' },
  height: 200,
  mark,
  encoding: { x: q('staff'), y: q('output'), ...encoding },
});

describe('native scatter and bubbles', () => {
  it('have a series for each colour, the table’s own decimals on both axes, and markers as drawn', () => {
    const color = { field: 'kind', type: 'nominal', title: null, legend: { orient: 'top' } };
    const native = nativeOf(scatter({ color, shape: { field: 'kind', type: 'nominal' } }), { firms });
    expect(native).toMatchObject({
      kind: 'scatter',
      legend: 'top',
      categories: [],
      categoryAxis: { min: 0, max: 120, majorUnit: 20, numberFormat: '0' },
      valueAxis: { min: 0, max: 3.5, majorUnit: 1, numberFormat: '0' },
    });
    expect(native.series).toMatchObject([
      {
        name: 'Private',
        xValues: ['80', '0'],
        values: ['2.20', '0'],
        marker: { symbol: 'circle', size: 8, filled: true },
      },
      { name: 'State', xValues: ['120'], values: ['3.1'], marker: { symbol: 'square' } },
    ]);
    expect(native.series[0]!.line).toBeUndefined();
  });

  it('has points whose colours no field explains in one series', () => {
    const color = { condition: { test: "datum.firm === 'b'", value: 'accent' }, value: 'context' };
    const native = nativeOf(scatter({ color }), { firms });
    expect(native.series).toHaveLength(1);
    expect([...native.series[0]!.pointColours].map(([index, { slot }]) => [index, slot])).toEqual([[1, 'accent1']]);
  });

  it('has bubbles where areas are in proportion to a field, and says that sizes have no legend', () => {
    const sized = scatter({ size: q('value', { scale: { rangeMin: 0, rangeMax: 800 } }) }, { type: 'circle' });
    const { value } = draw(sized, { firms });
    expect(value!.native).toMatchObject({ kind: 'bubble', series: [{ sizes: ['20', '5', '80'] }] });
    expect(value!.nativeLacks).toEqual(['the legend of sizes']);
  });

  it('refuses areas that are in no proportion to their values', () => {
    const sized = scatter({ size: q('value', { scale: { range: [50, 800] } }) }, { type: 'circle' });
    expect(draw(sized, { firms }).value!.notNative).toContain('not in proportion to their values');
  });

  it('keeps a logarithmic axis with its base', () => {
    const rows = [1, 10, 1000].map((v) => ({ v, w: v / 2 }));
    const log = q('v', { scale: { type: 'log' } });
    const native = nativeOf({ data: { values: rows }, mark: 'point', encoding: { x: log, y: q('w') } }, {});
    expect(native.categoryAxis).toMatchObject({ logBase: 10, min: 1, max: 1000 });
  });

  it('joins points in the order that they are drawn', () => {
    const rows = [
      { i: 1, a: 3, b: 1 },
      { i: 2, a: 5, b: 2 },
      { i: 3, a: 4, b: 3 },
    ];
    const joined = { x: q('a'), y: q('b'), order: { field: 'i' } };
    const native = nativeOf({ data: { values: rows }, mark: { type: 'line', point: true }, encoding: joined }, {});
    expect(native.series).toMatchObject([{ xValues: ['3', '5', '4'], line: { marker: true } }]);
  });

  it('names the categories of an axis that in Office has only numbers by labels of an unseen series', () => {
    const native = nativeOf(scatter({ y: { field: 'firm', type: 'nominal', title: null } }), { firms });
    const [points, names] = native.series;
    expect(points).toMatchObject({ xValues: ['120', '80', '0'], values: ['3', '2', '1'] });
    expect(names).toMatchObject({
      base: true,
      xValues: ['0', '0', '0'],
      values: ['3', '2', '1'],
      labels: { position: 'l' },
    });
    expect([...names!.labels!.custom!.values()]).toEqual(['a', 'b', 'c']);
    expect(native.valueAxis).toMatchObject({ visible: false, min: 0.5, max: 3.5 });
  });

  it('draws upright ticks as error bars on unseen points', () => {
    const native = nativeOf(scatter({ y: { field: 'kind', type: 'nominal' } }, 'tick'), { firms });
    expect(native.series[0]).toMatchObject({ base: true, errorBars: [{ direction: 'y', width: 1, caps: false }] });
  });

  it('refuses a legend that is a ramp of colours, and more points than Office copes with', () => {
    expect(draw(scatter({ color: q('value') }), { firms }).value!.notNative).toContain('a ramp of colours');
    const rows = Array.from({ length: 5001 }, (_, index) => ({ staff: index, output: index }));
    const many = { ...scatter({}), data: { values: rows } };
    expect(draw(many, {}).value!.notNative).toContain('there are 5001 points, and 5000 are what Office copes with');
  });
});
