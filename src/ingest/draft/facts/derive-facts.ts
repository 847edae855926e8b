import { Decimal } from 'decimal.js';
import { UNITS } from '../../../base/unit-table.js';
import { findFigures } from '../../../source-text/figures/find-figures.js';
import { readPeriod } from '../../figure/period.js';
import { yearBefore } from '../../figure/sentence-period.js';
import { plainProse, type ProseContext } from '../as-prose.js';
import type { DraftedFact } from './drafted-fact.js';
import type { DraftLanguage } from '../words/draft-words.js';
import { englishWords } from './fact-ids.js';
import { freeName } from '../free-name.js';
import { DRAFT_WORDS } from '../words/words.js';

/** A percentage, the gaps that the article gives to it, and what they imply. */
export interface Gap {
  readonly fact: DraftedFact;
  /** Each published gap with what it implies, in order. */
  readonly implied: readonly { readonly gap: DraftedFact; readonly derived: DraftedFact; readonly isPlace: boolean }[];
}

/** Bases that stand for nothing with a value of its own: targets, averages of several years. */
const NO_BASE = /fiscal|FY|目标|预期|预计|计划|年均|target|guidance|expect|plan/iu;

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** What published gaps imply: 6.3%, 0.4 points above the first quarter, makes 5.9% there. Ids are unique among `taken`. */
export function deriveFacts(
  facts: readonly DraftedFact[],
  language: DraftLanguage,
  context: Omit<ProseContext, 'facts'>,
  taken: Set<string>,
): readonly Gap[] {
  return facts.flatMap((fact, index): readonly Gap[] => {
    if (fact.unit !== 'percent' || fact.figure.range) return [];
    const following = facts.slice(index + 1);
    const end = following.findIndex((other) => !isGapOf(other, fact));
    const gaps = (end < 0 ? following : following.slice(0, end)).filter(
      // A gap stored below zero reads as its opposite beside its verb (比上月下降): left to a person.
      ({ figure }) => isBase(figure.base) && !figure.value.isNegative(),
    );
    const implied = gaps.map((gap) => ({ gap, ...impliedBy(fact, gap, language, context, taken) }));
    return implied.length > 0 ? [{ fact, implied }] : [];
  });
}

/** A change or gap in points of the same thing, in the same sentence. */
function isGapOf({ figure }: DraftedFact, { figure: of }: DraftedFact): boolean {
  // 降幅收窄: less of a fall, which words of comparison cannot be held against.
  if (/[降跌]幅/u.test(`${figure.subject}${figure.predicate}`)) return false;
  // 下降15.2%，较7月扩大1.6个百分点 was a smaller fall then.
  if (of.kind === 'growth' && of.value.isNegative()) return false;
  const same = of.subject !== undefined && (figure.subject ?? '').startsWith(of.subject);
  return (
    figure.kind === 'points' &&
    same &&
    figure.paragraph === of.paragraph &&
    figure.sentence === of.sentence &&
    !figure.range
  );
}

function isBase(base: string | undefined): boolean {
  return base !== undefined && !NO_BASE.test(base) && findFigures(base).every(({ kind }) => kind === 'date');
}

function impliedBy(
  fact: DraftedFact,
  gap: DraftedFact,
  language: DraftLanguage,
  context: Omit<ProseContext, 'facts'>,
  taken: Set<string>,
): { readonly derived: DraftedFact; readonly isPlace: boolean } {
  const words = DRAFT_WORDS[language];
  const base = words.baseName(gap.figure.base!);
  const [date] = findFigures(base).filter(({ kind }) => kind === 'date');
  const time = date && !/fiscal|FY/i.test(date.text) ? readPeriod(date, context) : undefined;
  const isPlace = date === undefined && !words.isTime(base) && !MONTH.test(base);
  const { period: own, region, ...figure } = fact.figure;
  const period = isPlace ? own : (time?.iso ?? (own && words.isYearEarlier(base) ? yearBefore(own) : undefined));
  const place = isPlace ? words.regionOf(base) : region;
  const id = freeName([fact.id, ...suffixOf(base)].join('-'), taken);
  const derived: DraftedFact = {
    ...fact,
    id,
    formula: `[${fact.id}] - [${gap.id}]`,
    label: `${fact.label}${words.comma}${plainProse(base, context)}`,
    figure: {
      ...figure,
      value: fact.figure.value.minus(inPercent(gap)),
      ...(period !== undefined && { period }),
      ...(place !== undefined && { region: place }),
      subject: base,
    },
  };
  return { derived, isPlace };
}

/** A gap of 140 basis points is one of 1.4 %. */
function inPercent({ figure, unit }: DraftedFact): Decimal {
  return figure.value.times(Decimal.pow(10, (UNITS.get(unit)?.power ?? -2) + 2));
}

function suffixOf(base: string): readonly string[] {
  if (/季度|quarter/iu.test(base)) return ['quarter'];
  if (/月|month/iu.test(base)) return ['month'];
  if (/年|year/iu.test(base)) return ['year'];
  const words = englishWords(base).slice(0, 2);
  return words.length > 0 ? words : ['base'];
}
