import type { DraftedFact } from '../facts/drafted-fact.js';

/** A property of one statement of accounts is a thing of its own: operating income and net income are no two incomes. */
const ACCOUNT = /\b(?:gross|operating|net|pre-?tax|comprehensive)\s(?:income|profit|earnings|margin)\b/i;
const ENGLISH =
  'revenues?|sales|income|profit|earnings|exports|imports|output|production|capacity|investment|spending|costs?|expenses?|orders|deposits|loans|assets|receipts|prices?';
const ENGLISH_END = new RegExp(`\\b(?:${ENGLISH})$`, 'i');
const ENGLISH_START = new RegExp(`^(?:${ENGLISH})(?= (?:of|from|to|for|in|outside)\\b)`, 'i');

/** Nouns that end a name and say what is measured of it. */
const CHINESE_END =
  /(?:产能|总产值|产值|产量|面积|利润|净利润|营收|净收入|收入|收益|销量|增加值|总投资|计划投资|投资|进出口|出口|进口|顺差|逆差|装机容量|装机|容量|发电量|用电量|零售|营业|成交|交易|销售|支出|费用|存款|贷款|里程|吞吐量|运量|客流|能耗|排放|消费量|支付|标准|价值|价格|均价|价|资产|指数|系数|[\p{Script=Han}]{2}率)$/u;

/** 总额 and 额 say no more than that it is an amount: what they are of stands before them. */
const GENERIC = /(?:总额|总值|总量|总数|余额|规模|金额|数量|人数|(?<=[售业易支])额)$/u;

/**
 * What a subject is measured as: 零售 of 城镇消费品零售额, sales of sales to Asia (and where the word stands). Undefined for a name
 * that says none (风电), empty for the word alone (出口).
 */
export function levelOf(subject: string): string | undefined {
  if (!/\p{Script=Han}/u.test(subject)) return englishLevel(subject);
  const bare = subject.replace(/(?:同比)?(?:增速|增幅|增长率|涨幅|降幅)$/u, '');
  const named = bare.replace(GENERIC, '');
  const found = CHINESE_END.exec(named)?.[0];
  const level = found ?? (named === bare ? undefined : named.slice(-2));
  if (level === undefined || level === '') return undefined;
  return named === level ? '' : level.replace(/价格$/u, '价');
}

/** Length of the property that a Chinese name ends with, 总额 and the like with it. */
export function propertyLength(name: string): number {
  const named = name.replace(GENERIC, '');
  return name.length - named.length + (CHINESE_END.exec(named)?.[0] ?? '').length;
}

function englishLevel(subject: string): string | undefined {
  const account = ACCOUNT.exec(subject)?.[0];
  if (account !== undefined) return account.toLowerCase();
  const end = ENGLISH_END.exec(subject)?.[0];
  if (end !== undefined) return end.length === subject.length ? '' : `… ${end.toLowerCase()}`;
  const start = ENGLISH_START.exec(subject)?.[0];
  return start === undefined ? undefined : `${start.toLowerCase()} …`;
}

/**
 * With what each fact may stand in a chart, as a key: facts of another level, of another whole (占…比重) or for another unit of reference
 * (每人每月) have another. A name without a property takes that of its neighbours in the sentence where these have one and the same:
 * 百货业营业额12.6亿元，超市7.3亿元. Facts that are missing stand beside none.
 */
export function levelsOf(facts: readonly DraftedFact[]): ReadonlyMap<DraftedFact, string> {
  const levels = new Map<DraftedFact, string>();
  for (const fact of facts) {
    const level = sharedLevel(fact, facts);
    if (level !== undefined) levels.set(fact, `${level} ${referenceOf(fact)}`.trim());
  }
  return levels;
}

/** Words that say by how much an amount changed. */
const CHANGED = /(?:增加|减少|多增|少增|净增|新增|增产|减产|(?<=[比较].*)[多少])[约近超逾]?$/u;

function sharedLevel(fact: DraftedFact, facts: readonly DraftedFact[]): string | undefined {
  const { kind, subject = '', predicate = '' } = fact.figure;
  const listed = `in ${placeOf(fact)}`;
  // By how much amounts changed is not put beside how much they are: 余额13.2万亿元，比年初增加8632亿元.
  if ((kind === 'count' || kind === 'amount') && CHANGED.test(predicate)) return `change ${listed}`;
  if (kind === 'count') return listed;
  if (kind === 'share') return wholeOf(predicate) ?? listed;
  const own = levelOf(subject);
  if (own === '') return `alone ${listed}`;
  if (own !== undefined) return own;
  const neighbours = facts.filter(
    (other) => placeOf(other) === placeOf(fact) && other.figure.kind === kind && other.unit === fact.unit,
  );
  const named = new Set(neighbours.map(({ figure }) => levelOf(figure.subject ?? '')).filter((level) => !!level));
  // A verb before an amount says what is meant of it: 关停机组76.5万千瓦 is no capacity like that of its neighbour.
  if (kind === 'amount' && predicate !== '') return undefined;
  if (named.size === 1) return [...named][0];
  if (kind === 'amount') return isPart(fact) ? `parts ${listed}` : undefined;
  return listed;
}

function placeOf({ figure }: DraftedFact): string {
  return `${figure.paragraph}.${figure.sentence}`;
}

/** What shares are of, where the words name it. */
function wholeOf(predicate: string): string | undefined {
  return /占(?!比)(\p{Script=Han}{2,12}?)(?:的|比重|比例|份额)/u.exec(predicate)?.[1];
}

/** Behind 其中 figures are parts of one whole. */
export function isPart({ sentence, figure }: DraftedFact): boolean {
  return /其中/u.test(sentence.text.slice(0, figure.start));
}

/** Per what an amount is: 每人每月, a month. Two of them are no two lengths of one scale. */
function referenceOf({ sentence, figure }: DraftedFact): string {
  if (figure.kind !== 'amount' && figure.kind !== 'count') return '';
  const lead = /[^，；、。：（]*$/u.exec(sentence.text.slice(0, figure.start))![0];
  const tail = sentence.text.slice(figure.end, figure.end + 24);
  const each = lead.match(
    /每(?:人|户|月|年|天|日|亩|吨|公斤|斤|套|间|晚|股|平方米|[百千万]\p{Script=Han}|\d+\p{Script=Han})/gu,
  );
  const english =
    /\b(?:(?:a|an|per|each|every) (?:\w+ )?(?:month|year|week|day|hour|share|head|person|night)|monthly|annually|hourly|weekly|daily)\b/i;
  const time = english.exec(lead.slice(-40)) ?? english.exec(tail.split(/[,.;]/)[0]!);
  return [...(each ?? []), ...(time ? [time[0].toLowerCase()] : [])].join('');
}
