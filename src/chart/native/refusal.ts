/** Why a chart is no native one, and what change of the spec would make it one. Both are plain clauses without a full stop. */
export interface Refusal {
  readonly why: string;
  readonly change: string;
  /** JSON path of the spec's value that is to be changed, where the reader knows it. */
  readonly at?: readonly (string | number)[];
}

/** What a step of the derivation found, or why it stopped. */
export type Found<T> = { readonly found: T } | { readonly refusal: Refusal };

/** The value found. */
export function found<T>(value: T): { readonly found: T } {
  return { found: value };
}

/** A stop with its reason. */
export function refuse(why: string, change: string, at?: Refusal['at']): { readonly refusal: Refusal } {
  return { refusal: { why, change, ...(at && { at }) } };
}
