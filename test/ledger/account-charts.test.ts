import { describe, expect, it } from 'vitest';
import { accountCharts } from '../../src/ledger/account-charts.js';
import type { NativeChart } from '../../src/scene/native-chart.js';
import type { ChartItem } from '../../src/scene/item.js';
import { contextOf, sceneOf } from './ledger-fixture.js';

const FILE = 'data/r/charts/growth.vl.json';
const SPEC = '{\n  "encoding": {\n    "x": { "scale": { "domain": [3, 5] } } }\n}\n';

/** What is said of a native chart of the values 4 and 6.3. */
function saidOf(
  changes: Partial<NativeChart>,
  axis: { readonly min?: number; readonly max?: number },
): readonly string[] {
  const native = {
    kind: 'bar',
    grouping: 'clustered',
    categories: ['a', 'b'],
    series: [{ name: '', values: ['4', '6.3'] }],
    valueAxis: axis,
    ...changes,
  };
  const rows = [{ name: 't', columns: ['v'], rows: [['4'], ['6.3']] }];
  const chart = { kind: 'chart', chart: 'growth', native, rows } as unknown as ChartItem;
  const context = { ...contextOf({ files: { [FILE]: SPEC } }), chartFiles: new Map([['growth', FILE]]) };
  const problems = accountCharts(sceneOf([chart]), context, 'brief');
  return problems.map(({ code, message, origin }) => `${origin?.line}:${origin?.column} ${code} ${message}`);
}

describe('the axis of a chart', () => {
  it('of bars begins at zero', () => {
    expect(saidOf({}, { min: 3, max: 8 })).toEqual([
      '3:23 ledger/cut-bars the chart “growth” draws its bars from 3, not from zero: their sizes mislead',
    ]);
    expect(saidOf({}, { min: 0, max: 8 })).toEqual([]);
    expect(saidOf({}, {})).toEqual([]);
    expect(saidOf({ kind: 'line', grouping: 'standard' }, { min: 3, max: 8 })).toEqual([]);
  });

  it('reaches over all values', () => {
    expect(saidOf({ kind: 'line', grouping: 'standard' }, { min: 3, max: 5 })).toEqual([
      '3:23 ledger/off-axis the axis of the chart “growth”, from 3 to 5, leaves out 6.3',
    ]);
    expect(saidOf({ kind: 'line', grouping: 'standard' }, { min: 5, max: 8 })).toHaveLength(1);
    expect(saidOf({}, { min: 0, max: 5 })).toHaveLength(1);
    expect(saidOf({ grouping: 'stacked' }, { min: 0, max: 5 })).toEqual([]);
  });
});
