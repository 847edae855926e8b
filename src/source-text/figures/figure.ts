import type { Decimal } from 'decimal.js';

/** What a unit's word measures, in terms of `base/unit-table`: Mt is ten to the sixth of the base unit of `mass`. */
export interface UnitMeaning {
  readonly dimension: string;
  readonly power: number;
  /** The unit whose own word it is: `hectare`, not another unit of the same size. */
  readonly unit?: string;
  readonly ratio?: readonly [numerator: number, denominator: number];
}

/**
 * A figure in a text. `quantity` is a number of something; `rank` a place in an order (第3位, 3rd); `date` a day, month, quarter,
 * year or span of them; `name` digits that belong to a name (5G, “四名工程”).
 */
export interface Figure {
  readonly kind: 'quantity' | 'rank' | 'date' | 'name';
  /** Where it stands in the text, with its unit: offsets of its first unit and behind its last. */
  readonly start: number;
  readonly end: number;
  /** As written, with its unit. */
  readonly text: string;
  /** The number as written, without scale and unit: 1957 of 1957万吨. 0 for names; the first number of dates. */
  readonly value: Decimal;
  /** Power of ten of the word between number and unit: 4 for 万, 6 for million. */
  readonly scale: number;
  /** The unit's word; empty where none was recognised. */
  readonly unit: string;
  /** What the word can count: 条 counts tyres, lines and chains. Empty without a unit. */
  readonly meanings: readonly UnitMeaning[];
  /** True with 多, 余, 约 or “about”. */
  readonly approximate: boolean;
  /** Dates: all numbers in order, so that 2022年5月 is [2022, 5]. */
  readonly parts?: readonly number[];
}
