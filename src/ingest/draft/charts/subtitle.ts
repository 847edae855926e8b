import type { DraftedFact } from '../facts/drafted-fact.js';

/** What a chart shows, in which unit, of which time, between commas, without the first where it is the chart's title; `inUnit` is a fact in the unit that it is drawn in. */
export function subtitleOf(
  measure: string | undefined,
  facts: readonly DraftedFact[],
  inUnit: DraftedFact,
  comma: string,
): string {
  const unit = inUnit.figure.unit === 'count' ? [] : [`{{fact '${inUnit.id}' form='unit'}}`];
  const [period, ...others] = new Set(facts.map(({ figure }) => figure.period));
  const time = period === undefined || others.length > 0 ? [] : [`{{date '${period}'}}`];
  return [...(measure === undefined ? [] : [measure]), ...unit, ...time].join(comma);
}
