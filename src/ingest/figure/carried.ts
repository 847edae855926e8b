import type { Figure } from '../../source-text/figures/figure.js';
import { ENDS_IN_PROPERTY } from './chinese-phrase.js';
import type { FiscalCalendar, Period } from './period.js';
import type { Phrase } from './phrase.js';

/** What a sentence takes over from those before it. */
export interface Carried {
  /** The last thing named. */
  readonly subject?: string;
  /** The first thing that the paragraph names. */
  readonly topic?: string;
  /** What growth is measured against where only 增长 stands: the last 同比 or 环比. */
  readonly base?: string;
  readonly period?: Period;
  /** The region that the article is about, which 全省 means. */
  readonly home?: string;
  /** Year of times without one, and the last month of it that they may name. */
  readonly year?: number;
  readonly month?: number;
  readonly yearKnown?: boolean;
  /** True once the paragraph has named a time. */
  readonly timed?: boolean;
  /** Of a company whose years are not those of the calendar. */
  readonly fiscal?: FiscalCalendar;
  /** Day of publication, which 截至目前 means. */
  readonly date?: string;
  /** Items that each get one of the figures that follow, from the index of the first of them. */
  readonly shared?: { readonly items: readonly string[]; readonly from: number; readonly phrase: Phrase };
  /** Things named one after another, with a figure each: 生产线32条、磨机223台. */
  readonly listed?: readonly string[];
}

export interface Composed {
  readonly subject?: string;
  /** The phrase that says what kind of figure it is: of figures given together, that of the first. */
  readonly phrase: Phrase;
  readonly carried: Carried;
}

interface Standing {
  readonly index: number;
  readonly text: string;
  readonly figure: Figure;
  readonly quantities: readonly Figure[];
}

/** Properties that are said of a subject with its measure: 工业增加值 + 增速. The others replace it: 工业投资, 增加值 -> 工业增加值. */
const OF_MEASURE = /^其?(?:同比增速|增速|增幅|降幅|涨幅|跌幅|增长率|占比|比重|比例|份额|growth|margin|share)/u;

/** What a figure is about: its own words, completed by those before it. */
export function composeSubject(phrase: Phrase, carried: Carried, standing: Standing): Composed {
  const shared = sharedSubject(phrase, carried, standing);
  if (shared) return shared;
  const subject = ownSubject(phrase, atStart(carried, standing), standing);
  const listed = nextListed(subject, phrase, carried, standing);
  const { shared: _, listed: __, ...rest } = carried;
  const keeps = subject === undefined || phrase.threshold || phrase.bare || standing.figure.kind === 'rank';
  const topic = keeps ? {} : { topic: carried.topic ?? subject };
  return {
    ...(subject !== undefined && { subject }),
    phrase,
    carried: { ...rest, ...(!keeps && { subject }), ...topic, ...(listed && { listed }) },
  };
}

/** A sentence that begins without a subject speaks of the paragraph's topic: 分季度看，一季度增长5.3%. */
function atStart(carried: Carried, { index, text }: Standing): Carried {
  return index === 0 && carried.topic !== undefined && /^分[^，]{1,6}看/u.test(text)
    ? { ...carried, subject: carried.topic }
    : carried;
}

function ownSubject(phrase: Phrase, carried: Carried, standing: Standing): string | undefined {
  const { subject } = carried;
  if (phrase.subject === undefined) return subjectAhead(phrase, standing) ?? subject ?? objectAhead(standing);
  if (phrase.bare && subject !== undefined) {
    const property = phrase.subject.replace(/^其/u, '');
    if (OF_MEASURE.test(property)) return subject.endsWith(property) ? subject : joined(subject, property);
    return joined(subject.replace(ENDS_IN_PROPERTY, ''), property);
  }
  if (phrase.part && subject !== undefined && !ENDS_IN_PROPERTY.test(phrase.subject) && phrase.subject.length <= 8) {
    const property = ENDS_IN_PROPERTY.exec(subject)?.[0];
    if (property !== undefined && phrase.predicate !== '') return `${phrase.subject}${property}`;
  }
  return phrase.subject;
}

/** The clause before a figure's own, where it holds no figure. */
function clauseAhead({ index, text, figure, quantities }: Standing): string | undefined {
  const clauses = text.slice(quantities[index - 1]?.end ?? 0, figure.start).split(/[，；：]/u);
  return clauses.length < 2 || (clauses.length === 2 && index > 0 && clauses[0] === '') ? undefined : clauses.at(-2);
}

