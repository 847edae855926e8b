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

  it('describes charts that are not native, too', () => {
    const spec = {
      data: { name: 'capacity' },
      mark: 'point',
      encoding: { y: { field: 'industry', type: 'nominal' }, x: { field: 'capacity', type: 'quantitative' } },
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
