import { UNITS } from '../../base/unit-table.js';
import type { UnitWords } from './unit-words.js';

/** The words of units that exist: families of multiples are written whole, and not every unit has every multiple. */
export function forKnownUnits(words: Readonly<Record<string, UnitWords>>): Readonly<Record<string, UnitWords>> {
  return Object.fromEntries(Object.entries(words).filter(([id]) => UNITS.has(id)));
}
