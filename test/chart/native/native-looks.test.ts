import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../src/base/geometry.js';
import { type DrawnChart } from '../../../src/chart/draw-chart.js';
import type { PathGraphic } from '../../../src/scene/drawing.js';
import { draw, filled, nativeOf, table } from '../sample-chart.js';

const growth = table([
  { key: 'jan-may', period: 'January to May', growth: 6.3, status: 'reported' },
  { key: 'q1', period: 'First quarter', growth: 5.9, status: 'derived' },
  { key: 'nation', period: 'Nation', growth: 3.6, status: 'derived' },
]);
const label = (more: object = {}) => ({
  mark: { type: 'text', align: 'left', dx: 4, ...more },
  encoding: { text: { field: 'growth', type: 'quantitative', format: '.1f' } },
});
const bars = (axis: object | null = null, more: object = {}, text: object = label()) => ({
  data: { name: 'growth' },
  height: { step: 20 },
  encoding: {
    y: { field: 'period', type: 'nominal', sort: null, axis: { title: null, ...more } },
    x: { field: 'growth', type: 'quantitative', axis },
  },
  layer: [{ mark: 'bar' }, text],
});
const drawn = (spec: object): DrawnChart => draw(spec, { growth }).value!;

/** Where a filled path stands in the picture. */
function boxOf({ path, transform }: PathGraphic): Rect {
  const points = path.flatMap((command) => (command.op === 'Z' ? [] : [command]));
  const xs = points.map(({ x, y }) => transform[0] * x + transform[2] * y + transform[4]);
  const ys = points.map(({ x, y }) => transform[1] * x + transform[3] * y + transform[5]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Where Office draws the bars of the only series: by plot area, domain and gap (21.2.2.75 gapWidth). */
function officeBars({ native, drawing }: DrawnChart): Rect[] {
  const { plotArea, valueAxis, series, gapWidth, kind, categories } = native!;
  const area = {
    x: plotArea!.x * drawing.width,
    y: plotArea!.y * drawing.height,
    width: plotArea!.width * drawing.width,
    height: plotArea!.height * drawing.height,
  };
  const share = (value: string) => (Number(value) - valueAxis.min!) / (valueAxis.max! - valueAxis.min!);
  const step = (kind === 'bar' ? area.height : area.width) / categories.length;
  const thick = step / (1 + gapWidth! / 100);
  return series[0]!.values.map((value, index) => {
    const along = (index + 0.5) * step - thick / 2;
    const long = share(value!) * (kind === 'bar' ? area.width : area.height);
    return kind === 'bar'
      ? { x: area.x, y: area.y + along, width: long, height: thick }
      : { x: area.x + along, y: area.y + area.height - long, width: thick, height: long };
  });
}

function expectSamePlaces(chart: DrawnChart): void {
  const office = officeBars(chart);
  const vega = filled(chart).map(boxOf);
  expect(vega).toHaveLength(office.length);
  for (const [index, box] of vega.entries())
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(box[side] - office[index]![side]), `${side} of bar ${index}`).toBeLessThan(0.6);
}

describe('the plot area', () => {
  it('puts Office’s bars where the drawing has them, labels beyond them included', () => {
    const chart = drawn(bars());
    expectSamePlaces(chart);
    const { x, width } = chart.native!.plotArea!;
    // The longest category label begins at the left edge, and the label of the longest bar ends at the right one.
    expect(x).toBeGreaterThan(0.15);
    expect(x + width).toBeLessThanOrEqual(1.0001);
    expect(x + width).toBeGreaterThan(0.98);
  });

  it('is the drawing’s plot where the value axis is shown, and its labels have their room', () => {
    const chart = drawn(bars({ title: 'Growth in percent' }));
    expectSamePlaces(chart);
    const { y, height } = chart.native!.plotArea!;
    expect(y).toBeLessThan(0.1);
    expect(y + height).toBeLessThan(0.8);
  });

  it('holds for columns', () => {
    const spec = {
      data: { name: 'growth' },
      height: 150,
      encoding: {
        x: { field: 'period', type: 'nominal', sort: null, axis: { title: null } },
        y: { field: 'growth', type: 'quantitative', axis: null },
      },
      layer: [{ mark: 'bar' }, label({ align: 'center', dx: 0, dy: -6 })],
    };
    expectSamePlaces(drawn(spec));
  });

  it('is said to be run through from edge to edge by a line over time, but not by one over names', () => {
    const rows = table([2019, 2020, 2021].map((year) => ({ date: `${year}-01-01`, growth: year - 2015 })));
    const line = (type: string) => ({
      data: { name: 'rows' },
      mark: 'line',
      encoding: { x: { field: 'date', type }, y: { field: 'growth', type: 'quantitative' } },
    });
    expect(nativeOf(line('temporal'), { rows }).edgeToEdge).toBe(true);
    expect(nativeOf(line('ordinal'), { rows }).edgeToEdge).toBeUndefined();
  });

  it('is the box of its circle in a pie', () => {
    const spec = {
      data: { name: 'growth' },
      mark: 'arc',
      encoding: { theta: { field: 'growth', type: 'quantitative' }, color: { field: 'period', type: 'nominal' } },
    };
    const { plotArea } = nativeOf(spec, { growth }, { width: 300, height: 200 });
    expect(plotArea!.width * 300).toBeCloseTo(plotArea!.height * 200, 1);
  });
});

describe('the looks of a native chart', () => {
  it('are the drawing’s: axis line, category labels, axis title', () => {
    const axis = { domainColor: 'context', domainWidth: 0.75, labelColor: 'muted' };
    const native = nativeOf(bars({ title: 'Growth', titleColor: 'muted', grid: true, gridColor: 'context' }, axis), {
      growth,
    });
    expect(native.categoryAxis).toMatchObject({
      line: true,
      lineColour: { slot: 'accent3' },
      lineWidth: 0.75,
      labelColour: { slot: 'dk2' },
    });
    expect(native.valueAxis).toMatchObject({
      gridlines: true,
      gridColour: { slot: 'accent3' },
      titleColour: { slot: 'dk2' },
      labelColour: { slot: 'dk1' },
    });
  });

  it('have no line where the drawing has none', () => {
    const { categoryAxis } = nativeOf(bars(null, { domain: false }), { growth });
    expect(categoryAxis.line).toBe(false);
    expect(categoryAxis.lineColour).toBeUndefined();
  });

  it('have bold labels where the drawing’s are bold', () => {
    const native = (text: object) => nativeOf(bars(null, {}, text), { growth });
    expect(native(label({ fontWeight: 'bold' })).series[0]!.labels!.bold).toBe(true);
    expect(native(label()).series[0]!.labels!.bold).toBeUndefined();
  });

  it('have a theme colour for each point whose condition holds, in one series without a legend', () => {
    const color = {
      condition: [
        { test: "datum.key === 'jan-may'", value: 'accent' },
        { test: "datum.status === 'derived'", value: 'accent4' },
      ],
      value: 'context',
    };
    const spec = bars();
    const native = nativeOf({ ...spec, layer: [{ mark: 'bar', encoding: { color } }, label()] }, { growth });
    expect(native.series).toHaveLength(1);
    expect(native.legend).toBeUndefined();
    expect(native.series[0]!.colour.slot).toBe('accent4');
    expect([...native.series[0]!.pointColours].map(([index, { slot }]) => [index, slot])).toEqual([[0, 'accent1']]);
  });
});
