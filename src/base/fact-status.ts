/**
 * How firm a figure is. `reported` as the source has it; `preliminary`, to be replaced by its publisher; `estimated`, a
 * calculation of the publisher's that is not final; `revised`, which replaces one published before; `derived` by a formula of
 * the report; `inferred` where the source does not say it outright. (SDMX code list CL_OBS_STATUS tells the same apart.)
 */
export const FACT_STATUSES = ['reported', 'preliminary', 'estimated', 'revised', 'derived', 'inferred'] as const;

export type FactStatus = (typeof FACT_STATUSES)[number];

/** Statuses of published figures that are not, or were not, the last word: statistics mark each figure of theirs by a letter (p, e, r). */
export const FLAGGED_STATUSES = ['preliminary', 'estimated', 'revised'] as const satisfies readonly FactStatus[];

export type FlaggedStatus = (typeof FLAGGED_STATUSES)[number];
