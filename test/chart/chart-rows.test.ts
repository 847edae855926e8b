import { describe, expect, it } from 'vitest';
import type { ChartSource, ChartTable } from '../../src/base/chart-source.js';
import { chartRows } from '../../src/chart/chart-rows.js';

const GROWTH: ChartTable = {
  rows: [
    { period: '一季度', period_key: 'q1', growth: 5.9, growth_text: '5.9%', growth_number: '5.9' },
    { period: '前五个月', period_key: 'jan-may', growth: 6.3, growth_text: '6.30%', growth_number: '6.30' },
    { period: '全年', period_key: 'year', growth: null, growth_text: '', growth_number: '' },
  ],
  columnLabels: { period: '时期', growth: '增速' },
  decimals: new Map([
    ['0/growth', '5.9'],
    ['1/growth', '6.30'],
  ]),
};

const sourceOf = (spec: unknown): ChartSource => ({
  name: 'growth',
  file: 'growth.vl.json',
  spec,
  at: () => ({ file: 'growth.vl.json', line: 1, column: 1 }),
  tables: new Map([['growth', GROWTH]]),
});

describe('what a chart is drawn from', () => {
  it('is the report’s table with its exact decimals, without the columns made for labels', () => {
    expect(chartRows(sourceOf({ data: { name: 'growth' } }), ['growth'])).toEqual([
      {
        name: 'growth',
        columns: ['时期', '增速'],
        rows: [
          ['一季度', '5.9'],
          ['前五个月', '6.30'],
          ['全年', ''],
        ],
      },
    ]);
  });

  it('is values that stand in the spec, of each view', () => {
    const spec = {
      layer: [
        { data: { values: [{ a: 'x', b: 1 }, { a: 'y' }] } },
        { data: { name: 'growth' } },
        { data: { values: [1, 2] } },
        { data: { values: [{ limit: 0.5 }] } },
      ],
    };
    expect(chartRows(sourceOf(spec), [])).toEqual([
      {
        name: 'values-1',
        columns: ['a', 'b'],
        rows: [
          ['x', '1'],
          ['y', ''],
        ],
      },
      { name: 'values-2', columns: ['limit'], rows: [['0.5']] },
    ]);
  });
});
