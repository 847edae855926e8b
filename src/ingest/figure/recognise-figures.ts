import type { Decimal } from 'decimal.js';
import { UNITS, SHARE, SHARE_STEP } from '../../base/unit-table.js';
import type { Figure } from '../../source-text/figures/figure.js';
import { findFigures } from '../../source-text/figures/find-figures.js';
import { isCounted } from '../../source-text/figures/is-counted.js';
import type { Doubt, FigureKind, IngestedFigure } from '../ingested-article.js';
import type { Carried, Composed } from './carried.js';
import { baseFor, besideLike, withBase } from './base-of.js';
import { chinesePhrase } from './chinese/chinese-phrase.js';
import { composeSubject } from './compose-subject.js';
import { chooseUnit, type Measured } from './choose-unit.js';
import { isSaidAgain, perShare, shareOfWhole } from './english/english-figure.js';
import { measureOf } from './measure-of.js';
import { rangeOf } from './range-of.js';
import { readEnglish } from './english/read-english.js';
import { isRankChange, surroundingsOf } from './surroundings.js';
import { planYears } from './period.js';
import { type FigurePeriod, lastDay, periodAt } from './sentence-period.js';
import type { Phrase } from './phrase.js';
import { regionIn } from './region.js';

/** A sentence of the body, as places count it. */
export interface Placed {
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
}

/** Every figure of a sentence, and what the next sentence may carry on. */
export function recogniseFigures(
  { paragraph, sentence, text }: Placed,
  carried: Carried,
): { readonly figures: readonly IngestedFigure[]; readonly carried: Carried } {
  const found = findFigures(text);
  const dates = found.filter(({ kind }) => kind === 'date');
  const times = found.filter(({ kind, text: words }) => kind === 'date' || (kind === 'name' && planYears(words)));
  const quantities = found.filter((figure) => isCounted(figure, text));
  const chinese = /\p{Script=Han}/u.test(text);
  let now: Carried = carried;
  let read: Phrase | undefined;
  const figures: IngestedFigure[] = [];
  for (const [index, figure] of quantities.entries()) {
    const before = quantities[index - 1];
    const range = rangeOf(text, before, figure, quantities[index + 1]);
    const around = surroundingsOf(text, figure, quantities, range === 'high' ? before : undefined, dates);
    const plain = chinese
      ? chinesePhrase(around)
      : readEnglish(around, { text, figure, first: range === 'high' ? before! : figure, all: found }, now.subject);
    const said = chinese
      ? asFall(plain, text.slice(before?.end ?? 0, figure.start))
      : perShare(plain, figure, around.tail);
    const again = !chinese && read !== undefined && isSaidAgain(around, figure, before);
    read = again ? { ...read!, threshold: said.threshold } : said;
    const composed = composeSubject(read, now, { index, text, figure, quantities });
    const between = text.slice(before?.end ?? 0, figure.start);
    const phrase = besideLike(withBase(composed, text, figure, now), figures.at(-1), between);
    const measured = isRankChange(figure, text)
      ? { value: figure.value, places: 0, unit: 'count', guessed: false }
      : chooseUnit(figure, [around.tail.slice(0, 24), composed.subject ?? '', around.lead]);
    // Both ends of an English range have the time behind it: between $5.8 billion and $6.1 billion in 2026.
    const dated = !chinese && range === 'low' ? quantities[index + 1]! : figure;
    const period = atEnd(periodAt(text, dated, times, composed.carried), composed, text.slice(0, figure.start));
    now = {
      ...composed.carried,
      ...(period.carried && { period: period.carried, timed: true }),
      // A year that an English sentence looks ahead to is not that of the next one's months.
      ...(period.year && (chinese || !isAhead(period.year, now)) && { year: period.year }),
      ...(!chinese && said !== plain && now.subject !== undefined && { subject: now.subject }),
    };
    const measure = measureOf(phrase, composed.subject, figures.at(-1), figure);
    const whole = chinese ? undefined : shareOfWhole(composed.subject, figure, around.tail);
    const what = {
      ...{
        figure,
        text,
        measured,
        phrase,
        composed: whole === undefined ? composed : { ...composed, subject: whole },
        period,
      },
      ...(range && { range }),
      ...(measure !== undefined && { measure }),
    };
    const region = regionAt(text, figure, now, phrase.base);
    figures.push({ paragraph, sentence, ...figureOf(what), ...(region !== undefined && { region }) });
  }
  const base = baseFor(text, figures);
  const going = base === undefined ? now : { ...now, base };
  return { figures, carried: quantities.length === 0 ? quietly(text, times, going) : going };
}

/** Whether a year is after the article's. */
function isAhead(year: number, { date }: Carried): boolean {
  return date !== undefined && year > Number(date.slice(0, 4));
}

/** A fall that the clause before names: 价格降幅最大，为15.2%. */
function asFall(phrase: Phrase, ahead: string): Phrase {
  const named = /[降跌]幅(?:最[大高深])?，(?:为|达|达到|约)?$/u.test(ahead);
  return named && phrase.change === undefined ? { ...phrase, change: 'down' } : phrase;
}

/** All that was read about one figure. */
interface Read {
  readonly figure: Figure;
  readonly text: string;
  readonly measured: Measured;
  readonly phrase: Phrase;
  readonly composed: Composed;
  readonly period: FigurePeriod;
  readonly range?: 'low' | 'high';
  readonly measure?: string;
}

