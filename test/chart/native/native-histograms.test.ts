import { describe, expect, it } from 'vitest';
import { nativeOf } from '../sample-chart.js';

const count = { aggregate: 'count', type: 'quantitative', title: 'Firms' };
const weights = [12, 18, 21, 22, 47].map((weight) => ({ weight }));

describe('native columns over numbers and dates', () => {
  it('of bins are named by their ends, empty bins included, and stand side by side', () => {
    const native = nativeOf(
      {
        data: { values: weights },
        height: 150,
        mark: { type: 'bar', binSpacing: 0 },
        encoding: { x: { field: 'weight', type: 'quantitative', bin: { step: 10 }, title: 'Weight' }, y: count },
      },
      {},
    );
    expect(native).toMatchObject({
      kind: 'column',
      gapWidth: 0,
      categories: ['10–20', '20–30', '30–40', '40–50'],
      categoryAxis: { title: 'Weight' },
    });
    expect(native.series[0]!.values).toEqual(['2', '2', null, '1']);
  });

  it('of months with gaps run over a true date axis, with the months that are there', () => {
    const months = ['2023-01-01', '2023-02-01', '2023-04-01'].map((month, index) => ({ month, v: index + 1 }));
    const native = nativeOf(
      {
        data: { values: months },
        height: 150,
        mark: 'bar',
        encoding: {
          x: { field: 'month', type: 'temporal', timeUnit: 'yearmonth', axis: { format: '%Y-%m', title: null } },
          y: { field: 'v', type: 'quantitative' },
        },
      },
      {},
    );
    expect(native).toMatchObject({
      days: ['2023-01-01', '2023-02-01', '2023-04-01'],
      categoryAxis: { timeUnit: 'months', min: 44927, max: 45017, numberFormat: 'yyyy-mm' },
    });
  });

  it('of an even row of numbers stand at those numbers, missing ones left empty', () => {
    const rows = [
      { a: 0, b: 28 },
      { a: 1, b: 38 },
      { a: 3, b: 12 },
    ];
    const native = nativeOf(
      {
        data: { values: rows },
        height: 150,
        mark: 'bar',
        encoding: { x: { field: 'a', type: 'quantitative' }, y: { field: 'b', type: 'quantitative' } },
      },
      {},
    );
    expect(native.categories).toEqual(['0', '1', '2', '3']);
    expect(native.series[0]!.values).toEqual(['28', '38', null, '12']);
  });

  it('from one value to another stand on an unseen series', () => {
    const tasks = [
      { task: 'Survey', from: 1, to: 3 },
      { task: 'Design', from: 2.5, to: 6 },
    ];
    const native = nativeOf(
      {
        data: { values: tasks },
        height: 100,
        mark: 'bar',
        encoding: {
          y: { field: 'task', type: 'nominal', sort: null },
          x: { field: 'from', type: 'quantitative' },
          x2: { field: 'to' },
        },
      },
      {},
    );
    expect(native).toMatchObject({ kind: 'bar', grouping: 'stacked', overlap: 100 });
    expect(native.series).toMatchObject([{ values: ['1', '2.5'], base: true }, { values: ['2', '3.5'] }]);
  });
});
