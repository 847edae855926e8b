import { isObject } from '../../spec/json-path.js';

/** Milliseconds of d3-time's intervals by the names that Vega-Lite gives them. */
const INTERVALS: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: 1e3,
  minute: 6e4,
  hour: 3.6e6,
  day: 8.64e7,
  week: 6.048e8,
  month: 2.4192e9,
  quarter: 7.7e9,
  year: 3.1536e10,
};

/** How many ticks an axis or legend asks for (vega-scale, ticks.js), at most: by values, by a number, or by steps of time. */
export function tickTotal(scale: unknown, count: unknown, values: unknown): number {
  if (Array.isArray(values)) return values.length;
  if (count === undefined || count === null) return 10;
  if (typeof count === 'number') return count;
  const { interval, step } = isObject(count) ? count : { interval: count, step: 1 };
  const unit = INTERVALS[String(interval)];
  if (unit === undefined) return 10;
  const domain = (scale as { domain?: () => unknown[] } | undefined)?.domain?.() ?? [];
  const ends = domain.map(Number).filter(Number.isFinite);
  if (ends.length === 0) return 10;
  return (Math.max(...ends) - Math.min(...ends)) / (unit * Number(step ?? 1));
}
