import { transforms } from 'vega';
import { sequenceLength } from '../../spec/check/check-data.js';
import { tickTotal } from './tick-total.js';
import { bound, LIMITS, type WorkBudget } from './work-budget.js';

type Parameters = Readonly<Record<string, unknown>>;
type Accessor = (row: unknown) => unknown;

/** What of a pulse is read (vega-dataflow, Pulse.js): rows added, changed, taken away, and all there are. */
interface Pulse {
  readonly add?: readonly unknown[];
  readonly mod?: readonly unknown[];
  readonly rem?: readonly unknown[];
  readonly source?: readonly unknown[];
}

interface TransformPrototype {
  transform?: (parameters: Parameters, pulse: Pulse) => Pulse | undefined;
  subflow?: (key: string, ...rest: readonly unknown[]) => unknown;
}

/**
 * What `run` returns, with every transform of Vega's dataflow asked before it runs how much it would make, and counted after it
 * has run. Static limits cannot see what signals and data decide. The only place that touches Vega's table of transforms.
 */
export function withBoundedTransforms<T>(budget: WorkBudget, run: () => T): T {
  const restores = Object.entries(transforms as unknown as Record<string, { prototype: TransformPrototype }>).flatMap(
    ([name, { prototype }]) => [boundTransform(name, prototype, budget), ...boundSubflows(prototype)],
  );
  try {
    return run();
  } finally {
    for (const restore of restores) restore();
  }
}

function boundTransform(name: string, prototype: TransformPrototype, budget: WorkBudget): () => void {
  const own = Object.hasOwn(prototype, 'transform');
  const original = prototype.transform;
  if (!original) return () => undefined;
  const check = CHECKS[name];
  prototype.transform = function (this: unknown, parameters, pulse) {
    check?.(parameters, pulse);
    const made = original.call(this, parameters, pulse);
    const rows = Math.max(made?.add?.length ?? 0, made?.source?.length ?? 0);
    bound(rows, LIMITS.rows, `rows after the transform “${name}”`);
    budget.spend((made?.add?.length ?? 0) + (made?.mod?.length ?? 0) + (made?.rem?.length ?? 0));
    return made;
  };
  return () => {
    if (own) prototype.transform = original;
    else delete prototype.transform;
  };
}

/** Each new subflow is a plot of a facet, with axes and marks of its own. */
function boundSubflows(prototype: TransformPrototype): (() => void)[] {
  const original = prototype.subflow;
  if (!original || !Object.hasOwn(prototype, 'subflow')) return [];
  let plots = 0;
  prototype.subflow = function (this: { value?: Readonly<Record<string, unknown>> }, key, ...rest) {
    if (!this.value?.[key]) plots += 1;
    bound(plots, LIMITS.plots, 'plots or more in a facet');
    return original.call(this, key, ...rest);
  };
  return [() => (prototype.subflow = original)];
}

