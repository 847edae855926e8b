import { describe, expect, it } from 'vitest';
import { draw, nativeOf, table } from '../sample-chart.js';

const capacity = table(
  [
    { key: 'iron', industry: 'Iron', capacity: 19.57, action: 'relocated' },
    { key: 'coking', industry: 'Coking', capacity: 18.01, action: 'cut' },
    { key: 'refining', industry: 'Refining', capacity: 26.96, action: 'merged' },
    { key: 'tyres', industry: 'Tyres', capacity: 23.8, action: 'cut' },
  ],
  { capacity: 'Capacity withdrawn', industry: 'Industry' },
  { '3/capacity': '23.80' },
);
const nominal = (field: string, more: object = {}) => ({ field, type: 'nominal', ...more });
const quantitative = (field: string, more: object = {}) => ({ field, type: 'quantitative', ...more });
const ACCENT = { slot: 'accent1', hex: 'B3261E' };
const CONTRAST = { slot: 'accent2', hex: '1F4E79' };
const CONTEXT = { slot: 'accent3', hex: '8A94A3' };

describe('native bars and columns', () => {
  it('has the categories in drawing order, the table’s own decimals, and a highlighted point', () => {
    const native = nativeOf(
      {
        data: { name: 'capacity' },
        height: 120,
        mark: 'bar',
        encoding: {
          y: nominal('industry', { sort: '-x', title: null }),
          x: quantitative('capacity', { axis: null }),
          color: { condition: { test: "datum.key === 'coking'", value: 'accent' }, value: 'context' },
        },
      },
      { capacity },
    );
    expect(native).toMatchObject({
      kind: 'bar',
      grouping: 'clustered',
      categories: ['Refining', 'Tyres', 'Iron', 'Coking'],
      categoryTitle: 'Industry',
      categoryAxis: { visible: true, reversed: true, line: true, gridlines: false },
      valueAxis: { visible: false, min: 0 },
      sheet: 'sample',
      language: 'en',
    });
    expect(native.legend).toBeUndefined();
    expect(native.text.size).toBe(8);
    expect(native.series).toHaveLength(1);
    expect(native.series[0]).toMatchObject({
      name: 'Capacity withdrawn',
      values: ['26.96', '23.80', '19.57', '18.01'],
      colour: CONTEXT,
      numberFormat: '0.00',
    });
    expect([...native.series[0]!.pointColours]).toEqual([[3, ACCENT]]);
  });

  it('takes a text layer as data labels with the format of its texts', () => {
    const native = nativeOf(
      {
        data: { name: 'capacity' },
        height: 120,
        encoding: {
          x: nominal('industry', { sort: null, title: null }),
          y: quantitative('capacity', { title: 'Mt', axis: { grid: true } }),
        },
        layer: [
          { mark: 'bar' },
          {
            mark: { type: 'text', baseline: 'bottom', dy: -2 },
            encoding: { text: quantitative('capacity', { format: '.1f' }) },
          },
        ],
      },
      { capacity },
    );
    expect(native.kind).toBe('column');
    expect(native.series[0]!.name).toBe('Mt');
    expect(native.series[0]!.labels).toEqual({
      position: 'outEnd',
      numberFormat: '0.0',
      show: 'value',
      colour: { slot: 'dk1', hex: '1F2328' },
    });
    expect(native.categoryAxis.reversed).toBe(false);
    expect(native.valueAxis).toEqual({
      visible: true,
      title: 'Mt',
      titleAt: { x: expect.closeTo(0, 1), y: expect.any(Number) },
      gridlines: true,
      reversed: false,
      line: true,
      ticks: true,
      min: 0,
      max: 28,
      majorUnit: 10,
      numberFormat: '0',
      lineColour: { slot: 'dk2', hex: '5A6472' },
      lineWidth: 1,
      gridColour: { hex: 'DDDDDD' },
      gridWidth: 1,
      labelColour: { slot: 'dk1', hex: '1F2328' },
      titleColour: { slot: 'dk1', hex: '1F2328' },
    });
  });

  it('writes labels out where they are not the value, and names the points that have one', () => {
    const native = nativeOf(
      {
        data: { name: 'capacity' },
        height: 120,
        encoding: { y: nominal('industry', { sort: null }), x: quantitative('capacity') },
        layer: [
          { mark: 'bar' },
          {
            transform: [{ filter: "datum.action === 'cut'" }],
            mark: { type: 'text', align: 'right', dx: -4, color: 'paper' },
            encoding: { text: nominal('action') },
          },
        ],
      },
      { capacity },
    );
    expect(native.series[0]!.labels).toEqual({
      position: 'inEnd',
      numberFormat: 'General',
      show: 'value',
      colour: { slot: 'lt1', hex: 'FFFFFF' },
      only: [1, 3],
      custom: new Map([
        [1, 'cut'],
        [3, 'cut'],
      ]),
    });
  });

  const growth = table([
    { period: 'Q1', scope: 'Province', rate: 5.9 },
    { period: 'Q1', scope: 'Nation', rate: 3 },
    { period: 'May', scope: 'Province', rate: 6.3 },
    { period: 'May', scope: 'Nation', rate: -3.6 },
  ]);

  it('clusters bars side by side, with a legend where the chart has it', () => {
    const native = nativeOf(
      {
        data: { name: 'growth' },
        height: 150,
        mark: 'bar',
        encoding: {
          x: nominal('period', { sort: null, title: null }),
          y: quantitative('rate', { title: null }),
          xOffset: nominal('scope', { sort: null }),
          color: nominal('scope', { sort: null, title: null, legend: { orient: 'top' } }),
        },
      },
      { growth },
    );
    expect(native).toMatchObject({ kind: 'column', grouping: 'clustered', legend: 'top', categories: ['Q1', 'May'] });
    expect(native.series.map(({ name, values, colour }) => ({ name, values, colour }))).toEqual([
      { name: 'Province', values: ['5.9', '6.3'], colour: ACCENT },
      { name: 'Nation', values: ['3', '-3.6'], colour: CONTRAST },
    ]);
    expect(native.valueAxis.min).toBe(-4);
  });

  it('stacks from the foot outward, keeps gaps, and labels in the middle', () => {
    const partial = table([
      { year: '2021', part: 'a', v: 1 },
      { year: '2021', part: 'b', v: 2 },
      { year: '2022', part: 'b', v: 4 },
    ]);
    const native = nativeOf(
      {
        data: { name: 'partial' },
        height: 150,
        encoding: { x: nominal('year'), y: quantitative('v'), color: nominal('part', { legend: null }) },
        layer: [
          { mark: 'bar' },
          {
            mark: { type: 'text' },
            encoding: {
              color: { value: 'paper' },
              detail: nominal('part'),
              text: quantitative('v'),
              y: quantitative('v', { stack: 'zero', bandPosition: 0.5 }),
            },
          },
        ],
      },
      { partial },
    );
    expect(native).toMatchObject({ grouping: 'stacked', overlap: 100 });
    expect(native.series.map(({ name, values }) => ({ name, values }))).toEqual([
      { name: 'b', values: ['2', '4'] },
      { name: 'a', values: ['1', null] },
    ]);
    expect(native.series[0]!.labels).toMatchObject({ position: 'ctr', show: 'value', numberFormat: '0' });
  });

  it('knows a stack to 100 % by its bars and keeps the values', () => {
    const native = nativeOf(
      {
        data: {
          values: [
            { y: 'a', p: 'x', v: 1 },
            { y: 'a', p: 'z', v: 3 },
            { y: 'b', p: 'x', v: 2 },
            { y: 'b', p: 'z', v: 2 },
          ],
        },
        height: 100,
        mark: 'bar',
        encoding: {
          y: nominal('y'),
          x: quantitative('v', { stack: 'normalize', axis: { format: '%' } }),
          color: nominal('p'),
        },
      },
      {},
    );
    expect(native).toMatchObject({
      kind: 'bar',
      grouping: 'percentStacked',
      legend: 'right',
      valueAxis: { numberFormat: '0%', max: 1 },
    });
    expect(native.series.map((series) => series.values)).toEqual([
      ['1', '2'],
      ['3', '2'],
    ]);
  });

  it('has categories of two levels where bars side by side are stacked by another field', () => {
    const rows = ['Jinan', 'Qingdao'].flatMap((city, at) =>
      ['2022', '2023'].flatMap((year) => [
        { city, year, kind: 'State', v: 1 + at },
        { city, year, kind: 'Private', v: Number(year) - 2020 },
      ]),
    );
    const spec = {
      data: { values: rows },
      height: 150,
      mark: 'bar',
      encoding: {
        x: nominal('city'),
        xOffset: nominal('year'),
        y: quantitative('v'),
        color: nominal('kind', { sort: null, title: null }),
      },
    };
    const native = nativeOf(spec, {});
    expect(native).toMatchObject({
      grouping: 'stacked',
      categories: ['2022', '2023', '2022', '2023'],
      outerCategories: [['Jinan', 'Jinan', 'Qingdao', 'Qingdao']],
    });
    expect(native.series.map(({ name, values }) => [name, values])).toEqual([
      ['State', ['1', '1', '2', '2']],
      ['Private', ['2', '3', '2', '3']],
    ]);
    expect(draw(spec, {}).value!.nativeLacks).toEqual(['the gaps between groups of bars, which Office spaces evenly']);
  });

  it('puts labels of negative bars at their own ends', () => {
    const native = nativeOf(
      {
        data: {
          values: [
            { y: 'a', v: 2 },
            { y: 'b', v: -1 },
            { y: 'c', v: 0 },
          ],
        },
        height: 100,
        encoding: { y: nominal('y'), x: quantitative('v') },
        layer: [
          { mark: 'bar' },
          {
            mark: {
              type: 'text',
              align: { expr: "datum.v < 0 ? 'right' : 'left'" },
              dx: { expr: 'datum.v < 0 ? -3 : 3' },
            },
            encoding: { text: quantitative('v', { format: '+.1f' }) },
          },
        ],
      },
      {},
    );
    expect(native.series[0]!.values).toEqual(['2', '-1', '0']);
    expect(native.series[0]!.labels!.position).toBe('outEnd');
  });
});

