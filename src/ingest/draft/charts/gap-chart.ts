import { plainProse, type ProseContext } from '../as-prose.js';
import type { Gap } from '../facts/derive-facts.js';
import { freeName } from '../free-name.js';
import type { DraftedChart, ChartRow } from './drafted-chart.js';
import type { DraftLanguage } from '../words/draft-words.js';
import { statementOf } from '../statement.js';
import { subtitleOf } from './subtitle.js';
import { DRAFT_WORDS } from '../words/words.js';

/** Bases that are places; others are things: 高于全部投资. */
const PLACE = /^全[国省市区县州]|[省市县区州国]$|平均|整体|nation|country|average|state|overall/iu;

/** Least difference of two bars, as a part of the longer one, that anybody sees. */
const SEEN = 0.05;

/** True where the bars of `gapChart` would differ visibly: 84% beside 82% is better said than drawn. */
export function isSeen({ fact, implied }: Gap): boolean {
  const values = [fact, ...implied.map(({ derived }) => derived)].map(({ figure }) => figure.value.toNumber());
  return Math.max(...values) - Math.min(...values) >= SEEN * Math.max(...values.map(Math.abs));
}

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
  // A region tells rows apart where one is of another place, a time where one is of another time.
  const [places, times] = [implied.some(({ isPlace }) => isPlace), implied.some(({ isPlace }) => !isPlace)];
  const things = implied.some(({ derived, isPlace }) => isPlace && !PLACE.test(derived.figure.subject!));
  const where = things ? figure.subject : places ? figure.region : undefined;
  const label = named([where, times || where === undefined ? when : undefined]) || fact.label;
  const own: ChartRow = { key: fact.id, label, name: fact.label, fact };
  const others = implied.map(({ derived, isPlace }): ChartRow => {
    const base = plainProse(derived.figure.subject!, context);
    const label = named(isPlace ? [base, times ? when : undefined] : [where, base]);
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
    plain: { title: fact.label, subtitle: subtitleOf(undefined, [fact], fact, words.comma) },
    alt: words.alternative('bars', rows),
    note: words.derivedNote,
    measure: words.measure(figure, figure.kind),
  };
}
