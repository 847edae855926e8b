import type { NativeChart, NativeSeries } from '../../src/scene/native-chart.js';
import { colour, nativeChart, series } from '../write/pptx/deck-scene.js';
import type { NamedChart } from './every-kind.js';

const KINDS: readonly NativeChart['kind'][] = ['bar', 'column', 'line', 'area', 'pie', 'doughnut', 'scatter', 'bubble'];

/** Names that a careless writer would lose, cut, run as a formula or take for markup. */
export const HARD_NAMES = [
  'a & b',
  '<c>',
  '"d"',
  "e'f",
  '🏭 工厂',
  '=1+1',
  '@SUM(A1)',
  '2023',
  '-5%',
  '_x000A_',
  'line\nbreak',
  'tab\there',
  ' spaces ',
  '',
  'bell\u0007',
  '𠮷野家',
];

/** The kinds of data that break charts, each with every kind of chart that can show them. */
export const HARD_DATA: readonly NamedChart[] = [
  ...everyKind('no points', []),
  ...everyKind('one point', ['7']),
  ...everyKind('nothing but gaps', [null, null, null]),
  ...everyKind('zeros and less', ['0', '-2', '0.0', '-0.5']),
  {
    name: '200 categories',
    native: nativeChart({
      kind: 'column',
      categories: Array.from({ length: 200 }, (_, index) => `第${index + 1}项 Item`),
      series: [
        series(
          '大小',
          Array.from({ length: 200 }, (_, index) => String((index * 37) % 101)),
        ),
      ],
    }),
  },
  {
    name: '30 series',
    native: nativeChart({
      kind: 'line',
      grouping: 'standard',
      series: Array.from({ length: 30 }, (_, index) =>
        line(`系列 ${index + 1} & "co"`, ['1', null, String(index), '-4']),
      ),
      legend: 'right',
    }),
  },
  {
    name: 'hard names',
    native: nativeChart({
      kind: 'column',
      grouping: 'stacked',
      categories: HARD_NAMES,
      categoryTitle: '',
      series: HARD_NAMES.map((name, index) =>
        series(
          name,
          HARD_NAMES.map((_, at) => String((index + at) % 5)),
        ),
      ),
      legend: 'bottom',
      sheet: "It's <表> & “名”: a/b?",
    }),
  },
  {
    name: 'names that repeat',
    native: nativeChart({
      categories: ['甲', '甲', '乙', '乙'],
      categoryTitle: 'Total',
      series: [series('total', ['1', '2', '3', '4']), series('TOTAL', ['5', '6', '7', '8'])],
      sheet: 'History',
    }),
  },
];

function everyKind(name: string, values: readonly (string | null)[]): readonly NamedChart[] {
  const categories = values.map((_, index) => `${'甲乙丙丁'[index]}`);
  return KINDS.map((kind) => {
    const free = kind === 'scatter' || kind === 'bubble';
    const xValues = values.map((_, index) => String(index - 1));
    const sizes = values.map((_, index) => String(index + 1));
    const own = free ? { xValues, ...(kind === 'bubble' && { sizes }) } : {};
    const only: NativeSeries = { ...(kind === 'line' ? line(name, values) : series(name, values)), ...own };
    return {
      name: `${kind}: ${name}`,
      native: nativeChart({ kind, categories: free ? [] : categories, series: [only], sheet: `${kind} 数据` }),
    };
  });
}

function line(name: string, values: readonly (string | null)[]): NativeSeries {
  return series(name, values, { colour: colour('accent2'), line: { width: 2, marker: true } });
}