describe('what readers see in a native chart', () => {
  const closed = table(
    [
      { stage: 'Clinker', stage_key: 'clinker', v: 16.632, v_text: '16.632 Mt' },
      { stage: 'Milling', stage_key: 'milling', v: 117, v_text: '117 Mt' },
    ],
    { stage: 'Stage', v: 'Capacity closed' },
  );
  const other = table([], { v: 'Something else' });
  const native = nativeOf(
    {
      data: { name: 'closed' },
      height: 80,
      encoding: {
        y: nominal('stage_key', { axis: { labels: false } }),
        x: quantitative('v', { axis: null, scale: { domainMin: 0 } }),
      },
      layer: [
        { mark: 'bar' },
        { mark: { type: 'text', align: 'left', dx: 4, fontWeight: 'bold' }, encoding: { text: nominal('v_text') } },
      ],
    },
    { other, closed },
  );

  it('is the words of a column whose keys the chart encodes, and the labels of its own table', () => {
    expect(native.categories).toEqual(['Clinker', 'Milling']);
    expect(native.categoryTitle).toBe('Stage');
    expect(native.series[0]!.name).toBe('Capacity closed');
  });

  it('is a live number in every label that a format can write', () => {
    expect(native.series[0]!.labels).toMatchObject({ show: 'value', numberFormat: 'General" Mt"', bold: true });
    expect(native.series[0]!.labels!.custom).toBeUndefined();
  });

  it('leaves labels at the ends of bars the room that the drawing leaves them, where the axis is hidden', () => {
    expect(native.valueAxis.min).toBe(0);
    expect(native.valueAxis.max).toBeGreaterThan(125);
    expect(native.valueAxis.max).toBeLessThan(145);
  });
});

