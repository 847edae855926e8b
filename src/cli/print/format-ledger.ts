import type { Diagnostic } from '../../base/diagnostic.js';
import type { LedgerSum } from '../../compile-ledger.js';

type Kind = LedgerSum[number][0];

/** What the classes of numbers are called, one of them and several. */
const CLASSES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  fact: ['from a fact', 'from facts'],
  cell: ['from a table', 'from tables'],
  formula: ['computed', 'computed'],
  scale: ['on a scale', 'on scales'],
  ordinal: ['ordinal', 'ordinals'],
  date: ['in a date', 'in dates'],
  name: ['in a name', 'in names'],
  literal: ['literal with a reason', 'literals with a reason'],
};

/** One line on the numbers of a report's documents: all with a source, or how many have none; empty for documents without numbers. */
export function formatLedger(sum: LedgerSum, diagnostics: readonly Diagnostic[]): string {
  const total = sum.reduce((all, [, count]) => all + count, 0);
  const bad = diagnostics.filter(({ code, severity }) => code.startsWith('ledger/') && severity === 'error').length;
  if (total === 0 && bad === 0) return '';
  const parts = sum.map(([kind, count]) => `${grouped(count)} ${CLASSES[kind][count === 1 ? 0 : 1]}`);
  const lead =
    bad === 0 ? `all ${grouped(total)} numbers accounted for` : `${grouped(total)} numbers accounted for, ${bad} not`;
  return parts.length === 0 ? lead : `${lead}: ${parts.join(', ')}`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
