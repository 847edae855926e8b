import { describe, expect, it } from 'vitest';
import { draw, table } from './sample-chart.js';

const capacity = table([
  { key: 'iron', industry: 'Iron', capacity: 19.57, day: '2023-01-01' },
  { key: 'coke', industry: 'Coking', capacity: 18.01, day: '2023-12-31' },
]);
const data = { name: 'capacity' };
const x = { field: 'capacity', type: 'quantitative' };
const y = { field: 'industry', type: 'nominal' };
const day = { field: 'day', type: 'temporal' };
const bar = (more: object) => ({ data, mark: 'bar', encoding: { x, y }, ...more });
const rows = (count: number) => ({ sequence: { start: 0, stop: count, as: 'n' } });
const n = { field: 'n', type: 'quantitative' };
const calculate = (expression: string) => bar({ transform: [{ calculate: expression, as: 'z' }] });

/** Objects one in the other. */
function nested(levels: number): object {
  let spec: object = { mark: 'bar' };
  for (let level = 0; level < levels; level++) spec = { layer: [spec] };
  return spec;
}

const RUNAWAYS: readonly (readonly [name: string, spec: object])[] = [
  ['a hundred million rows', { data: rows(1e8), mark: 'tick', encoding: { x: n } }],
  ['a sequence without a step', { data: { sequence: { start: 0, stop: 5, step: 0 } }, mark: 'tick' }],
  ['a long sequence in an expression', calculate('length(sequence(1e9))')],
  [
    'long sequences for many rows',
    { data: rows(4e4), transform: [{ calculate: 'length(sequence(4e4))', as: 'z' }], mark: 'tick', encoding: { x: n } },
  ],
  [
    'steps of time without end',
    calculate("length(timeSequence('milliseconds', datetime(1900, 0), datetime(2100, 0)))"),
  ],
  [
    'rows sorted for each row',
    {
      data: rows(2e4),
      transform: [
        { window: [{ op: 'count', as: 'c' }] },
        { calculate: "length(sort(pluck(data('source_0'), 'n')))", as: 'z' },
      ],
      mark: 'tick',
      encoding: { x: n },
    },
  ],
  [
    'rows flattened over and over',
    {
      data: { values: [{ n: 1, a: new Array(300).fill(1), b: new Array(300).fill(1), c: new Array(300).fill(1) }] },
      transform: [{ flatten: ['a'] }, { flatten: ['b'] }, { flatten: ['c'] }],
      mark: 'tick',
      encoding: { x: n },
    },
  ],
  ['a density in a billion steps', bar({ transform: [{ density: 'capacity', steps: 1e9 }] })],
  ['a billion bins', bar({ encoding: { x: { ...x, bin: { maxbins: 1e9 } }, y } })],
  ['bins too small to count', bar({ encoding: { x: { ...x, bin: { step: 1e-9 } }, y: { aggregate: 'count' } } })],
  ['a billion ticks', bar({ encoding: { x: { ...x, axis: { tickCount: 1e9 } }, y } })],
  [
    'a tick each millisecond',
    bar({ encoding: { x: { ...day, axis: { tickCount: { interval: 'millisecond', step: 1 } } }, y } }),
  ],
  [
    'a width of a billion',
    {
      data: { values: [{ v: 1 }] },
      hconcat: [{ width: 1e9, mark: 'bar', encoding: { x: { field: 'v', type: 'quantitative' } } }],
    },
  ],
  [
    'a scheme of a billion colours',
    bar({ encoding: { x, y, color: { ...x, scale: { type: 'quantize', scheme: { name: 'blues', count: 1e9 } } } } }),
  ],
  [
    'a hundred thousand plots',
    { data: rows(4e4), mark: 'point', encoding: { x: n, facet: { field: 'n', type: 'nominal' } } },
  ],
  [
    'rows and columns of facets without end',
    {
      data: rows(3e3),
      transform: [{ calculate: 'datum.n + 1', as: 'm' }],
      mark: 'point',
      encoding: { x: n, row: { field: 'n', type: 'nominal' }, column: { field: 'm', type: 'nominal' } },
    },
  ],
  [
    'a million repeated plots',
    {
      data,
      repeat: { row: new Array(1000).fill('capacity'), column: new Array(1000).fill('capacity') },
      spec: { mark: 'bar', encoding: { x: { field: { repeat: 'row' }, type: 'quantitative' } } },
    },
  ],
  [
    'a graticule as fine as dust',
    { data: { graticule: { step: [1e-4, 1e-4] } }, mark: 'geoshape', projection: { type: 'mercator' } },
  ],
  [
    'a projection without an end of precision',
    { data: { graticule: true }, mark: 'geoshape', projection: { type: 'orthographic', precision: 1e-12 } },
  ],
  ['a pattern that never ends', calculate("test(/(a+)+$/, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')")],
  [
    'a pattern of text that never ends',
    calculate("replace('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', regexp('(a|aa)+$'), '')"),
  ],
  ['a text of a billion spaces', calculate("pad('', 1e9)")],
  [
    'a text that doubles again and again',
    bar({
      transform: new Array(40).fill({
        calculate: "(isValid(datum.z) ? datum.z : 'xxxxxxxx') + (isValid(datum.z) ? datum.z : 'xxxxxxxx')",
        as: 'z',
      }),
    }),
  ],
  [
    'values filled in without end',
    bar({ transform: [{ impute: 'capacity', key: 'capacity', keyvals: { start: 0, stop: 1e9, step: 1 }, value: 0 }] }),
  ],
  [
    'a median of thousands of rows for each row',
    {
      data: rows(4e4),
      transform: [{ window: [{ op: 'median', field: 'n', as: 'm' }], frame: [-15000, 15000] }],
      mark: 'tick',
      encoding: { x: n },
    },
  ],
  [
    'quantiles without end',
    {
      data: rows(100),
      transform: [{ quantile: 'n', step: 1e-9 }],
      mark: 'point',
      encoding: { x: { field: 'prob', type: 'quantitative' } },
    },
  ],
  [
    'a pivot of everything by everything',
    {
      data: rows(4e4),
      transform: [
        { calculate: 'datum.n + 1', as: 'm' },
        { pivot: 'n', value: 'm', groupby: ['m'] },
      ],
      mark: 'tick',
      encoding: { x: n },
    },
  ],
  [
    'a regression of the thousandth power',
    bar({ transform: [{ regression: 'capacity', on: 'capacity', method: 'poly', order: 1000 }] }),
  ],
  [
    'parameters that need each other',
    bar({
      params: [
        { name: 'a', expr: 'b + 1' },
        { name: 'b', expr: 'a + 1' },
      ],
    }),
  ],
  ['a spec nested a thousand levels deep', { data, ...nested(1000) }],
];

