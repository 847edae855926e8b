import type { LedgerContext } from '../ledger-context.js';
import { baseValue, knownFigures, unitOf } from '../value/known-figures.js';

/** Literals that the documents write themselves: words of a source are quoted, a constant is the formula's own. */
const OWN_REASONS = ['words quoted from the source', 'a constant of the formula'];

/** The id of a fact that has the very value and unit that a literal writes; undefined for bare numbers and where there is none. */
export function literalFact(text: string, reason: string, { report, locale }: LedgerContext): string | undefined {
  if (OWN_REASONS.includes(reason)) return undefined;
  const readings = locale.parseFigure(text).flatMap(({ unit, value }) => {
    const definition = unitOf(unit, report);
    return definition && definition.symbol !== '' ? [{ definition, base: baseValue(value, definition) }] : [];
  });
  return knownFigures(report).find((known) => {
    const unit = unitOf(known.unit, report);
    return (
      known.kind === 'fact' &&
      unit !== undefined &&
      readings.some(
        ({ definition, base }) => definition.dimension === unit.dimension && base.equals(baseValue(known.value, unit)),
      )
    );
  })?.id;
}
