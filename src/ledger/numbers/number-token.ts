import type { Decimal } from 'decimal.js';

/** A number as it stands in a text, without its unit. */
export interface NumberToken {
  /** UTF-16 offsets, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In digits, in Chinese numerals before a unit or counter, or in English words before what they count. */
  readonly written: 'digits' | 'numerals' | 'words';
  /** Undefined where it cannot be told: 两三 (two or three), 三分之一 (no decimal). */
  readonly value?: Decimal;
}
