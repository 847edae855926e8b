import { ROW_LIMIT, sequenceLength } from '../spec/check-data.js';
import { isObject, walkJson } from '../spec/json-path.js';
import type { VegaSpec } from './compile-spec.js';

/** Steps that one transform may take for each row or group: curve samples, bins. */
const STEP_LIMIT = 10_000;

/**
 * Why the compiled spec would be too much work, or undefined. A synchronous Vega run cannot be interrupted, so whatever
 * makes rows out of nothing has to be bounded before it runs.
 */
export function tooMuchWork(spec: VegaSpec): string | undefined {
  let problem: string | undefined;
  walkJson(spec, (value) => {
    if (!problem && isObject(value)) problem = transformProblem(value) ?? dataProblem(value);
  });
  return problem;
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
  return steps > STEP_LIMIT ? `${steps} steps in the transform “${String(type)}”` : undefined;
}

function stepsOf(value: Readonly<Record<string, unknown>>): number {
  const asked = ['maxbins', 'maxsteps', 'steps', 'iterations'].map((key) => value[key]);
  return Math.max(0, ...asked.filter((steps): steps is number => typeof steps === 'number'));
}

function dataProblem(value: Readonly<Record<string, unknown>>): string | undefined {
  const rows = value.values;
  if (!Array.isArray(rows) || rows.length <= ROW_LIMIT) return undefined;
  return `${rows.length} rows of data`;
}
