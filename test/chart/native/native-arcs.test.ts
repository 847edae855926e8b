import { describe, expect, it } from 'vitest';
import { nativeOf, table } from '../sample-chart.js';

const shares = table([
  { part: 'Manufacturing', v: 28.9, v_text: '28.9%' },
  { part: 'Other', v: 71.1, v_text: '71.1%' },
]);
const theta = { field: 'v', type: 'quantitative', stack: true };
const color = { field: 'part', type: 'nominal', legend: null, scale: { range: ['accent', 'context'] } };

describe('native pies and doughnuts', () => {
  it('has the arcs clockwise from twelve, with a colour for each', () => {
    const spec = { data: { name: 'shares' }, height: 100, mark: 'arc', encoding: { theta, color } };
    const native = nativeOf(spec, { shares });
    expect(native).toMatchObject({ kind: 'pie', categories: ['Manufacturing', 'Other'] });
    expect(native.series[0]).toMatchObject({ values: ['28.9', '71.1'], colour: { slot: 'accent1' } });
    expect([...native.series[0]!.pointColours]).toEqual([[1, { slot: 'accent3', hex: '8A94A3' }]]);
  });

  it('has the hole’s size, the labels’ format and the legend’s side', () => {
    const spec = {
      data: { name: 'shares' },
      height: 140,
      encoding: { theta, color: { ...color, legend: { orient: 'bottom', title: null } } },
      layer: [
        { mark: { type: 'arc', innerRadius: 24, outerRadius: 48 } },
        {
          mark: { type: 'text', radius: 36 },
          encoding: { color: { value: 'paper' }, text: { field: 'v_text' }, detail: { field: 'part' } },
        },
      ],
    };
    const native = nativeOf(spec, { shares });
    expect(native).toMatchObject({ kind: 'doughnut', holeSize: 50, legend: 'bottom' });
    expect(native.series[0]!.labels).toMatchObject({ position: 'ctr', show: 'value', numberFormat: '0.0"%"' });
  });
});
