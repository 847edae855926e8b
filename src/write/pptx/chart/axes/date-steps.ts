import type { AxisPair } from './axis-pair.js';

type TimeUnit = 'days' | 'months' | 'years';

/** Labels that an axis has room for, whatever they are. */
const LABELS = 6;

/** Steps that a reader can count in, by unit, and the days of one. */
const STEPS: readonly { readonly unit: TimeUnit; readonly days: number; readonly counts: readonly number[] }[] = [
  { unit: 'days', days: 1, counts: [1, 2, 7, 14] },
  { unit: 'months', days: 30.4375, counts: [1, 2, 3, 4, 6] },
  { unit: 'years', days: 365.25, counts: [1, 2, 5, 10, 20, 50, 100] },
];

const ORDER: readonly TimeUnit[] = ['days', 'months', 'years'];

/**
 * The steps between labels of a date axis: as the chart says, else the smallest that leave about six labels. Left to itself, Office
 * takes the smallest that fit when turned.
 */
export function dateSteps({ category, span }: AxisPair): { readonly unit: TimeUnit; readonly count: number } {
  const { timeUnit = 'days', majorUnit } = category;
  if (majorUnit !== undefined && majorUnit >= 1) return { unit: timeUnit, count: Math.round(majorUnit) };
  const length = span[1] - span[0];
  const all = STEPS.filter(({ unit }) => ORDER.indexOf(unit) >= ORDER.indexOf(timeUnit)).flatMap(
    ({ unit, days, counts }) => counts.map((count) => ({ unit, count, days: days * count })),
  );
  const { unit, count } = all.find((step) => length / step.days <= LABELS) ?? all.at(-1)!;
  return Number.isFinite(length) ? { unit, count } : { unit: timeUnit, count: 1 };
}
