import { describe, expect, it } from 'vitest';
import { draw, table } from './sample-chart.js';

const capacity = table(
  [
    { industry: '炼铁', capacity: 1957, capacity_text: '1957万吨' },
    { industry: '焦化', capacity: 1801, capacity_text: '1801万吨' },
  ],
  { capacity: '退出产能' },
);
const rates = table([
  { year: '2021', rate: 8.3 },
  { year: '2022', rate: 3.9 },
  { year: '2023', rate: 6.3 },
]);

describe('alternative text', () => {
  it('names the measure, the count and the extremes', () => {
    const spec = (language: string) =>
      draw(
        {
          data: { name: 'capacity' },
          mark: 'bar',
          encoding: {
            y: { field: 'industry', type: 'nominal' },
            x: { field: 'capacity', type: 'quantitative', axis: null },
          },
        },
        { capacity },
        { language },
      ).value!.alternative;
    expect(spec('zh-Hans')).toBe('条形图：退出产能，共2项；最高为炼铁（1957万吨），最低为焦化（1801万吨）。');
    expect(spec('en')).toBe('Bar chart of 退出产能, 2 categories: highest 炼铁 (1957万吨), lowest 焦化 (1801万吨).');
  });

  it('tells the change where the categories are times', () => {
    const spec = {
      data: { name: 'rates' },
      height: 100,
      mark: 'line',
      encoding: {
        x: { field: 'year', type: 'ordinal' },
        y: { field: 'rate', type: 'quantitative', title: 'Growth, %' },
      },
    };
    expect(draw(spec, { rates }).value!.alternative).toBe(
      'Line chart of Growth, %, 3 periods: down from 8.3 (2021) to 6.3 (2023); highest 2021 (8.3), lowest 2022 (3.9).',
    );
  });

  it('tells the change of each of a few series', () => {
    const rows = ['Province', 'Nation'].flatMap((scope, at) => [
      { year: '2021', scope, rate: 8.3 + at / 10 },
      { year: '2023', scope, rate: 6 },
    ]);
    const spec = {
      data: { values: rows },
      height: 100,
      mark: 'line',
      encoding: {
        x: { field: 'year', type: 'ordinal' },
        y: { field: 'rate', type: 'quantitative', title: '增速' },
        color: { field: 'scope', type: 'nominal', sort: null },
      },
    };
    expect(draw(spec, {}, { language: 'zh-Hans' }).value!.alternative).toBe(
      '折线图：增速，共2个时期，分Province、Nation；Province从2021的8.3下降到2023的6；Nation从2021的8.4下降到2023的6；最高为2021 Nation（8.4），最低为2023 Province（6）。',
    );
  });

  const quantitative = (field: string) => ({ field, type: 'quantitative' });
  const spread = [
    { staff: 80, output: 2.2, kind: 'State' },
    { staff: 120, output: 3.1, kind: 'Private' },
  ];

  it('tells of a scatter how many points there are and how far they reach', () => {
    const color = { field: 'kind', type: 'nominal' };
    const encoding = { x: quantitative('staff'), y: quantitative('output'), color };
    const words = (language: string) =>
      draw({ data: { values: spread }, mark: 'point', encoding }, {}, { language }).value!.alternative;
    expect(words('en')).toBe(
      'Scatter plot of output against staff, 2 points, by Private and State: staff from 80 to 120; output from 2.2 to 3.1.',
    );
    expect(words('zh-Hans')).toBe(
      '散点图：output与staff，共2个点，分Private、State；staff从80到120；output从2.2到3.1。',
    );
  });

  it('tells of a histogram, of ranges and of reference lines what they are', () => {
    const bins = { x: { ...quantitative('staff'), bin: { step: 50 } }, y: { aggregate: 'count', title: 'Firms' } };
    expect(draw({ data: { values: spread }, mark: 'bar', encoding: bins }, {}).value!.alternative).toBe(
      'Histogram of Firms, 2 classes: all 1.',
    );
    const ranges = {
      y: { field: 'kind', type: 'nominal' },
      x: { ...quantitative('output'), title: 'Month' },
      x2: { field: 'staff' },
    };
    expect(draw({ data: { values: spread }, mark: 'bar', encoding: ranges }, {}).value!.alternative).toBe(
      'Chart of ranges of Month, 2 categories: highest Private (3.1–120), lowest State (2.2–80).',
    );
    const rule = { mark: 'rule', encoding: { y: { datum: 100 } } };
    const columns = {
      mark: 'bar',
      encoding: { x: { field: 'kind', type: 'nominal' }, y: { ...quantitative('staff'), title: 'Staff' } },
    };
    expect(draw({ data: { values: spread }, layer: [columns, rule] }, {}).value!.alternative).toBe(
      'Column chart of Staff, 2 categories: highest Private (120), lowest State (80); reference line at 100 (Staff).',
    );
  });

  it('describes charts that are not native, too', () => {
    const cells = {
      data: { values: spread },
      mark: 'rect',
      encoding: {
        x: { field: 'kind', type: 'nominal' },
        y: { field: 'staff', type: 'ordinal' },
        color: quantitative('output'),
      },
    };
    expect(draw(cells, {}).value!.alternative).toBe(
      'Heat map of output by staff and kind, 2 cells: highest 120 Private (3.1), lowest 80 State (2.2).',
    );
    const plot = { mark: 'bar', encoding: { x: { field: 'kind', type: 'nominal' }, y: quantitative('output') } };
    expect(draw({ data: { values: spread }, hconcat: [plot, plot] }, {}).value!.alternative).toBe(
      '2 charts in one picture of kind and output.',
    );
    const facets = { ...plot, encoding: { ...plot.encoding, column: { field: 'kind', type: 'nominal' } } };
    expect(draw({ data: { values: spread }, ...facets }, {}, { language: 'zh-Hans' }).value!.alternative).toBe(
      '由2个图组成：output、kind，分别表示Private、State。',
    );
  });

  it('names the points of a dot plot by their categories', () => {
    const spec = {
      data: { name: 'capacity' },
      mark: 'point',
      encoding: {
        y: { field: 'industry', type: 'nominal' },
        x: { field: 'capacity', type: 'quantitative', title: null },
      },
    };
    expect(draw(spec, { capacity }, { language: 'zh-Hans' }).value!.alternative).toBe(
      '点图：退出产能，共2项；最高为炼铁（1957万吨），最低为焦化（1801万吨）。',
    );
  });

  it('does not fail on a chart without points', () => {
    const none = table([{ year: '2021', rate: null }]);
    const spec = {
      data: { name: 'none' },
      mark: 'bar',
      encoding: { x: { field: 'year' }, y: { field: 'rate', type: 'quantitative' } },
    };
    expect(draw(spec, { none }).value!.alternative).toBe('Bar chart without figures.');
  });
});
