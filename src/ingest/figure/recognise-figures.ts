import type { Decimal } from 'decimal.js';
import { UNITS, SHARE, SHARE_STEP } from '../../base/unit-table.js';
import type { Figure } from '../../source-text/figures/figure.js';
import { findFigures } from '../../source-text/figures/find-figures.js';
import type { Doubt, FigureKind, IngestedFigure } from '../ingested-article.js';
import { type Carried, composeSubject, type Composed } from './carried.js';
import { chinesePhrase } from './chinese-phrase.js';
import { chooseUnit, type Measured } from './choose-unit.js';
import { englishPhrase } from './english-phrase.js';
import { isCounted, surroundingsOf } from './surroundings.js';
import { planYears } from './period.js';
import { periodAt } from './sentence-period.js';
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
  const figures: IngestedFigure[] = [];
  for (const [index, figure] of quantities.entries()) {
    const before = quantities[index - 1];
    const range = rangeOf(text, before, figure, quantities[index + 1]);
    const around = surroundingsOf(text, figure, quantities, range === 'high' ? before : undefined, dates);
    const read = chinese ? chinesePhrase(around) : named(englishPhrase(around), figure);
    const composed = composeSubject(read, now, { index, text, figure, quantities });
    const phrase = withBase(composed.phrase, text, now);
    const measured = chooseUnit(figure, [around.tail.slice(0, 24), composed.subject ?? '', around.lead]);
    const period = periodAt(text, figure, times, composed.carried);
    now = {
      ...composed.carried,
      ...(period.carried && { period: period.carried }),
      ...(period.year && { year: period.year }),
    };
    if (phrase.base !== undefined && PERIODIC.test(phrase.base)) now = { ...now, base: phrase.base };
    const kind = kindOf(figure, measured, phrase, composed);
    const region = regionAt(text, figure, now, phrase.base);
    const doubts = doubtsOf(measured, composed, period.yearGiven);
    figures.push({
      value: signed(measured.value, kind, phrase),
      places: measured.places,
      unit: measured.unit,
      ...(measured.counter !== undefined && { counter: measured.counter }),
      text: figure.text.trim(),
      paragraph,
      sentence,
      start: figure.start,
      end: figure.end,
      kind,
      ...(range && { range }),
      ...(figure.approximate && { approximate: true }),
      ...(/初步[核统]|preliminary/iu.test(text.slice(0, figure.start)) && { preliminary: true }),
      ...(phrase.threshold && { threshold: true }),
      ...(composed.subject !== undefined && { subject: composed.subject }),
      ...(phrase.base !== undefined && { base: phrase.base }),
      ...(phrase.predicate !== '' && { predicate: phrase.predicate }),
      ...(period.iso !== undefined && { period: period.iso }),
      ...(region !== undefined && { region }),
      doubts,
    });
  }
  return { figures, carried: quantities.length === 0 ? quietly(text, times, now) : now };
}

/** English counts name what they count: 9,400 customers. */
function named(phrase: Phrase, { unit, kind }: Figure): Phrase {
  const counted =
    /^[a-z]{4,}s?$|^people$/.test(unit) &&
    !/^(?:percent|years?|months?|hours?|days?|basis|tonnes?|metres?|times|yuan|dollars?|euros?)$/.test(unit);
  return counted && kind === 'quantity' ? { ...phrase, subject: unit, bare: false } : phrase;
}

/** Comparisons that go on from one figure to the next. */
const PERIODIC = /^(?:同比|year[- ]o)/iu;

/** What growth is measured against, where the sentence says it at its head (从环比看) or one before it said 同比. */
function withBase(phrase: Phrase, text: string, { base }: Carried): Phrase {
  if (phrase.base !== undefined || phrase.change === undefined) return phrase;
  const named = /^从?(同比|环比)(?:看|来看)/u.exec(text)?.[1] ?? base;
  return named === undefined ? phrase : { ...phrase, base: named };
}

/** A sentence without figures still says what time the next ones are of. */
function quietly(text: string, dates: readonly Figure[], carried: Carried): Carried {
  const end = { start: text.length, end: text.length } as Figure;
  const { carried: period, year } = periodAt(text, end, dates, carried);
  return { ...carried, ...(period && { period }), ...(year && { year }) };
}

/** What stands between the ends of a range. */
const JOINED = /^(?:between)?\s?(?:[-—–―~～至到]|to)\s?$|^between\s?and\s?$/u;

/** Where two figures are the ends of a range: 5%—6%, 3 to 4 million. */
function rangeOf(
  text: string,
  before: Figure | undefined,
  figure: Figure,
  next: Figure | undefined,
): 'low' | 'high' | undefined {
  const joined = (one: Figure, other: Figure): boolean =>
    JOINED.test(
      `${/\bbetween\s?$/.test(text.slice(0, one.start)) ? 'between' : ''}${text.slice(one.end, other.start)}`,
    ) &&
    (one.unit === other.unit || one.unit === '');
  if (next && joined(figure, next) && !/(?:由|从|from)\s?$/.test(text.slice(0, figure.start))) return 'low';
  if (before && joined(before, figure) && !/(?:由|从|from)\s?$/.test(text.slice(0, before.start))) return 'high';
  return undefined;
}

function kindOf(figure: Figure, { unit }: Measured, phrase: Phrase, { subject = '' }: Composed): FigureKind {
  if (figure.kind === 'rank') return 'rank';
  const dimension = UNITS.get(unit)?.dimension;
  if (dimension === SHARE_STEP) return 'points';
  if (dimension === SHARE) {
    const grows =
      phrase.change !== undefined || /[增涨降跌]幅|增速|增长率|growth/iu.test(`${subject}${phrase.predicate}`);
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
