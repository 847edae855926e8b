import { UNITS } from '../../../base/unit-table.js';
import { plainProse } from '../as-prose.js';
import type { ChartRow, DraftedChart } from './drafted-chart.js';
import type { DraftedFact } from '../facts/drafted-fact.js';
import type { FactGroup } from './draft-groups.js';
import { isPart, propertyLength } from './level-of.js';
import { englishWords } from '../facts/fact-ids.js';
import { commonEnd, commonStart } from './common-affix.js';
import { freeName } from '../free-name.js';
import type { DraftLanguage } from '../words/draft-words.js';
import { subtitleOf } from './subtitle.js';
import { DRAFT_WORDS } from '../words/words.js';

/** The chart of a group; ids are unique among `taken`, to which it is added. */
export function draftChart(group: FactGroup, language: DraftLanguage, taken: Set<string>): DraftedChart {
  const id = freeName(nameOf(group), taken);
  const unit = columnUnit(group.facts);
  const rows = rowsOf(group, language);
  const parts = rows.filter((row) => !isWhole(row, rows));
  const compared = parts.length > 1 ? parts : rows;
  const top = longest(compared);
  const words = DRAFT_WORDS[language];
  const measure = ofWhat(words.measure(group.facts[0]!.figure, group.measure), group, language);
  const inUnit = group.facts.find((fact) => fact.unit === unit)!;
  return {
    id,
    table: id,
    shape: group.shape,
    unit,
    rows,
    accent: accentOf(top, compared),
    negative: group.facts.some(({ figure }) => figure.value.isNegative()),
    title:
      group.shape === 'line'
        ? words.lineTitle(group.facts)
        : words.barTitle(top, compared, group.facts[0]!.figure, measure),
    subtitle: subtitleOf(measure, group.facts, inUnit, words.comma),
    plain: { title: measure, subtitle: subtitleOf(undefined, group.facts, inUnit, words.comma) },
    alt: words.alternative(group.shape, rows),
    measure,
    ...(group.shape === 'bars' && isAmount(group) && { note: words.notAdded }),
  };
}

/** The measure with what the labels leave out because all of them end with it: 价格 of 同比增速, where 食品 stands for 食品价格. */
function ofWhat(measure: string, group: FactGroup, language: DraftLanguage): string {
  if (group.shape === 'line')
    return plainProse(group.facts[0]!.figure.subject ?? measure, {}) + (language === 'en' ? ', ' : '') + measure;
  const names = group.facts.map(({ figure, label }) => DRAFT_WORDS[language].rowName(figure, label));
  const end = names.some((name) => /^第.产业/u.test(name)) ? 0 : sharedEnd(names, language);
  const common = plainProse(names[0]!.slice(names[0]!.length - end).trim(), {}).replace(/^(?:实现|完成|达到?)/u, '');
  if (end === 0 || measure.includes(common)) return measure;
  if (language === 'en') return `${common[0]!.toUpperCase()}${common.slice(1)}, ${measure.toLowerCase()}`;
  // 净收入 of 收入, 零售额 of 金额: one word for both.
  return common.endsWith(measure) || measure === '金额' || measure === '数量' ? common : `${common}${measure}`;
}

/** Amounts and counts of different things stand side by side. */
function isAmount({ facts }: FactGroup): boolean {
  return facts[0]!.figure.kind === 'amount' || facts[0]!.figure.kind === 'count';
}

function nameOf({ measure, facts, shape }: FactGroup): string {
  const words = englishWords(measure);
  const name = words.length > 0 ? words.slice(-2).join('-') : measure;
  if (shape === 'line') return [...englishWords(facts[0]!.figure.subject ?? '').slice(0, 2), 'series'].join('-');
  return /^[a-z][a-z-]*$/.test(name) ? name : 'figures';
}

/** One unit for the column: that of most rows; the smaller one of two. */
function columnUnit(facts: readonly DraftedFact[]): string {
  const counts = new Map<string, number>();
  for (const { unit } of facts) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const power = (unit: string): number => UNITS.get(unit)?.power ?? 0;
  return [...counts].toSorted(([a, n], [b, m]) => m - n || power(a) - power(b))[0]![0];
}

/** What tells the rows apart: their subjects without what all of them begin or end with. */
function rowsOf({ facts, shape }: FactGroup, language: DraftLanguage): readonly ChartRow[] {
  const words = DRAFT_WORDS[language];
  if (shape === 'line')
    return facts.map((fact) => ({ key: fact.id, label: words.period(fact.figure.period!), name: fact.label, fact }));
  const names = facts.map(({ figure, label }) => words.rowName(figure, label));
  const start = commonStart(names, language);
  const ordinal = names.some((name) => /^第.产业/u.test(name));
  const end = ordinal ? 0 : sharedEnd(names, language);
  return facts.map((fact, index) => {
    const name = names[index]!;
    const short = name.slice(start, name.length - end).trim();
    return { key: fact.id, label: plainProse(short.length >= 2 ? short : name, {}), name: plainProse(name, {}), fact };
  });
}

/** What all names end with; of 工业增加值 and 制造业增加值 only the property, not the 业 before it. */
function sharedEnd(names: readonly string[], language: DraftLanguage): number {
  const end = commonEnd(names, language);
  const property = language === 'en' ? 0 : propertyLength(names[0]!);
  return end === property + 1 ? property : end;
}

/** A row that others are parts of: of all, 居民人均收入 beside 城镇居民人均收入, the amount before 其中, the sum of the others. */
function isWhole({ fact, name }: ChartRow, rows: readonly ChartRow[]): boolean {
  const subject = fact.figure.subject ?? '';
  const others = rows.filter((row) => row.fact !== fact);
  // Rates of a whole and a part stand beside each other as any two do.
  if (fact.figure.kind === 'rate' || fact.figure.kind === 'share') return false;
  if (
    /总|合计|^全[部体]|^(?:total|all)\b/iu.test(name) ||
    others.every((row) => row.fact.figure.subject?.endsWith(subject))
  )
    return true;
  if (fact.figure.kind !== 'amount' || others.length < 2) return false;
  const sum = others.reduce((total, row) => total + sizeOf(row), 0);
  const opensParts = !isPart(fact) && others.every((row) => row.fact.sentence === fact.sentence && isPart(row.fact));
  return opensParts || Math.abs(sizeOf({ fact }) - sum) <= sum / 50;
}

function sizeOf({ fact }: Pick<ChartRow, 'fact'>): number {
  return fact.figure.value.toNumber() * 10 ** (UNITS.get(fact.unit)?.power ?? 0);
}

/** Key of the row that the title is about: the longest, the deepest where all of them fall. */
function accentOf(top: ChartRow | undefined, rows: readonly ChartRow[]): string {
  if (top?.fact.figure.kind !== 'growth' || !top.fact.figure.value.isNegative()) return top?.key ?? rows[0]!.key;
  return rows.reduce((low, row) => (sizeOf(row) < sizeOf(low) ? row : low)).key;
}

/** The one row that is longest; none where two are. */
function longest(rows: readonly ChartRow[]): ChartRow | undefined {
  const sorted = rows.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return sorted[1] && sizeOf(sorted[0]!) === sizeOf(sorted[1]) ? undefined : sorted[0];
}
