import { ROW_LIMIT, sequenceLength } from '../../spec/check/check-data.js';
import { isObject } from '../../spec/json-path.js';
import type { VegaSpec } from '../compile-spec.js';
import { LIMITS } from './work-budget.js';

/**
 * Why the compiled spec would be too much work, or undefined. A synchronous Vega run cannot be interrupted, so whatever
 * makes rows out of nothing has to be bounded before it runs.
 */
export function tooMuchWork(spec: VegaSpec): string | undefined {
  const found = isObject(spec) ? (transformProblem(spec) ?? dataProblem(spec)) : undefined;
  if (found) return found;
  for (const [key, child] of Object.entries(spec)) {
    // Rows are only counted: a column may be called as a parameter is.
    if (key === 'values' || typeof child !== 'object' || child === null) continue;
    const inner = tooMuchWork(child as VegaSpec);
    if (inner) return inner;
  }
  return undefined;
}

function transformProblem(value: Readonly<Record<string, unknown>>): string | undefined {
  const type = value.type;
  if (type === 'sequence') {
    const { start = 0, stop, step = 1 } = value;
    // Vega-Lite counts headers by signals; a spec's own sequence has passed `checkData`, which wants numbers.
    if (![start, stop, step].every((bound) => typeof bound === 'number')) return undefined;
    const rows = sequenceLength(start as number, stop as number, step as number);
    return rows > ROW_LIMIT ? `a sequence of ${rows} rows` : undefined;
  }
  if (type === 'cross') return 'a cross product of all rows';
  const steps = stepsOf(value);
  if (steps > LIMITS.steps) return `${steps} steps in the transform “${String(type ?? 'bin')}”`;
  return rangeProblem(value) ?? precisionProblem(value);
}

/** Keys whose number is how many things are made, wherever they stand: samples, bins, ticks, colours of a scheme. */
const COUNTS = ['maxbins', 'maxsteps', 'minsteps', 'steps', 'iterations', 'tickCount', 'count'];

function stepsOf(value: Readonly<Record<string, unknown>>): number {
  const asked = COUNTS.map((key) => value[key]);
  return Math.max(0, ...asked.filter((steps): steps is number => typeof steps === 'number'));
}

/** Whatever runs from a start to a stop by a step: bins of scales, values to fill in. */
function rangeProblem({ start, stop, step }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof start !== 'number' || typeof stop !== 'number' || typeof step !== 'number') return undefined;
  const length = sequenceLength(start, stop, step);
  return length > ROW_LIMIT ? `${length} steps from ${start} to ${stop}` : undefined;
}

/** A projection divides each line until its parts are this short, in pixels: under this, without an end in sight. */
const FINEST_PRECISION = 0.01;

function precisionProblem({ precision }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof precision === 'number' && precision > 0 && precision < FINEST_PRECISION
    ? `a projection as precise as ${precision} points`
    : undefined;
}

function dataProblem(value: Readonly<Record<string, unknown>>): string | undefined {
  const rows = value.values;
  if (!Array.isArray(rows) || rows.length <= ROW_LIMIT) return undefined;
  return `${rows.length} rows of data`;
}