/** What the clause before names for this one to count: 人气最旺的是海水浴场，涌入48万人次; 游乐区受大雨影响，只有6万人次. */
function subjectAhead({ base, change }: Phrase, standing: Standing): string | undefined {
  if (base !== undefined || change !== undefined) return undefined;
  const clause = clauseAhead(standing) ?? '';
  return (
    /(?:最\p{Script=Han}{1,3}的是|其次[是为]|依次[是为]|分别[是为])(\p{Script=Han}{2,14})$/u.exec(clause)?.[1] ??
    /^(\p{Script=Han}{2,12}?)受\p{Script=Han}+影响$/u.exec(clause)?.[1]
  );
}

/** What an English sentence begins with, up to its first mark: The number of long-term unemployed, those jobless …, edged down by 64k. */
function sentenceHead(ahead: string): string | undefined {
  const [head = ''] = ahead.replace(/^(?:the|both|a|an|our|nearly|about)\s/i, '').split(/[,;:]\s/);
  return /^[A-Za-z][A-Za-z\s-]{3,50}$/.test(head) && !/\b(?:in|on|for|of) \w+$/.test(head.replace(/^number of .*/, ''))
    ? head.trim()
    : undefined;
}

/** Where nothing else is named: what the clause before ends with, behind its verb: 建议派发中期现金股利，每10股1.75元. */
function objectAhead(standing: Standing): string | undefined {
  if (!/\p{Script=Han}/u.test(standing.text)) return sentenceHead(standing.text.slice(0, standing.figure.start));
  const object = /^.*(?:派发|发放|分配|实施|开展|推进|安排|建议|的)(?:\d{4}年)?(\p{Script=Han}{2,12})$/u.exec(
    clauseAhead(standing) ?? '',
  )?.[1];
  return object;
}

function joined(subject: string, property: string): string {
  return /[A-Za-z]$/.test(subject) ? `${subject} ${property}` : `${subject}${property}`;
}

/** 分别 gives each item a figure; so does a list of two things whose two figures follow as one pair: 涉及产能1663.2万吨和1.17亿吨. */
function sharedSubject(
  phrase: Phrase,
  carried: Carried,
  { index, text, figure, quantities }: Standing,
): Composed | undefined {
  const { shared } = carried;
  if (shared && index > shared.from) {
    const item = shared.items[index - shared.from];
    const between = text.slice(quantities[index - 1]!.end, figure.start);
    if (item !== undefined && /^(?:[、，和与及]|以及|and|,|\s)*(?:同比)?(?:[增降升]\p{Script=Han})?$/u.test(between))
      return { subject: item, phrase: shared.phrase, carried: { ...carried, subject: item } };
  }
  if (phrase.shared) {
    const items = phrase.shared.find(({ length }) => length === runFrom(index, text, quantities)) ?? phrase.shared[0]!;
    return {
      subject: items[0]!,
      phrase,
      carried: { ...carried, subject: items[0]!, shared: { items, from: index, phrase } },
    };
  }
  return pairedSubject(phrase, carried, { index, text, figure, quantities });
}

/** How many figures stand in a row from one on: 8.9%、1.7%和1.1%. */
function runFrom(index: number, text: string, quantities: readonly Figure[]): number {
  let at = index;
  while (
    quantities[at + 1] &&
    /^(?:[、和与及]|以及|、?(?:and|,)\s?|,\s)?$/u.test(
      text.slice(quantities[at]!.end, quantities[at + 1]!.start).trim(),
    )
  )
    at++;
  return at - index + 1;
}

function pairedSubject(phrase: Phrase, carried: Carried, { index, text, quantities }: Standing): Composed | undefined {
  const { listed } = carried;
  if (!listed || listed.length < 2 || !phrase.bare) return undefined;
  const group = quantities.slice(index, index + listed.length);
  if (group.length < listed.length) return undefined;
  const linked = group.every(
    (each, at) => at === 0 || /^(?:[、和与及]|以及)$/u.test(text.slice(group[at - 1]!.end, each.start)),
  );
  if (!linked || /^[、和与及]/u.test(text.slice(group.at(-1)!.end))) return undefined;
  const items = listed.map((item) => `${item}${phrase.subject!}`);
  return {
    subject: items[0]!,
    phrase,
    carried: { ...carried, subject: items[0]!, shared: { items, from: index, phrase } },
  };
}

/** Things with a figure each, joined by 、 or 和. */
function nextListed(
  subject: string | undefined,
  phrase: Phrase,
  { listed }: Carried,
  { index, text, figure, quantities }: Standing,
): readonly string[] | undefined {
  if (subject === undefined || phrase.bare || phrase.threshold) return undefined;
  const before = quantities[index - 1];
  const goesOn = before !== undefined && /^[、和与及]/u.test(text.slice(before.end, figure.start));
  return goesOn && listed ? [...listed, subject] : [subject];
}
