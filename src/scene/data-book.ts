import type { FactStatus } from '../base/fact-status.js';
import type { Position } from '../base/position.js';
import type { Drawing } from './drawing.js';
import type { FontResource } from './font.js';
import type { SceneMeta, SceneTheme } from './scene.js';

/**
 * The figures of a report in one language, for whoever must reuse them: every fact, then the rows behind each chart and table that the
 * documents show. Words are in the language, numbers are decimals as text.
 */
export interface DataBook {
  readonly meta: SceneMeta;
  /** A deck's: colours and the typefaces that Office has. */
  readonly theme: SceneTheme;
  readonly facts: readonly DataFact[];
  /** The facts first, then charts in the order of the documents, then tables. */
  readonly sheets: readonly DataSheet[];
  readonly words: DataBookWords;
}

/** What the list of sheets says. */
export interface DataBookWords {
  /** Name and heading of the list. */
  readonly contents: string;
  readonly sheet: string;
  readonly title: string;
  readonly kind: string;
  readonly unit: string;
  readonly source: string;
  /** That italics mark derived figures. */
  readonly derived: string;
}

/** A figure with all that is known of it. */
export interface DataFact {
  /** Id of a fact, or address of a table's cell. */
  readonly id: string;
  readonly label: string;
  /** As published, or as precise as its formula's inputs: `23.80`. */
  readonly value: string;
  readonly unit: string;
  /** What stands for `unit` beside `value`: `%`, `10⁴ t`; empty for a bare number. */
  readonly symbol: string;
  /** The unit of `number` in words, as it stands in the heads of tables: `Mt`; empty for a bare number. */
  readonly unitWords: string;
  /** The figure as the documents write it, in the language's own unit: `19.57 Mt`. */
  readonly shown: string;
  /** The number of `shown`, for sheets. */
  readonly number: DataNumber;
  /** ISO 8601, and in words. */
  readonly period?: string;
  readonly periodWords?: string;
  readonly region?: string;
  readonly status: FactStatus;
  readonly statusWords: string;
  readonly formula?: string;
  readonly formulaWords?: string;
  /** Where it was read; of a derived figure where its inputs were, each source once, without places. */
  readonly sources: readonly DataSource[];
  /** The same in a line. */
  readonly sourceWords: string;
}

/** A source, and the place in it. */
export interface DataSource {
  /** Its id in the report. */
  readonly ref: string;
  readonly publisher: string;
  readonly title: string;
  /** ISO 8601. */
  readonly date: string;
  /** Its URL, else its site. */
  readonly address: string;
  readonly place?: Position & { readonly words: string };
}

/** One sheet: a head row over rows of equal length. */
export interface DataSheet {
  /** Of the chart's spec, the table, or the list of facts; sheets are named after it. */
  readonly name: string;
  readonly kind: 'facts' | 'chart' | 'table';
  /** What it is, in words. */
  readonly kindWords: string;
  /** What the documents say over it: the finding. */
  readonly title: string;
  readonly subtitle?: string;
  /** What stands under it: the documents' own words, then its sources. */
  readonly remark: string;
  /** Its sources in a list, without a word before them. */
  readonly source: string;
  /** The unit of its figures, or that there are several. */
  readonly unit: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
  readonly picture?: DataPicture;
}

export type DataCell = string | DataNumber;

/** A number as the documents write it. */
export interface DataNumber {
  /** Plain decimal, with the zeros that are shown: `1957`, `23.80`. */
  readonly digits: string;
  /** The same as the language writes it: `1,957`, `−0.4`. */
  readonly written: string;
  /** Thousands are set off in `written`. */
  readonly grouped: boolean;
  /** Worked out by the report. */
  readonly derived: boolean;
  /** What the documents write before and behind the number in the same cell, where its head does not say it: `万吨`. */
  readonly before?: string;
  readonly behind?: string;
}

/** A chart as a document shows it. */
export interface DataPicture {
  readonly drawing: Drawing;
  readonly fonts: ReadonlyMap<string, FontResource>;
  readonly alternative: string;
}
