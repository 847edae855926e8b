import { describe, expect, it } from 'vitest';
import { draw, nativeOf, table, texts } from './sample-chart.js';

const long = table([
  { name: '制造业投资占固定资产投资的比重（全国）', v: 28.9 },
  { name: '技改投资', v: 7.3 },
]);

const bars = {
  data: { name: 'long' },
  height: { step: 30 },
  mark: 'bar',
  encoding: {
    y: { field: 'name', type: 'nominal', title: null },
    x: { field: 'v', type: 'quantitative', axis: null },
  },
};

describe('labels of charts', () => {
  it('breaks a long Chinese category label into lines instead of cutting it', () => {
    const { value, diagnostics } = draw(bars, { long }, { width: 240, language: 'zh-Hans' });
    expect(diagnostics).toEqual([]);
    const lines = texts(value!).map((text) => text.text);
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).join('')).toBe('制造业投资占固定资产投资的比重（全国）');
    expect(value!.droppedLabels).toEqual([]);
  });

  it('centres a label of two lines on its bar', () => {
    const { value } = draw(bars, { long }, { width: 240, language: 'zh-Hans' });
    const [first, second, single] = texts(value!).map((text) => text.transform[5]);
    expect((first! + second!) / 2 + 30).toBeCloseTo(single!, 5);
  });

  it('keeps the whole name in the native chart', () => {
    const native = nativeOf(bars, { long }, { width: 240, language: 'zh-Hans' });
    expect(native.categories).toEqual(['制造业投资占固定资产投资的比重（全国）', '技改投资']);
  });

  it('reports a label that a limit cuts, with its whole text', () => {
    const spec = {
      ...bars,
      encoding: { ...bars.encoding, y: { field: 'name', type: 'nominal', title: null, axis: { labelLimit: 30 } } },
    };
    const { value, diagnostics } = draw(spec, { long }, { width: 400, language: 'zh-Hans' });
    expect(value!.droppedLabels).toContain('制造业投资占固定资产投资的比重（全国）');
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'chart/cut-label' }]);
  });

  it('reports every label that is left out for want of space', () => {
    const values = [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007].map((year) => ({
      year: `${year} estimate`,
      v: year,
    }));
    const spec = {
      data: { values },
      height: 100,
      mark: 'line',
      encoding: {
        x: { field: 'year', type: 'ordinal', axis: { labelOverlap: true } },
        y: { field: 'v', type: 'quantitative' },
      },
    };
    const { value, diagnostics } = draw(spec, {}, { width: 120 });
    const dropped = diagnostics.find((diagnostic) => diagnostic.code === 'chart/dropped-label');
    expect(dropped?.severity).toBe('warning');
    expect(value!.droppedLabels.length).toBeGreaterThan(0);
    expect(value!.native!.categories).toHaveLength(8);
  });
});
