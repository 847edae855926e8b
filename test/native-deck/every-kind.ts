import type { NativeAxis, NativeChart, NativeSeries } from '../../src/scene/native-chart.js';
import { colour, nativeChart, series as plainSeries } from '../write/pptx/deck-scene.js';

/** A chart that names what it holds: the name is its slide's title. */
export interface NamedChart {
  readonly name: string;
  readonly native: NativeChart;
}

const AXIS: NativeAxis = { visible: true, gridlines: false, reversed: false, line: true };
const VALUES: NativeAxis = { ...AXIS, gridlines: true, line: false, numberFormat: '0', min: 0, max: 10, majorUnit: 2 };
const HIDDEN: NativeAxis = { visible: false, gridlines: false, reversed: false, line: false };
const AREA = { x: 0.1, y: 0.1, width: 0.7, height: 0.7 };
const YEARS = ['2019', '2020', '2021', '2022', '2023'];

function series(name: string, values: readonly (string | null)[], rest: Partial<NativeSeries> = {}): NativeSeries {
  return plainSeries(name, values, { numberFormat: '0.0', ...rest });
}

function named(name: string, rest: Partial<NativeChart>): NamedChart {
  const base: Partial<NativeChart> = {
    grouping: 'standard',
    categories: YEARS,
    categoryTitle: '年份',
    categoryAxis: AXIS,
    valueAxis: VALUES,
    plotArea: AREA,
    sheet: name,
  };
  return { name, native: nativeChart({ ...base, ...rest }) };
}

const ONE = series('钢铁', ['1.5', '3', '2.50', '4', '3.2'], { colour: colour('accent1') });
const TWO = series('水泥', ['2', '1', '3.5', '0', '1.1'], { colour: colour('accent2') });
const THREE = series('焦化', ['0.5', '1.2', null, '2', '2'], { colour: colour('accent3') });
const LINE = { width: 2, marker: false } as const;
const drawn = (each: NativeSeries, rest: Partial<NonNullable<NativeSeries['line']>> = {}): NativeSeries => ({
  ...each,
  line: { ...LINE, ...rest },
});
const LABELS = { numberFormat: '0.0', show: 'value', colour: colour('dk1') } as const;

const AREAS: readonly NamedChart[] = [
  named('area', {
    kind: 'area',
    edgeToEdge: true,
    series: [
      { ...ONE, opacity: 0.5 },
      { ...TWO, opacity: 0.5 },
    ],
    legend: 'top',
  }),
  named('area stacked, with upper edges', {
    kind: 'area',
    grouping: 'stacked',
    edgeToEdge: true,
    series: [drawn({ ...ONE, opacity: 0.3 }), drawn({ ...TWO, opacity: 0.3 }, { dash: 'dash' })],
    legend: 'right',
  }),
  named('area of shares', {
    kind: 'area',
    grouping: 'percentStacked',
    series: [ONE, TWO, THREE],
    valueAxis: { ...VALUES, min: 0, max: 1, majorUnit: 0.25, numberFormat: '0%' },
    legend: 'bottom',
  }),
  named('band with a line', {
    kind: 'area',
    grouping: 'stacked',
    edgeToEdge: true,
    series: [
      series('下限', ['1', '2', '2', '3', '3'], { base: true }),
      series('区间', ['2', '1', '2', '1', '2'], { colour: colour('accent3'), opacity: 0.4 }),
    ],
    overlays: [{ kind: 'line', grouping: 'standard', secondary: false, series: [drawn(ONE)] }],
    legend: 'top',
  }),
];

