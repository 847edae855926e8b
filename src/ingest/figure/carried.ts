import type { FiscalCalendar, Period } from './period.js';
import type { Phrase } from './phrase.js';

/** What a sentence takes over from those before it. */
export interface Carried {
  /** The last thing named. */
  readonly subject?: string;
  /** The first thing that the paragraph names. */
  readonly topic?: string;
  /** What growth is measured against where only 增长 stands: the last 同比 or 环比. */
  readonly base?: string;
  readonly period?: Period;
  /** The region that the article is about, which 全省 means. */
  readonly home?: string;
  /** Year of times without one, and the last month of it that they may name. */
  readonly year?: number;
  readonly month?: number;
  readonly yearKnown?: boolean;
  /** True once the paragraph has named a time. */
  readonly timed?: boolean;
  /** Of a company whose years are not those of the calendar. */
  readonly fiscal?: FiscalCalendar;
  /** Day of publication, which 截至目前 means. */
  readonly date?: string;
  /** Items that each get one of the figures that follow, from the index of the first of them. */
  readonly shared?: { readonly items: readonly string[]; readonly from: number; readonly phrase: Phrase };
  /** Things named one after another, with a figure each: 生产线32条、磨机223台. */
  readonly listed?: readonly string[];
  /** What the sentence has named so far, each once, for a 分别 behind it. */
  readonly named?: readonly string[];
  /** What was given a rank in this sentence, which may have risen by some. */
  readonly ranked?: string;
  /** What 其中 of this sentence is a part of. */
  readonly whole?: { readonly subject: string; readonly dimension?: string };
  /** Things of which some are counted next, with their counter: 50种商品中. */
  readonly among?: { readonly subject: string; readonly unit: string };
  /** What the figure that named the subject measures. */
  readonly dimension?: string;
}

export interface Composed {
  readonly subject?: string;
  /** The phrase that says what kind of figure it is: of figures given together, that of the first. */
  readonly phrase: Phrase;
  readonly carried: Carried;
}
