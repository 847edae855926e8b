import type { IngestedFigure } from '../../ingested-article.js';

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
  limit,
}: IngestedFigure): string {
  const low = range === 'low' || limit === '以上' || /不低于|不少于|至少$/u.test(predicate);
  const high = range === 'high' || limit === '以下' || limit === '以内' || /不超过|不高于$/u.test(predicate);
  const end = low ? '（下限）' : high ? '（上限）' : '';
  if (threshold) return `${subject}的门槛`;
  const named = subject.replace(/(?:同比)?(?:增速|增幅|增长率|涨幅|降幅)$/u, '');
  if (kind === 'growth') return `${named}${base === '同比' || base === '环比' ? base : ''}增速${versus(base)}${end}`;
  const faster = /加快|放缓|减缓/u.test(predicate) && !/[增降涨跌]幅|增速|增长率$/u.test(subject) ? '增速' : '';
  if (kind === 'points') return `${subject}${faster}${gap(base, predicate)}${end}`;
  if (kind === 'share' && /占/u.test(predicate)) return `${subject}${shareOf(predicate)}${end}`;
  if (kind === 'rank') return /[升降进退移滑]/u.test(predicate) ? `${subject}位次变动` : `${subject}位次`;
  if (/^(?:years|month|day)$/.test(unit) && !/[数期限]$/u.test(subject))
    return `${subject}${/连续/u.test(predicate) ? SPANS[unit]! : '时长'}`;
  if (kind === 'ratio') return `${subject}${multiple(base, predicate)}`;
  if (kind === 'rate' && predicate === '的') return `相当于${subject}的比例`;
  return `${subject}${end}`;
}

/** How a run of times is called: 连续11年. */
const SPANS: Readonly<Record<string, string>> = { years: '连续年数', month: '连续月数', day: '连续天数' };

/** 增长1.2倍 says by how much, 是上年同期的1.8倍 how much of it. */
function multiple(base: string | undefined, predicate: string): string {
  const named = base === '同比' || base === '环比' ? base : '';
  if (/[增涨扩升]|提高/u.test(predicate)) return `${named === '' && base !== undefined ? `比${base}` : named}增长倍数`;
  return base === undefined ? '倍数' : `与${base === '同比' ? '上年同期' : base}之比`;
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
  const whole = predicate
    .replace(/(?:分别|首次|已|约|近|超过?|突破|由|从|逾|不低于|不超过)+(?=的?$)/u, '')
    .replace(/(?:已|约|均)*(?:达到|达|为|是|至|到|提升至|提高到|超过|突破|提高至|提升到)*$/u, '')
    .replace(/^.*占/u, '占')
    .replace(/(?:分别|首次|首次突破|达|为|的|由|从|不低于|不超过|超|近|约|逾)+$/u, '');
  return /(?:比重|比例|份额)$/u.test(whole) ? whole : whole === '占比' || whole === '占' ? '占比' : `${whole}比重`;
}

function englishLabel({
  subject = 'Figure to be named',
  kind,
  base,
  threshold,
  range,
  predicate = '',
}: IngestedFigure): string {
  const end = range ? `, ${range} end` : '';
  const name = `${subject[0]!.toUpperCase()}${subject.slice(1)}`;
  if (threshold) return `${name}, threshold`;
  const yearly = /^year|a year earlier/i.test(base ?? '');
  if (kind === 'growth') {
    const change = yearly ? 'change year on year' : 'change';
    return `${/growth|increase|decrease|change/i.test(name) ? name : `${name}, ${change}`}${end}`;
  }
  if (kind === 'points')
    return `${name}, ${yearly || !base ? `change${yearly ? ' year on year' : ''}` : `change from ${base.replace(/\s*\d+/g, '').trim()}`}${end}`;
  if (kind === 'share') return `${name}, share${end}`;
  if (kind === 'rank') return `${name}, rank`;
  if (kind === 'count' && /^(?:lost|shed|cut)\b/.test(predicate)) return `${name} lost${end}`;
  return `${name}${end}`;
}
