import type { Decimal } from 'decimal.js';
import type { Origin } from '../../base/diagnostic.js';

/** A text that a reader sees, with the figures in it whose values are known. */
export interface ComparedText {
  readonly text: string;
  /** BCP 47 tag: rules are looked up by it. */
  readonly language: string;
  /** From left to right; none overlaps another. */
  readonly figures: readonly ComparedFigure[];
  /** Where the text that holds an offset begins in its file. */
  readonly at: (offset: number) => Origin | undefined;
}

/** A figure in a text, with the value behind it. */
export interface ComparedFigure {
  /** UTF-16 offsets of the figure as shown, with its unit. */
  readonly start: number;
  readonly end: number;
  readonly quantity: ComparedQuantity;
  readonly origin?: Origin;
}

/** The value of a fact or a cell, in the base unit of what it measures. */
export interface ComparedQuantity {
  /** Id of the fact or address of the cell; two names of one value are one fact. */
  readonly name: string;
  readonly value: Decimal;
  /** Stored below zero and shown without its sign, which is left to a verb: `value` is then above zero. */
  readonly fell?: true;
  /** Half of the last digit known, in the base unit; 0 where the value is exact. */
  readonly half: Decimal;
  /** Of the unit table: `mass`, `share`, `share-step`. */
  readonly dimension: string;
  /** In the text's language. */
  readonly label: string;
  /** Of a derived figure. */
  readonly formula?: string;
  /** The words of the source, where the figure was read there: `增长6.3%`. */
  readonly sourceWords?: string;
}

/** Figures of one kind, one for each thing: the cells of a column, or of a measure of a tidy table. */
export interface ComparedSet {
  readonly table: string;
  readonly quantities: readonly ComparedQuantity[];
}
