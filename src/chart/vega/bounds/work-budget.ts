/** How much a chart may ask for. Every limit is a count, never a time: a chart is refused on every machine or on none. */
export const LIMITS = {
  /** Rows in one data set while transforms run; three or four times what a chart may be given. */
  rows: 200_000,
  /** Numbers, ticks or steps that one scale, axis or transform may make for itself. */
  steps: 10_000,
  /** Plots of a facet. */
  plots: 2_000,
  /** Places in a projection's network of lines. */
  places: 2_000_000,
  /** Nodes of expressions evaluated, and values handled by their functions: some ten seconds on a slow machine. */
  work: 150_000_000,
  /** Characters in a text that an expression makes. */
  characters: 1_000_000,
} as const;

/** The work of one run, counted. A class would hide that it is one number. */
export interface WorkBudget {
  /** Counts `cost` and throws once all of them are more than a chart may ask for. */
  readonly spend: (cost: number) => void;
}

/** A fresh budget. */
export function openWorkBudget(): WorkBudget {
  let spent = 0;
  return {
    spend: (cost) => {
      spent += cost;
      if (!(spent <= LIMITS.work)) throw tooMuch('expressions that take too long to work out');
    },
  };
}

/** The error for what a run may not do: `it asks for …` (see `chart-log.ts`). */
export function tooMuch(what: string): Error {
  return new Error(`it asks for ${what}`);
}

/** Throws where `count` is over `limit`, or is no number. */
export function bound(count: number, limit: number, what: string): void {
  if (!(count <= limit)) throw tooMuch(`${Number.isFinite(count) ? Math.ceil(count) : 'endlessly many'} ${what}`);
}
