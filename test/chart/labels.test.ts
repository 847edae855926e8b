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

  it('breaks a label at a limit instead of cutting it there', () => {
    const spec = {
      ...bars,
      encoding: { ...bars.encoding, y: { field: 'name', type: 'nominal', title: null, axis: { labelLimit: 60 } } },
    };
    const { value, diagnostics } = draw(spec, { long }, { width: 400, language: 'zh-Hans' });
    expect(diagnostics).toEqual([]);
    const lines = texts(value!).map((text) => text.text);
    expect(lines.slice(0, -1).join('')).toBe('制造业投资占固定资产投资的比重（全国）');
    expect(lines).toHaveLength(4);
  });

  it('breaks long labels of a legend and of the heads of facets', () => {
    const spec = {
      data: { name: 'long' },
      mark: 'bar',
      height: 60,
      encoding: {
        x: { field: 'v', type: 'quantitative', axis: null },
        color: { field: 'name', type: 'nominal', title: null },
        column: { field: 'name', type: 'nominal', title: null },
      },
    };
    const { value, diagnostics } = draw(spec, { long }, { width: 360, language: 'zh-Hans' });
    expect(diagnostics).toEqual([]);
    const words = texts(value!).map((text) => text.text);
    expect(words).not.toContain('制造业投资占固定资产投资的比重（全国）');
    expect(words.join('').match(/制造业投资占固定资产投资的比重（全国）/g)).toHaveLength(2);
    for (const text of texts(value!)) expect(text.width).toBeLessThan(100);
  });

  it('breaks labels of every plot of a chart of several', () => {
    const plot = { mark: 'bar', height: { step: 30 }, encoding: bars.encoding };
    const spec = { data: { name: 'long' }, hconcat: [plot, plot] };
    const { value, diagnostics } = draw(spec, { long }, { width: 300, language: 'zh-Hans' });
    expect(diagnostics).toEqual([]);
    expect(texts(value!).map((text) => text.text)).not.toContain('制造业投资占固定资产投资的比重（全国）');
  });

  it.each([
    [
      'axis label',
      {
        x: { field: 'code', type: 'nominal', title: null, axis: { labelLimit: 30, labelAngle: 270 } },
        y: { field: 'v', type: 'quantitative' },
      },
    ],
    [
      'axis title',
      {
        y: { field: 'code', type: 'nominal', title: 'Enterprisesofeverykind', axis: { titleLimit: 30 } },
        x: { field: 'v', type: 'quantitative' },
      },
    ],
    [
      'legend title',
      {
        color: { field: 'code', type: 'nominal', title: 'Enterprisesofeverykind', legend: { titleLimit: 30 } },
        x: { field: 'v', type: 'quantitative' },
      },
    ],
  ])('reports a cut %s that cannot be broken, with its whole text', (what, encoding) => {
    const values = [{ code: 'Enterprisesofeverykind', v: 3 }];
    const { value, diagnostics } = draw({ data: { values }, mark: 'bar', height: 80, encoding }, {}, { width: 400 });
    expect(value!.droppedLabels).toEqual(['Enterprisesofeverykind']);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'chart/cut-label' }]);
    expect(diagnostics[0]!.message).toBe(`1 ${what} is cut short: “Enterprisesofeverykind”.`);
  });

  it('reports a text mark that a limit cuts', () => {
    const mark = { type: 'text', limit: 30, text: 'Enterprises of every kind' };
    const { diagnostics } = draw({ data: { values: [{}] }, mark, height: 80 }, {}, { width: 400 });
    expect(diagnostics[0]!.message).toBe('1 text is cut short: “Enterprises of every kind”.');
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
