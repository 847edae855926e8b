import { plainProse, type ProseContext } from '../as-prose.js';
import type { Gap } from '../facts/derive-facts.js';
import { freeName } from '../free-name.js';
import type { DraftedChart, ChartRow } from './drafted-chart.js';
import type { DraftLanguage } from '../words/draft-words.js';
import { statementOf } from '../statement.js';
import { subtitleOf } from './subtitle.js';
import { DRAFT_WORDS } from '../words/words.js';

/** Bars of a percentage and of what it is compared with, the derived ones said to be. */
export function gapChart(
  { fact, implied }: Gap,
  language: DraftLanguage,
  context: Omit<ProseContext, 'facts'>,
  taken: Set<string>,
): DraftedChart {
  const words = DRAFT_WORDS[language];
  const { figure } = fact;
  const when = figure.period === undefined ? '' : words.period(figure.period);
  const named = (parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined && part !== '').join(words.comma);
  const own: ChartRow = { key: fact.id, label: named([figure.region, when]) || fact.label, name: fact.label, fact };
  const others = implied.map(({ derived, isPlace }): ChartRow => {
    const base = plainProse(derived.figure.subject!, context);
    const label = named(isPlace ? [base, when] : [figure.region, base]);
    return { key: derived.id, label: `${label}${words.derived}`, name: label, fact: derived };
  });
  const id = freeName(`${fact.id}-compared`, taken);
  const rows = [own, ...others];
  return {
    id,
    table: id,
    shape: 'bars',
    unit: fact.unit,
    rows,
    accent: fact.id,
    negative: rows.some((row) => row.fact.figure.value.isNegative()),
    title: statementOf(implied.at(-1)!.gap, language, context),
    subtitle: subtitleOf(fact.label, [fact], fact, words.comma),
    alt: words.alternative('bars', rows),
    note: words.derivedNote,
    measure: words.measure(figure, figure.kind),
  };
}
