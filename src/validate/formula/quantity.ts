import type { Decimal } from 'decimal.js';

/** A value on the way through a formula. */
export interface Quantity {
  readonly value: Decimal;
  /** Digits behind the point that the value is known to; negative for tens and hundreds. */
  readonly places: number;
  readonly unit: string;
  /** True for numbers written in the formula itself: they limit no precision and may scale any unit. */
  readonly exact: boolean;
  /**
   * Set for quotients of like things, which may be called percent: the whole that they are a share of. It is 1 for
   * `[a] / [b]`, and 100 for `[a] / [b] * 100`.
   */
  readonly whole?: number;
  /** The exact 100 or 1000 that a quantity was multiplied by before it became part of a quotient: `100 * [a] / [b]`. */
  readonly factor?: number;
}
