/** The plural form that a number takes. */
export type PluralForm = 'one' | 'other';

/** One text for all numbers, or one for each plural form. `{n}` stands for the number. */
export type UnitPattern = string | Readonly<Record<PluralForm, string>>;

/** How a language writes numbers of one unit. */
export interface UnitWords {
  /** Power of ten from the stored unit to the one shown: 1957 万吨 is 19.57 Mt, so -2. 0 where absent. */
  readonly shift?: number;
  /** Zeros that only the shift brought behind the point are dropped: 500 万元 is `5 million`, not `5.00 million`. */
  readonly trimZeros?: boolean;
  /** False for years and the like, whose digits are never grouped. */
  readonly grouped?: boolean;
  /** In prose. */
  readonly full: UnitPattern;
  /** In tables and labels; as `full` where absent. */
  readonly short?: UnitPattern;
  /** Further writings that are read but never written. */
  readonly also?: readonly string[];
  /** The unit alone, for column heads and axis titles; empty where the number needs none. */
  readonly unit: string;
}