function figureOf({
  figure,
  text,
  measured,
  phrase,
  composed,
  period,
  range,
  measure,
}: Read): Omit<IngestedFigure, 'paragraph' | 'sentence' | 'region'> {
  const plain = isRankChange(figure, text) ? 'rank' : kindOf(figure, measured, phrase, composed);
  const kind = plain === 'rate' && measure !== undefined ? 'share' : plain;
  return {
    value: measure === '降幅' || measure === '涨幅' ? measured.value : signed(measured.value, kind, phrase),
    places: measured.places,
    unit: measured.unit,
    ...(measured.counter !== undefined && { counter: measured.counter }),
    text: figure.text.trim(),
    start: figure.start,
    end: figure.end,
    kind,
    ...(range && { range }),
    ...(figure.approximate && { approximate: true }),
    ...(/初步[核统]|preliminary/iu.test(text.slice(0, figure.start)) && { preliminary: true }),
    ...(phrase.threshold && { threshold: true }),
    ...(phrase.limit !== undefined && { limit: phrase.limit }),
    ...(composed.subject !== undefined && { subject: composed.subject }),
    ...(phrase.base !== undefined && { base: phrase.base }),
    ...(phrase.predicate !== '' && { predicate: phrase.predicate }),
    ...(phrase.each !== undefined && { each: phrase.each }),
    ...(measure !== undefined && { measure }),
    ...(period.iso !== undefined && { period: period.iso }),
    doubts: doubtsOf(measured, composed, period.yearGiven),
  };
}

/** What is counted on a day, though the text speaks of a span: balances, customers, what is compared with the end of a year. */
const STOCK =
  /(?:余额|存量|保有量|库存|户数|客户数|用户数?|网点|不良(?:贷款)?率|拨备覆盖率|充足率|拨贷比|资产总额|负债总额)$/u;

/** A state is of the end of its span: 余额 of 1—6月, “ended the quarter with 4,850 employees”. */
function atEnd(period: FigurePeriod, { subject = '', phrase }: Composed, ahead: string): FigurePeriod {
  const end = /^\d{4}-\d{2}\/(\d{4}-\d{2})$/.exec(period.iso ?? '')?.[1];
  if (end === undefined) return period;
  const state =
    STOCK.test(subject) ||
    /^(?:上年|去年)末$|^年初$/u.test(phrase.base ?? '') ||
    /\bended the (?:quarter|year|period)\b/i.test(ahead);
  return state ? { ...period, iso: `../${lastDay(end)}` } : period;
}

/** A sentence without figures still says what time the next ones are of. */
function quietly(text: string, dates: readonly Figure[], carried: Carried): Carried {
  const end = { start: text.length, end: text.length } as Figure;
  const { carried: period, year } = periodAt(text, end, dates, carried);
  // 居民消费价格同比持平: a subject without a number.
  const level = /^(.*?)(?:同比|环比|与[^，；。]+?)+持平/u.exec(text)?.[1];
  const none = { counts: false, ranks: false, part: false, tail: '' };
  const subject =
    level === undefined ? undefined : chinesePhrase({ lead: level.replace(/^.*，/u, ''), ...none }).subject;
  return {
    ...carried,
    ...(subject !== undefined && { subject }),
    ...(period && { period, timed: true }),
    ...(year && { year }),
  };
}

function kindOf(figure: Figure, { unit }: Measured, phrase: Phrase, { subject = '' }: Composed): FigureKind {
  if (figure.kind === 'rank') return 'rank';
  const dimension = UNITS.get(unit)?.dimension;
  if (dimension === SHARE_STEP) return 'points';
  if (dimension === SHARE) {
    const grows =
      phrase.change !== undefined ||
      /[增涨升降跌]幅|增速|(?<!自然)增长率|growth/iu.test(`${subject}${phrase.predicate}`);
    if (grows && !/占/u.test(phrase.predicate)) return 'growth';
    return phrase.share ? 'share' : 'rate';
  }
  if (unit === 'times') return 'ratio';
  return MEASURED.test(dimension ?? '') ? 'amount' : 'count';
}

/** Dimensions that are measured; all others are counted. */
const MEASURED =
  /^(?:mass|coal-equivalent|cny|usd|eur|hkd|length|area|volume|power|energy|temperature|time|month|span-of-years|.*\/.*)$/;

/** Growth and changes in points are negative where they fall; what was cut, in tonnes or firms, is an amount like any other. */
function signed(value: Decimal, kind: FigureKind, { change }: Phrase): Decimal {
  if (kind !== 'growth' && kind !== 'points') return value;
  return change === 'down' && value.greaterThan(0) ? value.negated() : value;
}

/** A country or province that the clause begins with, else the place that the article is about. */
function regionAt(text: string, figure: Figure, { home }: Carried, base: string | undefined): string | undefined {
  const clause = text
    .slice(0, figure.start)
    .split(/[，；。]/u)
    .at(-1)!;
  const plain = base === undefined ? clause : clause.replace(base, '');
  const named = regionIn(plain.replace(/(?:居|列|排|于|占|比|较|与|向|对|从|自|至|到)(?:全国|我国|中国)/gu, ''));
  if (named) return named === '我国' ? '全国' : named;
  return home;
}

function doubtsOf(measured: Measured, { subject }: Composed, yearGiven: boolean): readonly Doubt[] {
  return [
    ...(subject === undefined ? (['subject'] as const) : []),
    ...(measured.guessed ? (['unit'] as const) : []),
    ...(yearGiven ? [] : (['year'] as const)),
  ];
}
