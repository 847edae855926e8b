import type { IngestedFigure } from '../ingested-article.js';

/** What a figure is, as a noun phrase for `facts.<id>`: 规模以上工业增加值同比增速, revenue growth, year on year. */
export function labelOf(figure: IngestedFigure, language: 'zh-Hans' | 'en'): string {
  return language === 'en' ? englishLabel(figure) : chineseLabel(figure);
}

function chineseLabel({
  subject = '待定指标',
  unit,
  kind,
  base,
  predicate = '',
  threshold,
  range,
}: IngestedFigure): string {
  const end = range === 'low' ? '（下限）' : range === 'high' ? '（上限）' : '';
  if (threshold) return `${subject}的门槛`;
  const named = subject.replace(/(?:同比)?(?:增速|增幅|增长率|涨幅|降幅)$/u, '');
  if (kind === 'growth') return `${named}${base === '同比' || base === '环比' ? base : ''}增速${versus(base)}${end}`;
  if (kind === 'points') return `${subject}${gap(base, predicate)}${end}`;
  if (kind === 'share' && /占/u.test(predicate)) return `${subject}${shareOf(predicate)}${end}`;
  if (kind === 'rank') return `${subject}位次`;
  if (/^(?:years|month|day)$/.test(unit) && !/[数期限]$/u.test(subject))
    return `${subject}${/连续/u.test(predicate) ? '连续' : ''}时长`;
  if (kind === 'ratio') return `${subject}${base ? `相当于${base}` : ''}倍数`;
  return `${subject}${end}`;
}

function versus(base: string | undefined): string {
  return base === undefined || base === '同比' || base === '环比' ? '' : `（较${base}）`;
}

/** A gap to something, or a change since a time. */
function gap(base: string | undefined, predicate: string): string {
  if (base === undefined) return '变动';
  if (base === '同比' || base === '环比') return `${base}变动`;
  return /[于高低快慢出]/u.test(predicate) && !/季|月|年|期/u.test(base) ? `与${base}之差` : `较${base}变动`;
}

function shareOf(predicate: string): string {
  return predicate
    .replace(/(?:已|约|均)*(?:达到|达|为|是|至|到|提升至|提高到|超过|突破|提高至|提升到)*$/u, '')
    .replace(/^.*占/u, '占');
}

function englishLabel({ subject = 'Figure to be named', kind, base, threshold, range }: IngestedFigure): string {
  const end = range ? `, ${range} end` : '';
  const name = `${subject[0]!.toUpperCase()}${subject.slice(1)}`;
  if (threshold) return `${name}, threshold`;
  if (kind === 'growth') return `${/growth|increase|decrease|change/i.test(name) ? name : `${name}, change`}${end}`;
  if (kind === 'points') return `${name}, change${base ? ` from ${base.replace(/\d+/g, '').trim()}` : ''}${end}`;
  if (kind === 'share') return `${name}, share${end}`;
  if (kind === 'rank') return `${name}, rank`;
  return `${name}${end}`;
}
