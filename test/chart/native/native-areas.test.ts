import { describe, expect, it } from 'vitest';
import { draw, nativeOf } from '../sample-chart.js';

const rows = ['2019-01-01', '2020-01-01', '2022-01-01'].flatMap((date, index) => [
  { date, source: 'Coal', v: [60, 57, 50][index]! },
  { date, source: 'Wind', v: [4, 7, 17][index]! },
]);
const x = { field: 'date', type: 'temporal', title: null };
const y = (more: object = {}) => ({ field: 'v', type: 'quantitative', title: 'TWh', ...more });
const color = { field: 'source', type: 'nominal', title: null };
const area = (encoding: object, mark: unknown = 'area') => ({ data: { values: rows }, height: 150, mark, encoding });

describe('native areas', () => {
  it('stack from the foot, over a date axis where the dates are uneven', () => {
    const native = nativeOf(area({ x, y: y(), color }), {});
    expect(native).toMatchObject({
      kind: 'area',
      grouping: 'stacked',
      days: ['2019-01-01', '2020-01-01', '2022-01-01'],
      edgeToEdge: true,
      legend: 'right',
      categoryAxis: { min: 43466, max: 44562, timeUnit: 'years' },
      valueAxis: { min: 0, max: 70 },
    });
    // Vega-Lite stacks the last of the colours at the foot.
    expect(native.series.map(({ name, values }) => [name, values])).toEqual([
      ['Wind', ['4', '7', '17']],
      ['Coal', ['60', '57', '50']],
    ]);
  });

  it('to 100 % keep their values', () => {
    const native = nativeOf(area({ x, y: y({ stack: 'normalize', axis: { format: '%' } }), color }), {});
    expect(native).toMatchObject({ grouping: 'percentStacked', valueAxis: { max: 1, numberFormat: '0%' } });
    expect(native.series[0]!.values).toEqual(['4', '7', '17']);
  });

  it('have a line along their edge as an overlay that no legend names', () => {
    const one = { data: { values: rows.filter(({ source }) => source === 'Coal') }, height: 150 };
    const native = nativeOf(
      { ...one, mark: { type: 'area', line: { color: 'accent2' } }, encoding: { x, y: y() } },
      {},
    );
    expect(native).toMatchObject({ kind: 'area', grouping: 'standard' });
    expect(native.overlays).toMatchObject([
      {
        kind: 'line',
        secondary: false,
        series: [{ guide: true, values: ['60', '57', '50'], line: { marker: false } }],
      },
    ]);
  });

  it('between two fields stand on an unseen series', () => {
    const bands = [
      { k: 'a', low: 3, high: 5.5 },
      { k: 'b', low: 4, high: 7 },
    ];
    const native = nativeOf(
      {
        data: { values: bands },
        height: 150,
        mark: 'area',
        encoding: {
          x: { field: 'k', type: 'ordinal' },
          y: { field: 'low', type: 'quantitative' },
          y2: { field: 'high' },
        },
      },
      {},
    );
    expect(native.grouping).toBe('stacked');
    expect(native.series).toMatchObject([
      { name: 'low', values: ['3', '4'], base: true },
      { name: 'high', values: ['2.5', '3'] },
    ]);
  });

  it('are refused with curved edges, with gradients, and as streams', () => {
    const reason = (spec: unknown) => draw(spec, {}).value!.notNative;
    expect(reason(area({ x, y: y(), color }, { type: 'area', interpolate: 'monotone' }))).toBe(
      'the area’s edge is a curve; take “interpolate” off the area',
    );
    expect(reason(area({ x, y: y({ stack: 'center' }), color }))).toBe(
      'the areas stand on no straight foot; set “stack” to “zero” or “normalize”',
    );
  });
});
