import type { Origin } from './diagnostic.js';
import type { FigureSpan } from './figure-class.js';

/** A chart template merged with a report's text: a Vega-Lite spec, the tables that it may name, and the way back. */
export interface ChartSource {
  readonly name: string;
  readonly file: string;
  /** Parsed JSON with merged strings. */
  readonly spec: unknown;
  /** Origin of the value at a JSON path (`['layer', 0, 'encoding', 'x']`), or of the nearest parent. */
  readonly at: (path: readonly (string | number)[]) => Origin;
  /** The report's tables in the document's language, by name. */
  readonly tables: ReadonlyMap<string, ChartTable>;
  /** Strings of the spec and words of the tables that hold figures of a known class. */
  readonly printed?: readonly PrintedText[];
  /**
   * Bytes of a file that the spec names by `url`, by a path relative to the report's folder without `..`; undefined where there is
   * none. Without this no file can be named.
   */
  readonly localFile?: (path: string) => Uint8Array | undefined;
}

/**
 * Tidy rows for Vega: text columns hold the words of the language and `<column>_key` the raw value; number columns hold a
 * number in the locale's unit (1957 万吨 is 1957 in Chinese, 19.57 in English); `<column>_text` its formatted figure, `<column>_number` that
 * figure without its unit.
 */
export interface ChartTable {
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** Words for column names, where the text files give them. */
  readonly columnLabels: Readonly<Record<string, string>>;
  /** The exact decimal, as text, behind a number in `rows`: key `row index/column`. */
  readonly decimals: ReadonlyMap<string, string>;
}

/** A text as a chart may show it, by itself or within another, with the classes of its figures. */
export interface PrintedText {
  readonly text: string;
  readonly figures: readonly FigureSpan[];
}
