import type { Diagnostic } from '../base/diagnostic.js';
import type { FigureKind, Ledger } from './ledger.js';

/**
 * The problems of a report's documents, each mistake once: a sentence that stands in brief, deck and handout is told of at its
 * first place, with the number of the others.
 */
export function diagnoseLedgers(ledgers: readonly Ledger[]): readonly Diagnostic[] {
  const groups = new Map<string, { readonly first: Diagnostic; readonly places: string[] }>();
  for (const { where, ...problem } of ledgers.flatMap(({ problems }) => problems)) {
    const { origin } = problem;
    const place = origin ? [origin.file, origin.line, origin.column, origin.sheet, origin.cell] : [];
    const key = JSON.stringify([problem.code, problem.message, ...place]);
    const group = groups.get(key) ?? { first: problem, places: [] };
    if (!group.places.includes(where)) group.places.push(where);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, places: [place, ...more] }) => {
    const others = more.length === 0 ? '' : ` and ${more.length} more ${more.length === 1 ? 'place' : 'places'}`;
    return { ...first, message: `${first.message} (${place}${others})` };
  });
}

/** Numbers accounted for in all documents together, by class, in the order in which classes are explained. */
export function sumLedgers(ledgers: readonly Ledger[]): readonly (readonly [kind: FigureKind, count: number])[] {
  return KINDS.flatMap((kind) => {
    const count = ledgers.reduce((sum, { accounted }) => sum + (accounted[kind] ?? 0), 0);
    return count === 0 ? [] : [[kind, count] as const];
  });
}

const KINDS: readonly FigureKind[] = ['fact', 'cell', 'formula', 'scale', 'ordinal', 'date', 'name', 'literal'];
