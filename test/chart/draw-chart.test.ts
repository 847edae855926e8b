import { describe, expect, it } from 'vitest';
import { textMetrics } from '../../src/chart/vega/untyped-vega.js';
import type { PathGraphic } from '../../src/scene/drawing.js';
import { draw, filled, flat, table, texts } from './sample-chart.js';

const capacity = table([
  { key: 'iron', industry: '炼铁', capacity: 1957, capacity_text: '1957万吨' },
  { key: 'coking', industry: '焦化', capacity: 1801, capacity_text: '1801万吨' },
  { key: 'refining', industry: '地方炼油', capacity: 2696, capacity_text: '2696万吨' },
]);

const labelledBars = {
  data: { name: 'capacity' },
  height: { step: 20 },
  encoding: {
    y: { field: 'industry', type: 'nominal', sort: '-x', title: null },
    x: { field: 'capacity', type: 'quantitative', axis: null },
  },
  layer: [
    {
      mark: 'bar',
      encoding: { color: { condition: { test: "datum.key === 'refining'", value: 'accent' }, value: 'context' } },
    },
    { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'capacity_text' } } },
  ],
};

const box = ({ path }: PathGraphic) => {
  const points = path.flatMap((command) => (command.op === 'Z' ? [] : [command]));
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

describe('drawChart', () => {
  it('draws bars as rectangles whose lengths are their values, in the order asked for', () => {
    const { value, diagnostics } = draw(labelledBars, { capacity }, { language: 'zh-Hans' });
    expect(diagnostics).toEqual([]);
    const bars = filled(value!)
      .map(box)
      .sort((first, second) => first.top - second.top);
    const lengths = bars.map((bar) => bar.right - bar.left);
    expect(lengths[1]! / lengths[0]!).toBeCloseTo(1957 / 2696, 4);
    expect(lengths[2]! / lengths[0]!).toBeCloseTo(1801 / 2696, 4);
    expect(bars.map((bar) => bar.top)).toEqual([1, 21, 41]);
    expect(value!.drawing.height).toBe(60);
  });

  it('gives colours of the theme their slot, by role, by slot and by value', () => {
    const { value } = draw(labelledBars, { capacity });
    expect(filled(value!).map((bar) => bar.fill)).toEqual([
      { slot: 'accent3', hex: '8A94A3' },
      { slot: 'accent3', hex: '8A94A3' },
      { slot: 'accent1', hex: 'B3261E' },
    ]);
    const plain = draw({
      data: { values: [{ a: 1 }] },
      mark: { type: 'bar', color: '#6b8cae' },
      encoding: { x: { field: 'a', type: 'quantitative' } },
    });
    expect(filled(plain.value!)[0]!.fill).toEqual({ slot: 'accent5', hex: '6B8CAE' });
  });

  it('sets texts as shaped runs in the report’s language and colours', () => {
    const { value } = draw(labelledBars, { capacity }, { language: 'zh-Hans' });
    expect(texts(value!).map((text) => text.text)).toEqual([
      '地方炼油',
      '炼铁',
      '焦化',
      '1957万吨',
      '1801万吨',
      '2696万吨',
    ]);
    const run = texts(value!)[0]!.runs[0]!;
    expect(run).toMatchObject({
      font: 'sans/regular',
      size: 8,
      language: 'zh-Hans',
      colour: { slot: 'dk1', hex: '1F2328' },
    });
    expect(run.glyphs).toHaveLength(4);
  });

  it('fills the width exactly, labels at the bars’ ends included', () => {
    const { value } = draw(labelledBars, { capacity }, { width: 320, language: 'zh-Hans' });
    const ends = texts(value!).map((text) => text.transform[4] + text.width);
    const starts = texts(value!).map((text) => text.transform[4]);
    expect(value!.drawing.width).toBe(320);
    expect(Math.max(...ends)).toBeCloseTo(320, 1);
    expect(Math.min(...starts)).toBeCloseTo(0, 1);
  });

  it('takes the text size of the artifact from the theme, and the height it is given', () => {
    const { value } = draw(labelledBars, { capacity }, { artifact: 'deck', width: 500, height: 240 });
    expect(value!.drawing).toMatchObject({ width: 500, height: 240 });
    expect(new Set(texts(value!).flatMap((text) => text.runs.map((run) => run.size)))).toEqual(new Set([14]));
  });

  it('turns arcs into cubic curves around the middle of the plot', () => {
    const spec = {
      data: {
        values: [
          { a: 'x', v: 1 },
          { a: 'y', v: 3 },
        ],
      },
      height: 100,
      mark: { type: 'arc', outerRadius: 40 },
      encoding: { theta: { field: 'v', type: 'quantitative' }, color: { field: 'a', legend: null } },
    };
    const { value } = draw(spec, {}, { width: 200 });
    const [first, second] = filled(value!).map(box);
    expect(first).toEqual({ left: 100, right: 140, top: 10, bottom: 50 });
    expect(second).toEqual({ left: 60, right: 140, top: 10, bottom: 90 });
  });

  it('turns text with its anchor, and keeps dashes and opacity', () => {
    const spec = {
      data: {
        values: [
          { a: 'x', v: 1 },
          { a: 'y', v: 2 },
        ],
      },
      height: 120,
      mark: { type: 'line', strokeDash: [4, 2], opacity: 0.5 },
      encoding: { x: { field: 'a', type: 'nominal' }, y: { field: 'v', type: 'quantitative', title: 'Growth' } },
    };
    const { value } = draw(spec);
    const dashed = flat(value!.drawing.graphics).find((graphic) => graphic.kind === 'path' && graphic.stroke?.dash);
    expect(dashed).toMatchObject({ stroke: { dash: [4, 2], paint: { slot: 'accent1', alpha: 0.5 } } });
    const title = texts(value!).find((text) => text.text === 'Growth')!;
    expect(title.transform.slice(0, 4)).toEqual([0, -1, 1, 0]);
  });

  it('gives equal drawings for equal inputs and leaves Vega’s text measuring as it was', () => {
    const before = textMetrics.width;
    const [first, second] = [draw(labelledBars, { capacity }), draw(labelledBars, { capacity })];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    expect(textMetrics.width).toBe(before);
  });

  it('names the tables that the chart reads', () => {
    expect(draw(labelledBars, { capacity, other: table([]) }).value!.tablesUsed).toEqual(['capacity']);
  });
});
