import type { Decimal } from 'decimal.js';
import type { ArticleTable } from '../source-text/table/article-table.js';

/**
 * What a figure is: `growth` a change in percent, `points` a change or gap in percentage points or basis points, `share` a part
 * of a whole, `rate` any other percentage, `ratio` times or fold, `rank` a place in an order, `count` things counted, `amount`
 * anything measured.
 */
export type FigureKind = 'growth' | 'points' | 'share' | 'rate' | 'ratio' | 'rank' | 'count' | 'amount';

/** A figure of an article, with what the words round it say about it. */
export interface IngestedFigure {
  /** As published, in `unit`. Growth and changes in points are negative where the words say so: 下降3.2% is −3.2. */
  readonly value: Decimal;
  /** Digits after the point, as published. */
  readonly places: number;
  /** Id of `base/unit-table`; `count` for ranks and for what has no unit of its own. */
  readonly unit: string;
  /** A counter that no unit stands for: 座, 艘. */
  readonly counter?: string;
  /** As published, cleaned, with its unit: 1957万吨. */
  readonly text: string;
  /** Of the body, from 1. */
  readonly paragraph: number;
  /** Of the paragraph, from 1. */
  readonly sentence: number;
  /** Offsets of `text` in the clean sentence. */
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /** One end of a range. */
  readonly range?: 'low' | 'high';
  /** With 多, 余, 约, about, over. */
  readonly approximate?: boolean;
  /** A limit that counts others: the 500万元 of 500万元以上项目. */
  readonly threshold?: boolean;
  /** A bound: the 以上 of 600万千瓦以上. */
  readonly limit?: string;
  /** What it is about, as a noun phrase: 规模以上工业增加值. */
  readonly subject?: string;
  /** What it is compared with, as published: 同比, 一季度, 全国, year on year. */
  readonly base?: string;
  /** The words between subject and figure, without dates: 占全部投资比重达到. */
  readonly predicate?: string;
  /** What an amount is counted for, as published: 每人每月. */
  readonly each?: string;
  /** What was said of the subject just before, where this is a change of that or the same again: 增速, or the words of a share (占…的比重达到). */
  readonly measure?: string;
  /** ISO 8601, as report.yaml writes it. */
  readonly period?: string;
  /** As published, or a country's or province's name from the sentence before: 全国, 山东. */
  readonly region?: string;
  /** The sentence calls it preliminary: 初步核算. */
  readonly preliminary?: boolean;
  /** What a person must decide. */
  readonly doubts: readonly Doubt[];
}

/** Why a person must look: no subject found, a unit guessed from a counter, a year taken from the article's date. */
export type Doubt = 'subject' | 'unit' | 'year' | 'approximate';

/** A sentence of the article's body, cleaned, with its figures. */
export interface IngestedSentence {
  readonly number: number;
  readonly text: string;
  readonly figures: readonly IngestedFigure[];
}

export interface IngestedParagraph {
  readonly number: number;
  /** The heading right above it, where the page has one. */
  readonly heading?: string;
  readonly sentences: readonly IngestedSentence[];
}

/** A body in a file of its own: plain text where that reads the same, else a page. */
export interface ArticleCopy {
  readonly name: 'article.txt' | 'article.html';
  readonly text: string;
}

/** An article, read: where it is from, and every figure in it. */
export interface IngestedArticle {
  /** As the user named the file. */
  readonly name: string;
  readonly title?: string;
  readonly publisher?: string;
  /** Host of the page's publisher: `achie.org`. */
  readonly site?: string;
  /** Address of the page, where it gives one. */
  readonly url?: string;
  /** ISO 8601. */
  readonly date?: string;
  /** BCP 47, as the article was written: `zh-Hant`. */
  readonly written: string;
  /** Of the texts here, which cleaning makes Simplified, and of the draft. */
  readonly language: 'zh-Hans' | 'en';
  readonly paragraphs: readonly IngestedParagraph[];
  /** All figures in order. */
  readonly figures: readonly IngestedFigure[];
  /** As it has them, in order; those that are data become tables of the draft. */
  readonly tables: readonly ArticleTable[];
  /** The body as a file in which places count as in the article. */
  readonly copy: ArticleCopy;
}
