import type { IngestedFigure } from '../../ingested-article.js';

/** Growth against a time that goes by one word: 同比增速, 按年增速. */
const PERIODIC = /^(?:同比|环比|按[年月季])$/u;

/** Words that say by how much an amount changed, and how a label names that. */
const CHANGED: readonly (readonly [verb: RegExp, name: string])[] = [
  [/多增加?$/u, '多增'],
  [/少增加?$/u, '少增'],
  [/净增加?$/u, '净增'],
  [/新增$/u, '新增'],
  [/扩大$/u, '扩大'],
  [/缩小$/u, '缩小'],
  [/(?:增加|增长|多|贵|增|上升|提高)$/u, '增加'],
  [/增产$/u, '增产'],
  [/减产$/u, '减产'],
  [/(?:减少|下降|少|便宜|减|压减|压降|降低|缩短|下跌)$/u, '减少'],
];

/** How a run of times is called: 连续11年. */
const SPANS: Readonly<Record<string, string>> = { years: '连续年数', month: '连续月数', day: '连续天数' };

/** What a Chinese figure is, as a noun phrase that stands by itself in a table. */
export function chineseLabel(figure: IngestedFigure): string {
  const { subject = '待定指标', predicate = '', threshold, range, limit, each } = figure;
  if (threshold) return `${subject}的门槛`;
  const low = range === 'low' || limit === '以上' || /不低于|不少于|至少$/u.test(predicate);
  const high = range === 'high' || limit === '以下' || limit === '以内' || /不超过|不高于$/u.test(predicate);
  const per = each === undefined || subject.includes(each) ? [] : [each];
  const end = low ? ['下限'] : high ? ['上限'] : /[由从]$/u.test(predicate) ? ['此前'] : [];
  const notes = [...per, ...end];
  return `${named(figure, subject, predicate)}${notes.length === 0 ? '' : `（${notes.join('，')}）`}`;
}

function named(figure: IngestedFigure, subject: string, predicate: string): string {
  const { unit, kind, base, measure } = figure;
  if (kind === 'growth') return growth(subject, base, predicate);
  if (kind === 'points') return points(figure, subject, predicate);
  if (kind === 'share' && measure !== undefined) return `${subject}${shareOf(measure)}`;
  if (kind === 'share' && /占/u.test(predicate)) return `${subject}${shareOf(predicate)}`;
  if (kind === 'rank') return rank(subject, base, predicate);
  if (/^(?:years|month|day|hour)$/.test(unit) && !/[数期限长龄日寿命时间]$/u.test(subject))
    return `${subject}${(/连续/u.test(predicate) && SPANS[unit]) || '时长'}`;
  if (kind === 'ratio') return `${subject}${multiple(base, predicate)}`;
  if (kind === 'rate') return rate(subject, base, predicate);
  const verb = CHANGED.find(([words]) => words.test(predicate.replace(/[约近超逾了]+$/u, '')))?.[1];
  if (verb === undefined) return isVisits(figure, subject) ? `${subject}人次` : subject;
  return `${subject}${against(base, predicate)}${verb}`;
}

/** Visits to a place that is named without them: 古城老街人次. */
function isVisits({ unit }: IngestedFigure, subject: string): boolean {
  return /person-time$/.test(unit) && !/[客人者员生量次流数]$|客运|旅客|游客|诊疗|发送|接待游|输运/u.test(subject);
}

function growth(subject: string, base: string | undefined, predicate: string): string {
  const plain = subject.replace(/(?:同比)?(?:增速|增幅|(?<!自然)增长率|[涨升降跌]幅)$/u, '');
  const yearly = /年均/u.test(predicate) ? '年均' : '';
  if (base === undefined) return `${plain}${yearly}增速`;
  return PERIODIC.test(base) ? `${plain}${base}增速` : `${plain}增速（较${base}）`;
}

/** A gap to something, or a change since a time, of what the figure before said: 增速, 占全国比重. */
function points({ base, measure }: IngestedFigure, subject: string, predicate: string): string {
  if (/的(?:影响|拉动|拖累)$/u.test(subject)) return subject;
  const faster = /加快|放缓|减缓/u.test(predicate) && !/[增降涨跌升]幅|增速|增长率$/u.test(subject) ? '增速' : '';
  const of = measure === undefined ? faster : /^[增涨降][速幅]$/u.test(measure) ? measure : shareOf(measure);
  const fell =
    /[降跌]幅$/u.test(subject) || /^[降涨]幅$/u.test(of) ? /(?:收窄|扩大|缩小|加深)/u.exec(predicate)?.[0] : undefined;
  const plain = of !== '' && measure !== undefined ? subject.replace(/(?:比重|占比|比率|比例)$/u, '') : subject;
  return fell === undefined
    ? `${plain}${of}${gap(base, predicate)}`
    : `${plain}${of}${against(base, predicate)}${fell}`;
}

function gap(base: string | undefined, predicate: string): string {
  if (base === undefined) return '变动';
  if (PERIODIC.test(base)) return `${base}变动`;
  return /[于高低快慢出]/u.test(predicate) && !/季|月|年|期/u.test(base) ? `与${base}之差` : `较${base}变动`;
}

/** 同比, 较年初; nothing where the words at the figure do not say it. */
function against(base: string | undefined, predicate: string): string {
  if (base === undefined || !predicate.includes(base)) return '';
  return PERIODIC.test(base) ? base : `较${base}`;
}

/** 全国位次 where it is held among all of a place. */
function rank(subject: string, base: string | undefined, predicate: string): string {
  if (/[升降进退移滑]/u.test(predicate)) return `${subject}位次变动`;
  const among = base !== undefined && /^全[国省市区县球行]|地区$|^世界/u.test(base) ? base : '';
  return `${subject}${among}位次`;
}

/** 增长1.2倍 says by how much, 是上年同期的1.8倍 how much of it. */
function multiple(base: string | undefined, predicate: string): string {
  const periodic = base !== undefined && PERIODIC.test(base) ? base : '';
  if (/[增涨扩升多]|提高/u.test(predicate))
    return `${periodic === '' && base !== undefined ? `较${base}` : periodic}增长倍数`;
  return base === undefined ? '倍数' : `与${base === '同比' ? '上年同期' : base}之比`;
}

function rate(subject: string, base: string | undefined, predicate: string): string {
  if (base !== undefined && /^(?:已|均|约|共|累计)*完成/u.test(predicate)) return `${subject}的比例`;
  if (base !== undefined && /恢复[至到]|相当于|[是为].+的$/u.test(predicate)) return `${subject}与${base}之比`;
  if (/改善|好转/u.test(predicate)) return `${subject}${base === undefined ? '' : against(base, predicate)}改善幅度`;
  return predicate === '的' ? `相当于${subject}的比例` : subject;
}

function shareOf(predicate: string): string {
  const whole = predicate
    .replace(/(?:分别|首次|已|约|近|超过?|突破|由|从|逾|不低于|不超过|继续|保持在|稳定在|左右)+(?=的?$)/u, '')
    .replace(/(?:已|约|均)*(?:达到|达|为|是|至|到|提升至|提高到|超过|突破|提高至|提升到)*$/u, '')
    .replace(/^.*占/u, '占')
    .replace(/占[全本我][省市县区](?=\p{Script=Han}{2})/u, '占')
    .replace(/(?:分别|首次|首次突破|达|为|的|由|从|不低于|不超过|超|近|约|逾)+$/u, '');
  return /(?:比重|比例|份额)$/u.test(whole) ? whole : whole === '占比' || whole === '占' ? '占比' : `${whole}比重`;
}
