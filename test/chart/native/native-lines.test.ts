import { describe, expect, it } from 'vitest';
import { draw, nativeOf, table } from '../sample-chart.js';

const years = ['2019', '2020', '2021', '2022'];
const rates = table(
  years.flatMap((year, index) => [
    { year, day: `${year}-01-01`, scope: 'Province', rate: [5.5, 3.6, 8.3, 3.9][index]! },
    { year, day: `${year}-01-01`, scope: 'Nation', rate: [6, 2.2, 8.4, null][index]! },
  ]),
);
const x = { field: 'year', type: 'ordinal', title: null };
const y = { field: 'rate', type: 'quantitative', title: null };
const color = { field: 'scope', type: 'nominal', legend: null };

describe('native lines', () => {
  it('has one series for each line in the order of its colours, a gap for a missing value, and no markers of its own', () => {
    const native = nativeOf(
      { data: { name: 'rates' }, height: 120, mark: 'line', encoding: { x, y, color } },
      { rates },
    );
    expect(native).toMatchObject({ kind: 'line', grouping: 'standard', categories: years });
    expect(native.series.map(({ name, values, line }) => ({ name, values, line }))).toEqual([
      { name: 'Nation', values: ['6', '2.2', '8.4', null], line: { width: 2, marker: false } },
      { name: 'Province', values: ['5.5', '3.6', '8.3', '3.9'], line: { width: 2, marker: false } },
    ]);
  });

  it('takes points on the line as markers, and the name at its end as a label of the last point', () => {
    const last = { filter: "datum.year === '2022'" };
    const spec = {
      data: { name: 'rates' },
      height: 120,
      transform: [{ filter: "datum.scope === 'Province'" }],
      encoding: { x, y, color },
      layer: [
        { mark: { type: 'line', point: true, strokeDash: [4, 2] } },
        { transform: [last], mark: { type: 'text', align: 'left', dx: 6 }, encoding: { text: { field: 'scope' } } },
      ],
    };
    const [series] = nativeOf(spec, { rates }).series;
    expect(series!.line).toEqual({ width: 2, dash: 'dash', marker: true });
    expect(series!.labels).toMatchObject({ position: 'r', show: 'series', only: [3] });
  });

  it('says which points have a marker and takes its colour', () => {
    const spec = {
      data: { name: 'rates' },
      height: 120,
      transform: [{ filter: "datum.scope === 'Province'" }],
      encoding: { x, y },
      layer: [
        { mark: { type: 'line', color: 'context' } },
        {
          transform: [{ filter: "datum.year === '2021'" }],
          mark: { type: 'point', filled: true, opacity: 1, color: 'accent' },
        },
        { mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'rate', type: 'quantitative', format: '.1f' } } },
      ],
    };
    const [series] = nativeOf(spec, { rates }).series;
    expect(series!.line).toEqual({ width: 2, marker: true, markerOnly: [2] });
    expect([...series!.pointColours]).toEqual([[2, { slot: 'accent1', hex: 'B3261E' }]]);
    expect(series!.labels).toMatchObject({ position: 't', show: 'value', numberFormat: '0.0' });
  });

  it('keeps the labels below a line below it, where the others stand above', () => {
    const text = { text: { field: 'rate', type: 'quantitative', format: '.1f' } };
    const below = "datum.year === '2021'";
    const spec = {
      data: { name: 'rates' },
      height: 120,
      transform: [{ filter: "datum.scope === 'Province'" }],
      encoding: { x, y },
      layer: [
        { mark: { type: 'line', color: 'context' } },
        { transform: [{ filter: `!(${below})` }], mark: { type: 'text', dy: -10 }, encoding: text },
        { transform: [{ filter: below }], mark: { type: 'text', dy: 12 }, encoding: text },
      ],
    };
    const [series] = nativeOf(spec, { rates }).series;
    expect(series!.labels!.position).toBe('t');
    expect([...series!.labels!.pointPositions!]).toEqual([[2, 'b']]);
  });

  it('has dates as categories where they are evenly spaced, named as the axis names them', () => {
    const time = { field: 'day', type: 'temporal', title: null, axis: { format: '%Y', tickCount: 'year' } };
    const native = nativeOf(
      { data: { name: 'rates' }, height: 120, mark: 'line', encoding: { x: time, y, color } },
      { rates },
    );
    expect(native.categories).toEqual(years);
  });

  it('smooths curves that run through their points, and refuses others', () => {
    const curve = (interpolate: string) => ({
      data: { name: 'rates' },
      mark: { type: 'line', interpolate },
      encoding: { x, y, color },
    });
    expect(nativeOf(curve('monotone'), { rates }).series[0]!.line).toMatchObject({ smooth: true });
    expect(draw(curve('step-after'), { rates }).value!.notNative).toBe(
      'the line is drawn as “step-after”; take “interpolate” off, or set it to “linear” or “monotone”',
    );
  });
});
