import { UNITS } from '../../../base/unit-table.js';
import { ENDS_IN_PROPERTY } from '../../figure/chinese-phrase.js';
import type { DraftedFact } from '../facts/drafted-fact.js';
import { isName } from '../facts/is-name.js';

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

/**
 * Groups among the facts of a section, the largest first; no fact is in two. Same kind, same dimension, same base and period,
 * different subjects: bars. Same subject and measure at three times or more: a line.
 */
export function groupFacts(facts: readonly DraftedFact[]): readonly FactGroup[] {
  const usable = facts.filter(isComparable);
  const lines = collect(usable, lineKey).filter(
    (group) => timesOf(group).size >= 3 && timesOf(group).size === group.length,
  );
  const inLine = new Set(lines.flat());
  const bars = collect(
    usable.filter((fact) => !inLine.has(fact)),
    barKey,
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
    ...bars.map((group): FactGroup => ({ shape: 'bars', measure: measureOf(group[0]!), facts: group.slice(0, MOST) })),
  ].toSorted((one, other) => other.facts.length - one.facts.length);
}

function isComparable({ figure, sentence }: DraftedFact): boolean {
  const { kind, subject, threshold, limit, range, unit, end } = figure;
  // A rate of a year beside amounts of a quarter.
  if (/^.{0,30}annuali[sz]ed/.test(sentence.text.slice(end))) return false;
  if (threshold || limit !== undefined || range || unit === 'year' || unit === 'years') return false;
  if (subject === undefined || !isName(subject)) return false;
  return kind === 'growth' || kind === 'count' || kind === 'amount' || kind === 'share' || kind === 'rate';
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

function barKey(fact: DraftedFact): string {
  const { figure, unit } = fact;
  const dimension = UNITS.get(unit)?.dimension ?? unit;
  return [
    figure.kind,
    dimension,
    unit === 'count' ? figure.text.replace(/[\d.,]/g, '') : '',
    baseOf(figure.base),
    figure.period,
    measureOf(fact),
    /年均/u.test(figure.predicate ?? '') ? 'yearly' : '',
    listedIn(fact),
  ].join(' ');
}

/** Amounts without a property in common, and counts, belong together only where one sentence lists them. */
function listedIn({ figure }: DraftedFact): string {
  if (figure.kind !== 'amount' && figure.kind !== 'count') return '';
  const property = figure.kind === 'amount' && propertyOf(figure.subject ?? '') !== '';
  return property ? '' : `${figure.paragraph}.${figure.sentence}`;
}

/** Income of operating income: the noun that an English amount is of, the property that ends a Chinese one. */
function propertyOf(subject: string): string {
  if (/\p{Script=Han}/u.test(subject)) return ENDS_IN_PROPERTY.exec(subject)?.[0] ?? '';
  return (
    /\b(?:revenue|revenues|sales|income|profit|earnings|exports|imports|output|production|capacity|investment|spending|costs?|expenses?|orders|deposits|loans|assets)\b/i
      .exec(subject)?.[0]
      .toLowerCase() ?? ''
  );
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

function timesOf(group: readonly DraftedFact[]): ReadonlySet<string | undefined> {
  return new Set(group.map(({ figure }) => figure.period));
}

function byTime(one: DraftedFact, other: DraftedFact): number {
  const [a, b] = [one.figure.period ?? '', other.figure.period ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}

function distinct(group: readonly DraftedFact[]): readonly DraftedFact[] {
  return group.filter(({ label }, index) => group.findIndex((other) => other.label === label) === index);
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

/** 86个县 beside 11个设区市, a margin beside a rate from elsewhere: two such bars compare what nobody does. */
function isOddPair([one, other, ...more]: readonly DraftedFact[]): boolean {
  if (!one || !other || more.length > 0) return false;
  const { kind, paragraph, sentence } = one.figure;
  if (kind === 'count') return true;
  const listed = paragraph === other.figure.paragraph && sentence === other.figure.sentence;
  return (kind === 'share' || kind === 'rate') && !listed;
}

/** The smallest bar is still to be seen: a hundredth of the longest one. */
function isPlottable(group: readonly DraftedFact[]): boolean {
  const sizes = group.map(({ figure, unit }) => figure.value.abs().toNumber() * 10 ** (UNITS.get(unit)?.power ?? 0));
  return Math.min(...sizes) * 100 >= Math.max(...sizes) && Math.max(...sizes) > 0;
}