const COMBINED: readonly NamedChart[] = [
  named('columns, line on a second axis', {
    kind: 'column',
    grouping: 'clustered',
    series: [ONE, TWO],
    overlays: [
      {
        kind: 'line',
        grouping: 'standard',
        secondary: true,
        series: [
          drawn(series('增速 %', ['6.3', '-5.9', '2.0', '4', '10'], { colour: colour('accent4') }), { marker: true }),
        ],
      },
    ],
    secondaryAxis: { ...AXIS, min: -10, max: 20, majorUnit: 10, numberFormat: '0"%"', title: '增速' },
    legend: 'top',
  }),
  named('columns, mean as a guide', {
    kind: 'column',
    grouping: 'clustered',
    series: [{ ...ONE, pointColours: new Map([[3, colour('accent4')]]), labels: { ...LABELS, position: 'outEnd' } }],
    overlays: [
      {
        kind: 'line',
        grouping: 'standard',
        secondary: false,
        series: [drawn(series('平均', ['2.84', '2.84', '2.84', '2.84', '2.84'], { guide: true }), { dash: 'dash' })],
      },
    ],
    legend: 'right',
  }),
  named('wide and narrow columns', {
    kind: 'column',
    grouping: 'clustered',
    gapWidth: 30,
    series: [{ ...TWO, colour: colour('lt2') }],
    overlays: [{ kind: 'column', grouping: 'clustered', gapWidth: 200, secondary: false, series: [ONE] }],
  }),
  named('lines with lone points', {
    kind: 'line',
    series: [drawn(ONE, { smooth: true })],
    overlays: [
      {
        kind: 'scatter',
        grouping: 'standard',
        secondary: false,
        series: [{ ...TWO, marker: { symbol: 'diamond', size: 9, filled: false } }],
      },
    ],
    legend: 'left',
  }),
  named('ranges of columns', {
    kind: 'column',
    grouping: 'stacked',
    series: [
      series('最低', ['1', '2', '0', '1', '2'], { base: true }),
      series('幅度', ['3', '2', '4', '1', '0.5'], {
        colour: colour('accent2'),
        outline: { colour: colour('dk1'), width: 1 },
      }),
    ],
  }),
];

const AXES: readonly NamedChart[] = [
  named('days on a time axis', {
    kind: 'line',
    categories: ['1月', '2月', '4月', '7月', '12月'],
    days: ['2023-01-31', '2023-02-28', '2023-04-30', '2023-07-31', '2023-12-31'],
    categoryAxis: { ...AXIS, timeUnit: 'days', numberFormat: 'm"月"', min: 44957, max: 45291 },
    series: [drawn(ONE, { marker: true })],
  }),
  named('months on a time axis, columns', {
    kind: 'column',
    grouping: 'clustered',
    days: ['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01', '2023-05-01'],
    categoryAxis: { ...AXIS, timeUnit: 'months', majorUnit: 1, numberFormat: 'yyyy-mm' },
    series: [ONE],
  }),
  named('logarithm', {
    kind: 'line',
    valueAxis: { ...VALUES, min: 1, max: 10000, logBase: 10, numberFormat: '#,##0' },
    series: [drawn(series('对数', ['1', '20', '300', '4000', '9000']))],
  }),
  named('groups of categories', {
    kind: 'column',
    grouping: 'clustered',
    categories: ['甲', '乙', '甲', '乙', '甲'],
    outerCategories: [
      ['2022', '2022', '2023', '2023', '2023'],
      ['华东 & <东>', '华东 & <东>', '华东 & <东>', '华东 & <东>', '华北'],
    ],
    series: [ONE],
  }),
  named('axes at other sides, turned labels', {
    kind: 'column',
    grouping: 'clustered',
    categoryAxis: { ...AXIS, side: 'top', labelAngle: -45 },
    valueAxis: { ...VALUES, side: 'right', ticks: true, line: true, title: '万吨' },
    series: [ONE],
    plotArea: { x: 0.05, y: 0.25, width: 0.75, height: 0.7 },
  }),
  named('values from top to bottom', {
    kind: 'line',
    valueAxis: { ...VALUES, reversed: true },
    series: [drawn(ONE)],
    title: '名次：越小越好\n2019—2023年',
  }),
  named('negative bars', {
    kind: 'bar',
    grouping: 'clustered',
    categoryAxis: { ...AXIS, reversed: true },
    valueAxis: { ...VALUES, min: -5, max: 5 },
    series: [series('增减', ['3', '-2', '0', '-4.5', null], { labels: { ...LABELS, position: 'outEnd' } })],
  }),
];

const XY = { xValues: ['1', '2.5', '4', '5.5', '9'], xNumberFormat: '0.0' } as const;
const FREE = {
  categories: [],
  categoryTitle: '',
  categoryAxis: { ...VALUES, gridlines: false, line: true, title: '产能' },
};