describe('specs that would run away are stopped before they do', () => {
  it.each(RUNAWAYS)('%s', (_name, spec) => {
    const { value, diagnostics } = draw(spec, { capacity });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(value).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
    for (const { code, message } of errors) {
      expect(code).toMatch(/^chart\/(too-much|spec)$/);
      expect(message).not.toMatch(/undefined|NaN|Infinity|RangeError|stack/);
    }
  });
});

describe('what is only much is drawn', () => {
  it.each([
    ['a pattern without a repeated choice', calculate("replace('2023-07-05', /^(\\d+)-(\\d+)-(\\d+)$/, '$1')")],
    [
      'a year of days on an axis',
      bar({ encoding: { x: { ...day, axis: { tickCount: { interval: 'month', step: 1 } } }, y } }),
    ],
    [
      'columns that are called as parameters are',
      {
        data: { values: [{ count: 2e5, steps: 1e9, tickCount: 3e7 }] },
        mark: 'point',
        encoding: { x: { field: 'count', type: 'quantitative' }, y: { field: 'steps', type: 'quantitative' } },
      },
    ],
    ['five thousand points', { data: rows(5e3), mark: 'point', encoding: { x: n, y: n } }],
  ])('%s', (_name, spec) => {
    expect(draw(spec, { capacity }).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
