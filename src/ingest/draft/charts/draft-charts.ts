import { UNITS } from '../../../base/unit-table.js';
import { plainProse } from '../as-prose.js';
import type { ChartRow, DraftedChart } from './drafted-chart.js';
import type { DraftedFact } from '../facts/drafted-fact.js';
import type { FactGroup } from './draft-groups.js';
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
  const top = longest(rows);
  const words = DRAFT_WORDS[language];
  const measure = words.measure(group.facts[0]!.figure, group.measure);
  return {
    id,
    table: id,
    shape: group.shape,
    unit,
    rows,
    accent: top?.key ?? rows[0]!.key,
    negative: group.facts.some(({ figure }) => figure.value.isNegative()),
    title:
      group.shape === 'line'
        ? words.lineTitle(group.facts)
        : words.barTitle(top, rows, group.facts[0]!.figure, measure),
    subtitle: subtitleOf(
      measure,
      group.facts,
      group.facts.find((fact) => fact.unit === unit)!,
      words.comma,
    ),
    alt: words.alternative(group.shape, rows),
    measure,
    ...(group.shape === 'bars' && isAmount(group) && { note: words.notAdded }),
  };
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
  const end = ordinal ? 0 : commonEnd(names, language);
  return facts.map((fact, index) => {
    const name = names[index]!;
    const short = name.slice(start, name.length - end).trim();
    return { key: fact.id, label: plainProse(short.length >= 2 ? short : name, {}), name: plainProse(name, {}), fact };
  });
}

/** The one row that is longest; none where two are. */
function longest(rows: readonly ChartRow[]): ChartRow | undefined {
  const size = ({ fact }: ChartRow): number => fact.figure.value.toNumber() * 10 ** (UNITS.get(fact.unit)?.power ?? 0);
  const sorted = rows.toSorted((one, other) => size(other) - size(one));
  return sorted[1] && size(sorted[0]!) === size(sorted[1]) ? undefined : sorted[0];
}
