/** Something of a draft that a person must decide. */
export interface Todo {
  /** File of the draft that holds it, in the report's folder. */
  readonly file: string;
  /** Key there: `facts.gdp-growth`, `sections.industry.headline`. */
  readonly key: string;
  readonly message: string;
}
