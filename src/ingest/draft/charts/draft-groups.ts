import { UNITS } from '../../../base/unit-table.js';
import type { DraftedFact } from '../facts/drafted-fact.js';
import { isName } from '../facts/is-name.js';
import { commonEnd } from './common-affix.js';
import { levelOf, levelsOf, propertyLength } from './level-of.js';

/** Figures that belong side by side: one measure of several things, or of one thing at several times. */
export interface FactGroup {
  /** `bars` compare things, `line` follows one through time. */
  readonly shape: 'bars' | 'line';
  /** Growth, shares and the like by their kind; measured and counted things by what they measure. */
  readonly measure: string;
  readonly facts: readonly DraftedFact[];
}

/** Fewest rows of a group, and most that a chart stays readable with. */
const FEWEST = 2;
const MOST = 12;

/** Longest names that are a pair by being of one length: 城镇 and 农村. */
const SHORT = 4;

/**
 * Groups among the facts of a section, the largest first; no fact is in two. Same kind, dimension, base, period and level, different
 * subjects: bars. Same subject and measure at three times or more: a line.
 */
export function groupFacts(facts: readonly DraftedFact[]): readonly FactGroup[] {
  const usable = facts.filter(isComparable);
  const lines = collect(usable, lineKey).filter(
    (group) => timesOf(group).size >= 3 && timesOf(group).size === group.length,
  );
  const inLine = new Set(lines.flat());
  const levels = levelsOf(usable);
  const bars = collect(
    usable.filter((fact) => !inLine.has(fact) && levels.has(fact)),
    (fact) => barKey(fact, levels.get(fact)!),
  )
    .map(distinct)
    .map(withoutWholes)
    .filter((group) => group.length >= FEWEST && !isOddPair(group) && isPlottable(group));
  return [
    ...lines.map((group): FactGroup => ({
      shape: 'line',
      measure: measureOf(group[0]!),
      facts: group.toSorted(byTime),
    })),
    ...partsBesideWholes(usable, new Set([...lines, ...bars].flat())).map((group): FactGroup => ({
      shape: 'bars',
      measure: measureOf(group[0]!),
      facts: group,
    })),
    ...bars.map((group): FactGroup => ({ shape: 'bars', measure: measureOf(group[0]!), facts: group.slice(0, MOST) })),
  ].toSorted((one, other) => other.facts.length - one.facts.length || againstOther(one) - againstOther(other));
}

function isComparable({ figure, sentence }: DraftedFact): boolean {
  const { kind, subject, predicate, threshold, limit, range, unit, end } = figure;
  // A rate of a year beside amounts of a quarter.
  if (/^.{0,30}annuali[sz]ed/.test(sentence.text.slice(end))) return false;
  if (
    threshold ||
    limit !== undefined ||
    range ||
    isBound(predicate) ||
    isChange(figure) ||
    unit === 'year' ||
    unit === 'years'
  )
    return false;
  if (subject === undefined || !isName(subject)) return false;
  return kind === 'growth' || kind === 'count' || kind === 'amount' || kind === 'share' || kind === 'rate';
}

/** Behind what is against the year before stands what is against anything else: the month before, the end of last year. */
function againstOther({ facts }: FactGroup): number {
  return baseOf(facts[0]!.figure.base) === '' ? 0 : 1;
}

/** 利息净收入198.36亿元，增加7.25亿元: by how much an amount grew is no amount beside others. */
function isChange({ kind, predicate = '', base }: DraftedFact['figure']): boolean {
  if (kind !== 'amount' && kind !== 'count') return false;
  return base !== undefined || /增加$|减少$|净增$|[多少增减]$|\b(?:up|down|by)$/u.test(predicate);
}

/** 不低于120万千瓦 is no length of a bar. */
function isBound(predicate = ''): boolean {
  return /不低于|不少于|不超过|不高于|至少/u.test(predicate);
}

