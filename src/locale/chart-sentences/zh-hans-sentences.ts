import type {
  CellsStory,
  ChartKind,
  ChartStory,
  CloudStory,
  FiguresStory,
  MapStory,
  MeasuredRange,
  NamedFigure,
  PlotsStory,
  SeriesChange,
} from './chart-story.js';

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
  range: '区间图',
  histogram: '直方图',
  other: '图表',
};

/** Simplified Chinese: `条形图：产能，共3项；最高为地方炼油（2696万吨），最低为焦化（1801万吨）。` */
export function describeInSimplified(story: ChartStory): string {
  switch (story.tells) {
    case 'figures':
      return `${opening(story)}；${story.overTime ? change(story) : extremes(story)}${besides(story)}。`;
    case 'cloud':
      return cloud(story);
    case 'cells':
      return cells(story);
    case 'map':
      return map(story);
    case 'plots':
      return plots(story);
    case 'nothing':
      return `${KINDS[story.kind]}，没有数据。`;
  }
}

function opening({ kind, measure, categoryCount, series, overTime }: FiguresStory): string {
  const split = series.length > 1 ? `，分${listed(series)}` : '';
  const things = kind === 'histogram' ? '组' : overTime ? '个时期' : '项';
  return `${KINDS[kind]}：${measure}，共${categoryCount}${things}${split}`;
}

function extremes({ highest, lowest, categoryCount }: FiguresStory): string {
  if (categoryCount === 1 && highest.name === lowest.name) return `${highest.name}为${highest.text}`;
  if (highest.value === lowest.value) return `均为${highest.text}`;
  return `最高为${highest.name}（${highest.text}），最低为${lowest.name}（${lowest.text}）`;
}

function change(story: FiguresStory): string {
  const { first, last, changes } = story;
  if (changes.length > 0) return `${changes.map(seriesChange).join('；')}；${extremes(story)}`;
  if (story.series.length > 1 || first.name === last.name) return extremes(story);
  return `从${first.name}的${first.text}${way(first, last)}${last.name}的${last.text}；${extremes(story)}`;
}

function seriesChange({ name, first, last }: SeriesChange): string {
  if (first.name === last.name) return `${name}${first.name}为${first.text}`;
  return `${name}从${first.name}的${first.text}${way(first, last)}${last.name}的${last.text}`;
}

function way(first: NamedFigure, last: NamedFigure): string {
  if (last.value === first.value) return '持平于';
  return last.value > first.value ? '上升到' : '下降到';
}

function besides({ guides, besides: measures }: FiguresStory): string {
  const lines = guides.map(({ name, text }) => `参考线位于${text}（${name}）`);
  const more = measures.length > 0 ? [`另以折线在次坐标轴上表示${listed(measures)}`] : [];
  return [...lines, ...more].map((words) => `；${words}`).join('');
}

function cloud({ kind, count, x, y, size, groups }: CloudStory): string {
  const split = groups.length > 1 ? `，分${listed(groups)}` : '';
  const ends = [x, y, size].flatMap((range) => (range && range.measure !== '' ? reach(range) : []));
  const measures = [y.measure, x.measure].filter((measure) => measure !== '').join('与');
  return `${KINDS[kind]}：${measures}，共${count}个点${split}；${ends.join('；')}。`;
}

function reach({ measure, low, high, categoryCount }: MeasuredRange): string {
  if (categoryCount !== undefined) return `${measure}共${categoryCount}类`;
  return low === high ? `${measure}为${low}` : `${measure}从${low}到${high}`;
}

function cells({ count, measure, rows, columns, highest, lowest }: CellsStory): string {
  const of = measure === undefined ? '' : `：${measure}`;
  const ends =
    highest && lowest && highest.value !== lowest.value
      ? `；最高为${highest.name}（${highest.text}），最低为${lowest.name}（${lowest.text}）`
      : '';
  return `热力图${of}，按${rows}和${columns}排列，共${count}格${ends}。`;
}

function map({ areas, points }: MapStory): string {
  const parts = [areas > 0 ? `${areas}个区域` : '', points > 0 ? `${points}个点` : ''].filter(Boolean);
  return parts.length > 0 ? `地图，含${parts.join('和')}。` : '地图。';
}

function plots({ count, measures, heads }: PlotsStory): string {
  const of = measures.length > 0 ? `：${listed(measures)}` : '';
  const by = heads.length > 1 ? `，分别表示${listed(heads)}` : '';
  return `由${count}个图组成${of}${by}。`;
}

/** More names than this only tire who listens. */
const MOST = 8;

function listed(names: readonly string[]): string {
  return names.length > MOST ? `${names.slice(0, MOST - 1).join('、')}等${names.length}项` : names.join('、');
}
