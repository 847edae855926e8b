import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { UnitTable } from '../../base/unit-table.js';

/** The units of a report, its own among them, and where problems go. */
export interface UnitContext {
  readonly units: UnitTable;
  readonly diagnostics: Diagnostic[];
}

/** Reports a unit that is not known; `others` are words that may stand in its place. */
export function checkUnit(unit: string, origin: Origin, context: UnitContext, others: readonly string[] = []): void {
  if (context.units.has(unit)) return;
  const hint = suggest(unit, [...context.units.keys(), ...others]);
  context.diagnostics.push(errorOf('validate/unknown-unit', `there is no unit “${unit}”`, origin, hint));
}
