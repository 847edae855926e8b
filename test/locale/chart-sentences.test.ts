import { describe, expect, it } from 'vitest';
import type { ChartStory } from '../../src/locale/chart-sentences/chart-story.js';
import { localeOf } from '../../src/locale/locale.js';
import { inTraditionalCharacters } from '../../src/locale/traditional/to-traditional.js';

const figure = (name: string, value: number) => ({ name, text: `${value}`, value });

const STORIES: readonly ChartStory[] = [
  {
    tells: 'figures',
    kind: 'bar',
    measure: '產能',
    categoryCount: 3,
    series: [],
    first: figure('地煉', 2696),
    last: figure('焦化', 1801),
    highest: figure('地煉', 2696),
    lowest: figure('焦化', 1801),
    overTime: false,
    changes: [],
    guides: [figure('平均', 2000)],
    besides: ['增速'],
  },
  {
    tells: 'figures',
    kind: 'line',
    measure: '增速',
    categoryCount: 12,
    series: ['甲', '乙'],
    first: figure('1月', 1),
    last: figure('12月', 2),
    highest: figure('12月', 2),
    lowest: figure('1月', 1),
    overTime: true,
    changes: [
      { name: '甲', first: figure('1月', 1), last: figure('12月', 2) },
      { name: '乙', first: figure('1月', 2), last: figure('12月', 1) },
      { name: '丙', first: figure('1月', 1), last: figure('12月', 1) },
    ],
    guides: [],
    besides: [],
  },
  {
    tells: 'cells',
    count: 12,
    rows: '月',
    columns: '年',
    measure: '度',
    highest: figure('a', 3),
    lowest: figure('b', 1),
  },
  { tells: 'map', areas: 3, points: 2 },
  { tells: 'plots', count: 2, measures: ['度'], heads: ['甲', '乙'] },
  { tells: 'nothing', kind: 'histogram' },
  {
    tells: 'cloud',
    kind: 'scatter',
    count: 9,
    x: { measure: '高', low: '1', high: '2' },
    y: { measure: '重', low: '1', high: '1' },
    groups: ['甲', '乙'],
  },
];

describe('what a chart shows, in Traditional Chinese', () => {
  const { describeChart } = localeOf('zh-Hant')!;

  it('is told in its words, round the names of the story', () => {
    expect(describeChart(STORIES[0]!)).toBe(
      '橫條圖：產能，共3項；最高為地煉（2696），最低為焦化（1801）；參考線位於2000（平均）；另以折線在次座標軸上表示增速。',
    );
    // A name that Simplified and Traditional Chinese write alike is not converted a second time.
    expect(describeChart({ tells: 'plots', count: 2, measures: ['条'], heads: [] })).toBe('由2個圖組成：条。');
  });

  it.each(STORIES.map((story) => [story.tells, story] as const))('leaves no Simplified character: %s', (_, story) => {
    const told = describeChart(story);
    expect(inTraditionalCharacters(told, 'zh-Hant-TW')).toBe(told);
  });
});
