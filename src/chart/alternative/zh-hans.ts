import type { ChartKind, ChartStory, ChartWords } from './chart-words.js';

const KINDS: Readonly<Record<ChartKind, string>> = {
  bar: '条形图',
  column: '柱形图',
  line: '折线图',
  pie: '饼图',
  doughnut: '圆环图',
  dots: '点图',
  area: '面积图',
  scatter: '散点图',
  bubble: '气泡图',
  other: '图表',
};

/** Simplified Chinese: `条形图：产能，共3项；最高为地方炼油（2696万吨），最低为焦化（1801万吨）。` */
export const SIMPLIFIED_CHINESE: ChartWords = {
  language: 'zh',
  describe: (story) => `${opening(story)}；${story.overTime ? change(story) : extremes(story)}。`,
  empty: (kind) => `${KINDS[kind]}，没有数据。`,
};

function opening({ kind, measure, categoryCount, series, overTime }: ChartStory): string {
  const split = series.length > 1 ? `，分${series.join('、')}` : '';
  return `${KINDS[kind]}：${measure}，共${categoryCount}${overTime ? '个时期' : '项'}${split}`;
}

function extremes({ highest, lowest, categoryCount }: ChartStory): string {
  if (categoryCount === 1 && highest.name === lowest.name) return `${highest.name}为${highest.text}`;
  if (highest.value === lowest.value) return `均为${highest.text}`;
  return `最高为${highest.name}（${highest.text}），最低为${lowest.name}（${lowest.text}）`;
}

function change(story: ChartStory): string {
  const { first, last, series } = story;
  if (series.length > 1 || first.name === last.name) return extremes(story);
  const way = last.value === first.value ? '持平于' : last.value > first.value ? '上升到' : '下降到';
  const ends = `从${first.name}的${first.text}${way}${last.name}的${last.text}`;
  return `${ends}；${extremes(story)}`;
}
