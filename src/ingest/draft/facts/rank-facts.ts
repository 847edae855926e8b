import { UNITS } from '../../../base/unit-table.js';
import type { DraftedFact } from './drafted-fact.js';
import { isName } from './is-name.js';

/**
 * Facts by weight, the weightiest first: what an article says first and by itself; growth before amounts, those before counts; the
 * largest amount of each kind, unless `sizes` is false. Limits, ends of ranges and figures without a subject that is a name come last.
 */
export function rankFacts(facts: readonly DraftedFact[], sizes = true): readonly DraftedFact[] {
  const largest = sizes ? largestAmounts(facts) : new Set<DraftedFact>();
  const weights = new Map(facts.map((fact) => [fact, weightOf(fact, largest)]));
  return facts.toSorted((one, other) => weights.get(other)! - weights.get(one)!);
}

const KINDS: Readonly<Record<string, number>> = {
  growth: 5,
  amount: 4,
  share: 3,
  rate: 3,
  count: 2,
  points: 1,
  ratio: 1,
  rank: 2,
};

function weightOf(fact: DraftedFact, largest: ReadonlySet<DraftedFact>): number {
  const { kind, paragraph, sentence, threshold, range, subject } = fact.figure;
  const early = Math.max(0, 8 - paragraph * 1.5) + (paragraph === 1 && sentence <= 2 ? 2 : 0);
  const doubtful =
    (threshold ? 12 : 0) +
    (range ? 4 : 0) +
    (subject === undefined || !isName(subject) ? 10 : 0) +
    (fact.label.replace(/\{\{[^}]*\}\}/g, '').length > 30 ? 3 : 0) +
    (/^(?:years|month|day|hour)$/.test(fact.unit) ? 6 : 0);
  return KINDS[kind]! + early + (largest.has(fact) ? 4 : 0) - doubtful;
}

function largestAmounts(facts: readonly DraftedFact[]): ReadonlySet<DraftedFact> {
  const found = new Map<string, DraftedFact>();
  const size = ({ figure, unit }: DraftedFact): number => figure.value.toNumber() * 10 ** (UNITS.get(unit)?.power ?? 0);
  for (const fact of facts) {
    // The longest span of time is no large amount of anything.
    if (fact.figure.kind !== 'amount' || fact.figure.threshold || /^(?:years|month|day|hour)$/.test(fact.unit))
      continue;
    const dimension = UNITS.get(fact.unit)?.dimension ?? fact.unit;
    const known = found.get(dimension);
    if (!known || size(fact) > size(known)) found.set(dimension, fact);
  }
  return new Set(found.values());
}

/** The first few of ranked facts that speak of different things; with `kinds`, or of one thing in two ways (its size and its growth). */
export function differentFacts(ranked: readonly DraftedFact[], most: number, kinds = false): readonly DraftedFact[] {
  const chosen: DraftedFact[] = [];
  for (const fact of ranked) {
    if (chosen.length === most) break;
    const said = chosen.filter(({ figure }) => figure.subject === fact.figure.subject);
    if (said.every(({ figure }) => kinds && figure.kind !== fact.figure.kind)) chosen.push(fact);
  }
  return chosen;
}
