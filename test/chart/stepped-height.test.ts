import { describe, expect, it } from 'vitest';
import { draw, type SampleOptions, table } from './sample-chart.js';

const rows = table(
  ['Iron', 'Steel', 'Coking'].map((industry, index) => ({ industry, capacity: 10 + index, year: 2022 + (index % 2) })),
);
const spec = (height: unknown, more: object = {}) => ({
  data: { name: 'rows' },
  height,
  mark: 'bar',
  encoding: {
    y: { field: 'industry', type: 'nominal', axis: { title: null }, scale: { paddingInner: 0.4, paddingOuter: 0.2 } },
    x: { field: 'capacity', type: 'quantitative', axis: null },
    ...more,
  },
});
const heightOf = (json: unknown, options: SampleOptions): number => draw(json, { rows }, options).value!.drawing.height;

describe('a chart whose height is in steps', () => {
  it('is as high as its steps, which grow with the text from the brief to the deck', () => {
    expect(heightOf(spec({ step: 20 }), { artifact: 'brief' })).toBe(60);
    // Text of 14 pt in the deck, of 8 pt in the brief: steps of 35 pt.
    expect(heightOf(spec({ step: 20 }), { artifact: 'deck' })).toBe(105);
  });

  it('fills the height it is given, unless it may be lower', () => {
    expect(heightOf(spec({ step: 20 }), { artifact: 'deck', height: 240 })).toBe(240);
    expect(heightOf(spec({ step: 20 }), { artifact: 'deck', height: 240, least: 80 })).toBe(105);
  });

  it('grows thicker bars before it is lower than the least height, and thinner ones where there is too little', () => {
    expect(heightOf(spec({ step: 20 }), { artifact: 'deck', height: 240, least: 150 })).toBe(150);
    expect(heightOf(spec({ step: 20 }), { artifact: 'deck', height: 90, least: 80 })).toBe(90);
  });

  it('counts what stands round the plot', () => {
    const withAxis = spec({ step: 20 }, { x: { field: 'capacity', type: 'quantitative', title: 'Capacity' } });
    const height = heightOf(withAxis, { artifact: 'deck', height: 300, least: 80 });
    expect(height).toBeGreaterThan(105 + 2 * 14);
    expect(height).toBeLessThan(105 + 4 * 14);
  });

  it('keeps labels of several lines apart', () => {
    const long = table([
      { industry: 'Steelmaking (relocated)', capacity: 12 },
      { industry: 'Coking (cut)', capacity: 10 },
    ]);
    const options = { artifact: 'deck', height: 300, least: 40, width: 360 } as const;
    const { drawing } = draw(spec({ step: 20 }), { rows: long }, options).value!;
    // Two lines of 17.5 pt in a band, and a third of their height to the next label; a step alone would be 35 pt.
    expect(drawing.height / 2).toBeGreaterThan(35 + 4);
    expect(drawing.height / 2).toBeLessThan(35 + 10);
  });

  it('takes a step for that of bars side by side, as Vega-Lite does', () => {
    const grouped = (height: unknown) => spec(height, { yOffset: { field: 'year', type: 'nominal' } });
    const options = { artifact: 'deck', height: 900, least: 80 } as const;
    expect(heightOf(grouped({ step: 20 }), options)).toBe(heightOf(grouped({ step: 20 }), { artifact: 'deck' }));
    expect(heightOf(grouped({ step: 20, for: 'position' }), options)).toBe(105);
  });

  it('is no matter for a chart of any other height', () => {
    expect(heightOf(spec(50), { artifact: 'deck', height: 240, least: 80 })).toBe(240);
    expect(heightOf(spec(undefined), { artifact: 'deck', height: 240, least: 80 })).toBe(240);
  });
});