/** How much each kind of transform would make, by its name in Vega's table; those not here make no more than they get. */
const CHECKS: Readonly<Record<string, (parameters: Parameters, pulse: Pulse) => void>> = {
  axisticks: ({ scale, count, values }) => bound(tickTotal(scale, count, values), LIMITS.steps, 'ticks'),
  legendentries: ({ scale, count, values }) => bound(tickTotal(scale, count, values), LIMITS.steps, 'legend entries'),
  scale: ({ bins, domain, schemeCount = 0 }) => {
    bound(Number(schemeCount), LIMITS.steps, 'colours of a scheme');
    // The bins that a transform has made are a function with these as its properties (vega-transforms, Bin.js).
    const { start, stop, step } = (bins ?? {}) as Parameters;
    const [least, most] = endsOf(domain);
    if (step !== undefined) bound((Number(stop ?? most) - Number(start ?? least)) / Number(step), LIMITS.steps, 'bins');
  },
  sequence: ({ start = 0, stop, step = 1 }) =>
    bound(sequenceLength(Number(start), Number(stop), Number(step)), LIMITS.rows, 'rows in a sequence'),
  cross: (_, pulse) => bound(rowsOf(pulse) ** 2, LIMITS.rows, 'rows of a cross product'),
  kde: ({ steps, minsteps = 0, maxsteps = 0 }) =>
    bound(Math.max(Number(steps ?? 0), Number(minsteps), Number(maxsteps)), LIMITS.steps, 'steps of a density'),
  quantile: ({ step = 0.01, probs }) => {
    const parts = Array.isArray(probs) ? probs.length : 1 / Number(step);
    bound(Number(step) > 0 || probs ? parts : Infinity, LIMITS.steps, 'quantiles');
  },
  regression: ({ order = 3 }) => bound(Number(order), 20, 'powers in a regression'),
  impute: ({ keyvals, groupby }, pulse) => {
    const keys = (Array.isArray(keyvals) ? keyvals.length : 0) + rowsOf(pulse);
    bound(keys * distinct(groupby, pulse), LIMITS.rows * 50, 'rows to fill in');
  },
  aggregate: ({ cross, groupby }, pulse) => {
    if (cross) bound(crossed(groupby, pulse), LIMITS.rows, 'groups of a cross product');
  },
  pivot: ({ field, groupby }, pulse) =>
    bound(distinct([field], pulse) * distinct(groupby, pulse), LIMITS.rows * 5, 'cells of a pivot'),
  flatten: ({ fields }, pulse) => {
    const longest = (row: unknown) => Math.max(1, ...accessors(fields).map((field) => lengthOf(field(row))));
    bound(
      (pulse.source ?? pulse.add ?? []).reduce<number>((sum, row) => sum + longest(row), 0),
      LIMITS.rows,
      'rows after flattening',
    );
  },
  window: ({ frame, ops }, pulse) => {
    const [before, after] = Array.isArray(frame) ? frame : [null, 0];
    const width = before === null || after === null ? rowsOf(pulse) : Math.abs(before) + Math.abs(after);
    // Only operations that sort what the frame holds go through it again at each row (vega-transforms, WindowState.js).
    const holistic = Array.isArray(ops) && ops.some((operation) => HOLISTIC.has(String(operation)));
    if (holistic) bound(rowsOf(pulse) * Math.min(width, rowsOf(pulse)), LIMITS.work, 'values in windows');
  },
  graticule: ({ step, stepMinor, stepMajor, precision = 2.5 }) => {
    const steps = [step, stepMinor, stepMajor].filter(Array.isArray).map((pair) => Math.min(...pair.map(Number)));
    const least = Math.min(10, ...steps);
    bound(least > 0 ? (360 / least) * (360 / Number(precision)) * 2 : Infinity, LIMITS.places, 'places in a graticule');
  },
};

function endsOf(domain: unknown): readonly [number, number] {
  const values = (Array.isArray(domain) ? domain : []).map(Number).filter(Number.isFinite);
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

const HOLISTIC = new Set(['median', 'q1', 'q3', 'ci0', 'ci1', 'distinct', 'values', 'mode']);

function rowsOf({ source, add }: Pulse): number {
  return (source ?? add ?? []).length;
}

function accessors(fields: unknown): readonly Accessor[] {
  return (Array.isArray(fields) ? fields : []).filter((field) => typeof field === 'function');
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}

/** How many combinations of the fields there may be: no more than rows. */
function distinct(fields: unknown, pulse: Pulse): number {
  return Math.min(Math.max(1, rowsOf(pulse)), crossed(fields, pulse));
}

/** Distinct values of each field, multiplied. */
function crossed(fields: unknown, pulse: Pulse): number {
  const rows = pulse.source ?? pulse.add ?? [];
  return accessors(fields).reduce((product, field) => product * Math.max(1, new Set(rows.map(field)).size), 1);
}
