import type { Decimal } from 'decimal.js';

/** A number of a table that has a unit of its own, as a fact that the table's cell refers to. */
export interface TableFact {
  readonly id: string;
  readonly label: string;
  readonly value: Decimal;
  readonly places: number;
  readonly unit: string;
  readonly row: number;
  readonly column: number;
}

/** A table of the article as a table of the report, with a section of its own. Texts are prose of the text file. */
export interface DraftedTable {
  /** Of the table, its file and its section. */
  readonly id: string;
  /** Its number in the article. */
  readonly number: number;
  readonly title: string;
  /** What stands over the names of rows. */
  readonly corner: string;
  readonly columns: readonly {
    readonly id: string;
    readonly head: string;
    /** Absent where the cells are facts with units of their own. */
    readonly unit?: string;
    readonly period?: string;
    /** Column of the article's table, from 1. */
    readonly column: number;
  }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    /** Row of the article's table, from 1. */
    readonly row: number;
    /** A decimal, a reference to a fact, or nothing, by column. */
    readonly cells: readonly string[];
  }[];
  readonly facts: readonly TableFact[];
  /** The paragraph of the article that it stands behind. */
  readonly after: number;
  /** True where it fits a slide. */
  readonly onSlide: boolean;
  /** What a person must decide. */
  readonly doubts: readonly string[];
}
