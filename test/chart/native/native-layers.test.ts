import { describe, expect, it } from 'vitest';
import { draw, nativeOf } from '../sample-chart.js';

const rows = [
  { year: '2021', output: 340, growth: 2.1, low: 330, high: 352 },
  { year: '2022', output: 361, growth: -3.3, low: 351, high: 370 },
  { year: '2023', output: 352, growth: 4.9, low: 348, high: 360 },
];
const x = { field: 'year', type: 'ordinal', title: null };
const q = (field: string, more: object = {}) => ({ field, type: 'quantitative', ...more });
const columns = { mark: 'bar', encoding: { y: q('output', { title: 'Output' }) } };
const layered = (layer: readonly object[], more: object = {}) => ({
  data: { values: rows },
  height: 160,
  encoding: { x },
  layer,
  ...more,
});

describe('native charts of several layers', () => {
  it('have a line over columns on a second axis of its own', () => {
    const line = { mark: { type: 'line', point: true }, encoding: { y: q('growth', { title: 'Growth, %' }) } };
    const native = nativeOf(layered([columns, line], { resolve: { scale: { y: 'independent' } } }), {});
    expect(native).toMatchObject({
      kind: 'column',
      series: [{ name: 'Output', values: ['340', '361', '352'] }],
      secondaryAxis: { title: 'Growth, %', side: 'right', min: -4, max: 5 },
    });
    expect(native.overlays).toMatchObject([
      { kind: 'line', secondary: true, series: [{ name: 'Growth, %', values: ['2.1', '-3.3', '4.9'] }] },
    ]);
  });

  it('have a level rule as a guide of one value over all categories', () => {
    const mean = {
      mark: { type: 'rule', strokeDash: [4, 2] },
      encoding: { x: null, y: q('output', { aggregate: 'mean' }) },
    };
    const native = nativeOf(layered([columns, mean]), {});
    expect(native.overlays).toMatchObject([
      {
        kind: 'line',
        secondary: false,
        series: [{ guide: true, values: ['351', '351', '351'], line: { dash: 'dash' } }],
      },
    ]);
  });

  it('have rules between two values as error bars of the points that they run through', () => {
    const rule = { mark: 'rule', encoding: { y: q('low'), y2: { field: 'high' } } };
    const point = { mark: { type: 'point', filled: true }, encoding: { y: q('output') } };
    const native = nativeOf(layered([rule, point]), {});
    expect(native).toMatchObject({
      kind: 'line',
      series: [{ values: ['340', '361', '352'], marker: { symbol: 'circle' } }],
    });
    expect(native.series[0]!.line).toBeUndefined();
    expect(native.series[0]!.errorBars).toMatchObject([
      { direction: 'y', plus: ['12', '9', '8'], minus: ['10', '10', '4'], caps: false },
    ]);
  });

  it('have lollipops as points with error bars down to zero', () => {
    const stick = { mark: 'rule', encoding: { y: q('output'), y2: { datum: 0 } } };
    const point = { mark: { type: 'point', filled: true }, encoding: { y: q('output') } };
    const native = nativeOf(layered([stick, point]), {});
    expect(native.series[0]!.errorBars).toMatchObject([{ minus: ['340', '361', '352'], plus: ['0', '0', '0'] }]);
  });

  it('are refused where a mark is in no series', () => {
    const lone = { mark: 'rule', encoding: { x: { datum: '2022' }, y: { datum: 100 }, y2: { datum: 200 } } };
    expect(draw(layered([columns, lone]), {}).value!.notNative).toBe(
      'lines between two values belong to no points; draw points at the middle, with the same fields',
    );
  });

  it('run on across categories that a line has no row for, and break at missing values', () => {
    const line = (values: readonly object[]) => ({
      data: { values },
      mark: 'line',
      encoding: { x: { ...x, scale: { domain: ['2021', '2022', '2023'] } }, y: q('v') },
    });
    const [first, , last] = [{ year: '2021', v: 1 }, {}, { year: '2023', v: 3 }];
    expect(nativeOf(line([first!, last!]), {})).toMatchObject({
      bridged: true,
      series: [{ values: ['1', null, '3'] }],
    });
    const gap = nativeOf(line([first!, { year: '2022', v: null }, last!]), {});
    expect(gap.bridged).toBeUndefined();
    expect(gap.series[0]!.values).toEqual(['1', null, '3']);
  });

  it('tell what Office has no place for', () => {
    const bars = { mark: 'bar', encoding: { y: q('output'), color: { field: 'year', type: 'nominal' } } };
    expect(draw(layered([bars]), {}).value!.nativeLacks).toEqual(['the legend’s title “year”']);
  });
});