function collect(
  facts: readonly DraftedFact[],
  keyOf: (fact: DraftedFact) => string | undefined,
): readonly (readonly DraftedFact[])[] {
  const groups = new Map<string, DraftedFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

function lineKey({ figure, unit }: DraftedFact): string | undefined {
  return figure.period === undefined
    ? undefined
    : `${figure.subject} ${figure.kind} ${unit} ${spanOf(figure.period)} ${baseOf(figure.base)}`;
}

/** How long a time is: months, quarters, years and spans of them are no points of one line. */
function spanOf(period: string): string {
  if (/Q\d$/.test(period)) return 'quarter';
  return period.replace(/\d+/g, (digits) => `${digits.length}`).replace(/^\d-\d\/\d-\d$/, () => lengthOf(period));
}

/** Months of a span of months. */
function lengthOf(period: string): string {
  const [first = 0, last = 0] = period
    .split('/')
    .map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  return `${last - first + 1} months`;
}

function barKey(fact: DraftedFact, level: string): string {
  const { figure, unit } = fact;
  const dimension = UNITS.get(unit)?.dimension ?? unit;
  return [
    figure.kind,
    dimension,
    unit === 'count' ? figure.text.replace(/[\d.,]/g, '') : '',
    baseOf(figure.base),
    figure.period,
    /年均/u.test(figure.predicate ?? '') ? 'yearly' : '',
    level,
  ].join(' ');
}

/** The property that an amount is of, for its name: the noun of an English one, what ends a Chinese one. */
function propertyOf(subject: string): string {
  if (/\p{Script=Han}/u.test(subject)) return subject.slice(subject.length - propertyLength(subject));
  return (levelOf(subject) ?? '').replace(/\s?…\s?/g, '');
}

/** Year on year is what growth is unless something else is said. */
function baseOf(base: string | undefined): string {
  return base === undefined || /同比|上年|year[- ]o/iu.test(base) ? '' : base;
}

/** The property that an amount is of, so that capacities and outputs stay apart; the unit for what is counted. */
function measureOf({ figure, unit }: DraftedFact): string {
  if (figure.kind === 'growth' || figure.kind === 'share' || figure.kind === 'rate') return figure.kind;
  if (figure.kind === 'count') return unit;
  const property = propertyOf(figure.subject ?? '');
  return property === '' ? unit.replace(/^(?:wan-yi|wan|yi|million|billion|thousand)-/, '') : property;
}

/** Growth of a part right behind that of its whole: 制造业投资增长11.2%。高技术制造业投资增长39.4%. Of neither is a chart yet. */
function partsBesideWholes(
  facts: readonly DraftedFact[],
  drawn: ReadonlySet<DraftedFact>,
): readonly (readonly DraftedFact[])[] {
  const growth = facts.filter((fact) => fact.figure.kind === 'growth' && !drawn.has(fact));
  return growth.flatMap((whole, index): readonly (readonly DraftedFact[])[] => {
    const part = growth.slice(index + 1).find((other) => isPartOf(other, whole));
    return part ? [[whole, part]] : [];
  });
}

function isPartOf({ figure: part }: DraftedFact, { figure: whole }: DraftedFact): boolean {
  return (
    part.paragraph === whole.paragraph &&
    part.sentence - whole.sentence <= 1 &&
    part.period === whole.period &&
    baseOf(part.base) === baseOf(whole.base) &&
    part.subject !== whole.subject &&
    part.subject!.endsWith(whole.subject!)
  );
}

function timesOf(group: readonly DraftedFact[]): ReadonlySet<string | undefined> {
  return new Set(group.map(({ figure }) => figure.period));
}

function byTime(one: DraftedFact, other: DraftedFact): number {
  const [a, b] = [one.figure.period ?? '', other.figure.period ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}

function distinct(group: readonly DraftedFact[]): readonly DraftedFact[] {
  return group.filter(
    ({ label, figure }, index) =>
      group.findIndex((other) => other.label === label || other.figure.subject === figure.subject) === index,
  );
}

/** 高新技术企业 beside 新增高新技术企业, 项目 beside 重点项目: a part and its whole are no two things to compare. */
function withoutWholes(group: readonly DraftedFact[]): readonly DraftedFact[] {
  if (group[0]?.figure.kind !== 'count') return group;
  const bare = (fact: DraftedFact): string =>
    (fact.figure.subject ?? '').replace(/^(?:新增|新建|累计|其中)|(?:总数|合计)$/gu, '');
  return group.filter(
    (fact, at) =>
      !group.some(
        (other, index) => index < at && (bare(other).endsWith(bare(fact)) || bare(fact).endsWith(bare(other))),
      ),
  );
}

/**
 * Two bars compare what somebody would only if one sentence names both by one property or as a pair of names (城市, 农村). Not counts
 * (86个县 beside 11个设区市), nor a whole and its part.
 */
function isOddPair([one, other, ...more]: readonly DraftedFact[]): boolean {
  if (!one || !other || more.length > 0) return false;
  const [a, b] = [one.figure.subject ?? '', other.figure.subject ?? ''];
  if (one.figure.kind === 'count' || a.endsWith(b) || b.endsWith(a)) return true;
  if (one.figure.paragraph !== other.figure.paragraph || one.figure.sentence !== other.figure.sentence) return true;
  const [levelA, levelB] = [levelOf(a), levelOf(b)];
  if (levelA && levelA === levelB) return false;
  const language = /\p{Script=Han}/u.test(a) ? 'zh-Hans' : 'en';
  return !(a.length === b.length && a.length <= SHORT) && commonEnd([a, b], language) === 0;
}

/** The smallest bar is still to be seen: a hundredth of the longest one. */
function isPlottable(group: readonly DraftedFact[]): boolean {
  const sizes = group.map(({ figure, unit }) => figure.value.abs().toNumber() * 10 ** (UNITS.get(unit)?.power ?? 0));
  return Math.min(...sizes) * 100 >= Math.max(...sizes) && Math.max(...sizes) > 0;
}