describe('bars that are not native say why and what would make them so', () => {
  const reason = (spec: unknown) => draw(spec, { capacity }).value!.notNative;
  const encoding = { y: nominal('industry'), x: quantitative('capacity') };

  it('a logarithmic axis, which has no zero that bars could stand on', () => {
    const log = { ...encoding, x: quantitative('capacity', { scale: { type: 'log' } }) };
    expect(reason({ data: { name: 'capacity' }, mark: 'bar', encoding: log })).toBe(
      'no mark has a place on the axes; check the data; on a logarithmic axis bars have no zero to stand on: draw points',
    );
  });

  it('an axis that bends', () => {
    const bent = { ...encoding, x: quantitative('capacity', { scale: { type: 'sqrt' } }) };
    expect(reason({ data: { name: 'capacity' }, mark: 'bar', encoding: bent })).toBe(
      'the value axis is sqrt; Office has linear and logarithmic ones; use a linear or a log scale',
    );
  });

  it('stacks of which each has an order of its own', () => {
    const rows = [
      { k: 'a', p: 'x', v: 1 },
      { k: 'a', p: 'y', v: 2 },
      { k: 'b', p: 'x', v: 4 },
      { k: 'b', p: 'y', v: 3 },
    ];
    const stack = { y: nominal('k'), x: quantitative('v'), color: nominal('p'), order: quantitative('v') };
    expect(reason({ data: { values: rows }, mark: 'bar', encoding: stack })).toBe(
      'the stacks are not all in one order from zero; take “order” off, or let one field order every stack',
    );
  });

  it('several plots', () => {
    const spec = {
      data: { name: 'capacity' },
      hconcat: [
        { mark: 'bar', encoding },
        { mark: 'bar', encoding },
      ],
    };
    expect(reason(spec)).toContain('several plots');
  });

  it('a reference line over bars from left to right', () => {
    const rule = { mark: 'rule', encoding: { x: { datum: 20 }, y: null } };
    const spec = { data: { name: 'capacity' }, layer: [{ mark: 'bar', encoding }, rule] };
    expect(reason(spec)).toBe(
      'a reference line runs along the bars’ own categories; draw columns with a level line, or say the value in the caption',
    );
  });
});
