import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { didYouMean, suggest } from '../../base/did-you-mean.js';
import type { UnitTable } from '../../base/unit-table.js';
import { knownLanguages, localeOf } from '../../locale/locale.js';

/** The units of a report, its own among them, and where problems go. */
export interface UnitContext {
  readonly units: UnitTable;
  readonly diagnostics: Diagnostic[];
}

/** The first unit that any language writes so: `%` is percent, 万吨 wan-tonne. */
function unitWritten(word: string, units: UnitTable): string | undefined {
  const written = knownLanguages().flatMap((language) => localeOf(language)?.parseFigure(`1${word}`) ?? []);
  return written.map(({ unit }) => unit).find((unit) => unit !== undefined && unit !== 'number' && units.has(unit));
}

/** Reports a unit that is not known, and says whether it is; `others` are words that may stand in its place. */
export function checkUnit(unit: string, origin: Origin, context: UnitContext, others: readonly string[] = []): boolean {
  if (context.units.has(unit)) return true;
  const known = [...context.units.keys(), ...others];
  const close = didYouMean(unit, known) ?? unitWritten(unit, context.units);
  const hint = close === undefined ? `${suggest(unit, known)}; data/UNITS.md has them all` : `did you mean “${close}”?`;
  context.diagnostics.push(errorOf('validate/unknown-unit', `there is no unit “${unit}”`, origin, hint));
  return false;
}
