import type { Decimal } from 'decimal.js';
import type { Origin } from '../base/diagnostic.js';
import type { FactStatus } from '../base/fact-status.js';
import type { Position } from '../base/position.js';
import type { Terms } from '../locale/traditional/to-traditional.js';
import type { FailedNames } from './report/failed-names.js';
import type { TextNode } from './report/texts/text-node.js';
import type { DeclaredUnit } from './units/read-units.js';

export type { FactStatus } from '../base/fact-status.js';
export type { TextNode } from './report/texts/text-node.js';

/** A report, checked: facts and tables typed, text by language, everything with its place. */
export interface Report {
  readonly id: string;
  readonly template: string;
  readonly languages: readonly string[];
  /** ISO 8601. */
  readonly date: string;
  readonly sources: ReadonlyMap<string, Source>;
  /** Units of the report's own, by id; those that every report has stand in `base/unit-table`. Absent for none. */
  readonly units?: ReadonlyMap<string, DeclaredUnit>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly tables: ReadonlyMap<string, Table>;
  /** The rest of report.yaml as plain data: sections, key figures, lists; merged with text by key for templates. */
  readonly structure: StructureValue;
  /** What is there but wrong, and told of: references to it are no mistakes of their own. Absent where all is right. */
  readonly failed?: FailedNames;
  /** Text by language. */
  readonly texts: ReadonlyMap<string, TextNode>;
  /** Languages whose texts are made from Simplified Chinese, and the report's own words in them. Absent for none. */
  readonly terms?: ReadonlyMap<string, Terms>;
}

/** Where figures come from; `publisher` and `title` are keys of the text files. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title?: string;
  readonly site?: string;
  readonly url?: string;
  /** A copy of its text in the report's folder, which `check` compares the report with. */
  readonly file?: string;
  readonly date: string;
  readonly origin: Origin;
}

/**
 * A place in a source: a sentence of its body, and the shortest phrase unique in that sentence; or a cell of one of its tables, and what
 * stands in it, which may be empty where the value says it.
 */
export type SourcePlace = Position & {
  readonly ref: string;
  readonly words: string;
  readonly origin: Origin;
};

/** One figure. `value` is resolved for derived facts too; decimal places are those published or of the inputs. */
export interface Fact {
  readonly id: string;
  readonly value: Decimal;
  /** Digits after the point to show; negative where a conversion leaves the value known to tens or hundreds only. */
  readonly places: number;
  readonly unit: string;
  /** ISO 8601; a year to date is the span that it is. */
  readonly period?: string;
  /** Key of the place that the figure is of, under `regions` of the text files. */
  readonly region?: string;
  readonly status: FactStatus;
  /** Key of the text files: why the figure is what it is, or how it was inferred. */
  readonly reason?: string;
  /** Derived facts: the formula as written, and the facts and cells it stands on. */
  readonly formula?: string;
  readonly inputs: readonly string[];
  readonly source?: SourcePlace;
  readonly origin: Origin;
}

export interface Table {
  readonly id: string;
  readonly columns: readonly TableColumnSpec[];
  readonly rows: readonly TableRecord[];
  readonly origin: Origin;
}

export interface TableColumnSpec {
  readonly name: string;
  readonly type: 'key' | 'text' | 'number';
  /** Number columns: unit of every cell where no `unit` column gives it by row. */
  readonly unit?: string;
  readonly period?: string;
  /** Key of the place that the column's figures are of, under `regions` of the text files. */
  readonly region?: string;
  /** Column of the source's table that it was read from, for rows that name a table and a row of it. */
  readonly column?: number;
}

export interface TableRecord {
  /** Value of the key column; addresses are `table[key].column`, in tidy tables `table[key].measure`. */
  readonly key: string;
  readonly measure?: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Where the row stands in a source; numbers may have places of their own. */
  readonly source?: SourcePlace;
  readonly origin: Origin;
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly origin: Origin }
  | { readonly kind: 'empty'; readonly origin: Origin }
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly places: number;
      readonly unit: string;
      /** Set where the cell is a reference or formula over facts: `[va-growth]`. */
      readonly formula?: string;
      readonly inputs: readonly string[];
      /** A cell of a source's table, where the row names its row there and the column its column. */
      readonly source?: SourcePlace;
      readonly origin: Origin;
    };

/** Plain data with places kept beside it. */
export type StructureValue =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly origin: Origin }
  | { readonly kind: 'list'; readonly items: readonly StructureValue[]; readonly origin: Origin }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, StructureValue>; readonly origin: Origin };
