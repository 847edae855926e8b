import { UNITS } from '../../../base/unit-table.js';
import type { IngestedFigure } from '../../ingested-article.js';
import type { DraftWords } from './draft-words.js';
import type { ChartRow } from '../charts/drafted-chart.js';

/** What things are called that have no property of their own in the text. */
const COUNTED: Readonly<Record<string, string>> = {
  firm: '企业数',
  project: '项目数',
  person: '人数',
  line: '生产线',
  city: '城市数',
  vehicle: '车辆数',
  household: '户数',
  cny: '金额',
  usd: '金额',
  mass: '重量',
  area: '面积',
  power: '装机',
  energy: '电量',
};

/** 同比增速, 环比增速; 增速（较2020年） where it is against another time, 增速 where nothing is said. */
function growthName(base: string | undefined): string {
  if (base === '环比') return '环比增速';
  if (base === undefined) return '增速';
  return /同比|上年|去年|按年/u.test(base) || /\d/.test(base)
    ? /\d/.test(base)
      ? '增速'
      : '同比增速'
    : `增速（较${base}）`;
}

function measureName({ kind, base, unit }: IngestedFigure, measure: string): string {
  if (kind === 'growth') return growthName(base);
  if (kind === 'share') return '占比';
  if (kind === 'rate') return '比率';
  if (/\p{Script=Han}/u.test(measure)) return measure;
  return COUNTED[UNITS.get(unit)?.dimension ?? ''] ?? '数量';
}

function lowest(rows: readonly ChartRow[]): ChartRow {
  return rows.reduce((low, row) => (row.fact.figure.value.lessThan(low.fact.figure.value) ? row : low));
}

/** Simplified Chinese drafts. */
export const CHINESE_WORDS: DraftWords = {
  kicker: '数据简报 · 草稿',
  untitled: '未命名文章',
  unknownPublisher: '来源待定',
  measure: measureName,
  rowName: ({ subject }, label) => subject?.replace(/(?:同比)?(?:增速|增幅|增长率)$/u, '') ?? label,
  period: (iso) => `{{date '${iso}' form='short'}}`,
  barTitle: (top, rows, { kind }, measure) => {
    if (!top) return `${rows.length === 2 ? '两项' : '各项'}${measure}一览`;
    const bottom = lowest(rows);
    const fell = bottom.fact.figure.value.isNegative();
    // Prices do not grow.
    const price = /价/u.test(top.name);
    if (kind === 'growth' && top.fact.figure.value.isNegative())
      return `${bottom.name}降幅最大，为{{fact '${bottom.fact.id}' sign='none'}}`;
    if (kind === 'growth' && fell && rows.length > 2)
      return `${top.name}${price ? '涨幅最大' : '增长最快'}，${bottom.name}下降{{fact '${bottom.fact.id}' sign='none'}}`;
    if (kind === 'growth')
      return price
        ? `${top.name}上涨{{fact '${top.fact.id}'}}，涨幅最大`
        : `${top.name}增长{{fact '${top.fact.id}'}}，增速最快`;
    const most = kind === 'count' ? '最多' : kind === 'amount' ? '最大' : '最高';
    return `${top.name}${most}，为{{fact '${top.fact.id}'}}`;
  },
  lineTitle: (facts) => `${facts[0]!.figure.subject!}：由{{fact '${facts[0]!.id}'}}到{{fact '${facts.at(-1)!.id}'}}`,
  alternative: (shape, rows) =>
    `${shape === 'line' ? '折线图' : '条形图'}：${rows.map(({ label, fact }) => `${label}{{fact '${fact.id}'}}`).join('，')}。`,
  byline: (publisher, date) => `依据${publisher}{{date '${date}'}}发布的文章整理；由规则起草，尚未审定`,
  keyNote: ({ figure: { period } }) => (period ? `{{date '${period}' form='short'}}` : '时期待定'),
  comma: '，',
  baseName: (base) =>
    base === '同比' ? '上年同期' : base === '环比' ? '上期' : base.replace(/(?:平均水平|平均)$/u, ''),
  isTime: (base) => /[年月季期日]|半年|去年/u.test(base),
  isYearEarlier: (base) => /上年|去年/u.test(base),
  regionOf: (base) => (base === '全国' ? base : undefined),
  derived: '（推算）',
  derivedNote: '标“推算”者由公布的差值倒推。',
  otherTitle: '原文还说了什么',
  otherHeadline: '没有数字的段落，依原文次序各摘一句。',
  tableTitle: '原文数据表',
  tableCorner: '项目',
  notAdded: '口径依原文，各项不相加。',
  summaryHeadline: '要点',
  said: (quote) => `原文：“${quote}”`,
  stop: '。',
};