const POINTS: readonly NamedChart[] = [
  named('scatter', {
    kind: 'scatter',
    ...FREE,
    series: [
      { ...ONE, ...XY, opacity: 0.7, marker: { symbol: 'circle', size: 8, filled: true } },
      { ...TWO, ...XY, marker: { symbol: 'x', size: 8, filled: true } },
    ],
    legend: 'right',
    legendAt: { x: 0.85, y: 0.1 },
  }),
  named('scatter, joined and smooth, a trend over it', {
    kind: 'scatter',
    ...FREE,
    series: [
      drawn({ ...ONE, ...XY }, { smooth: true, marker: true }),
      {
        ...TWO,
        xValues: ['1', '3', '5'],
        values: ['2', '4', '6'],
        marker: { symbol: 'square', size: 7, filled: false },
      },
    ],
    overlays: [
      {
        kind: 'scatter',
        grouping: 'standard',
        secondary: false,
        series: [drawn({ ...THREE, guide: true, xValues: ['0', '10'], values: ['1', '8'] }, { dash: 'dot' })],
      },
    ],
    legend: 'bottom',
  }),
  named('scatter over dates on a logarithm', {
    kind: 'scatter',
    ...FREE,
    categoryAxis: { ...AXIS, min: 44927, max: 45291, majorUnit: 73, numberFormat: 'yyyy-mm' },
    valueAxis: { ...VALUES, min: 1, max: 1000, logBase: 10 },
    series: [
      series('价格', ['10', '100', '999'], {
        xValues: ['44927', '45000.5', '45291'],
        xNumberFormat: 'yyyy-mm-dd',
        labels: { ...LABELS, position: 'r', pointColours: new Map([[1, colour('accent1')]]) },
      }),
    ],
  }),
  named('bubbles', {
    kind: 'bubble',
    ...FREE,
    bubbleScale: 60,
    series: [
      { ...ONE, ...XY, sizes: ['1', '4', '9', '16', '25'], sizeNumberFormat: '0', opacity: 0.6 },
      { ...TWO, xValues: ['2', '6'], values: ['8', '6'], sizes: ['10', '30'], opacity: 0.6 },
    ],
    legend: 'top',
  }),
  named('scatter with names of its points', {
    kind: 'scatter',
    ...FREE,
    categories: ['甲', '乙', '丙', '=1+1', '🏭'],
    categoryTitle: '企业',
    series: [
      {
        ...ONE,
        ...XY,
        labels: {
          ...LABELS,
          position: 't',
          custom: new Map([
            [0, '甲'],
            [4, '🏭 <戊>'],
          ]),
        },
      },
    ],
  }),
];

const ERRORS: readonly NamedChart[] = [
  named('error bars on points', {
    kind: 'line',
    series: [
      {
        ...ONE,
        marker: { symbol: 'circle', size: 6, filled: true },
        errorBars: [bars('y', ['1', '0.5', null, '1', '0'], ['0.5', '0.5', '1', '0', '2'])],
      },
    ],
  }),
  named('error bars on columns', {
    kind: 'column',
    grouping: 'clustered',
    series: [{ ...ONE, errorBars: [bars('y', ['1', '1', '1', '1', '1'], ['0', '0', '0', '0', '0'])] }],
  }),
  named('error bars in both directions', {
    kind: 'scatter',
    ...FREE,
    series: [
      {
        ...ONE,
        ...XY,
        errorBars: [
          bars('x', ['0.5', '0.5', '1', '1', '1'], ['0.5', '0.5', '1', '1', '1']),
          bars('y', ['1', '1', '1', '1', '1'], ['1', '1', '1', '1', '1']),
        ],
      },
    ],
  }),
];

function bars(direction: 'x' | 'y', plus: readonly (string | null)[], minus: readonly (string | null)[]) {
  return { direction, plus, minus, colour: colour('dk2'), width: 1, caps: direction === 'y' };
}

const ROUND: readonly NamedChart[] = [
  named('pie from three o’clock', {
    kind: 'pie',
    firstSlice: 90,
    categories: ['钢铁', '水泥', '焦化', '地炼'],
    series: [
      series('份额', ['28.9', '71.1', '0', null], {
        pointColours: new Map([
          [0, colour('accent1')],
          [1, colour('accent2')],
          [2, colour('accent4')],
        ]),
        labels: { ...LABELS, position: 'outEnd', show: 'percent', numberFormat: '0%' },
      }),
    ],
    categoryAxis: HIDDEN,
    valueAxis: HIDDEN,
    legend: 'right',
  }),
];

/** Every part of the contract of native charts in turn, with short data. */
export const EVERY_KIND: readonly NamedChart[] = [...AREAS, ...COMBINED, ...AXES, ...POINTS, ...ERRORS, ...ROUND];
