import type { IngestedArticle, IngestedFigure } from '../../src/ingest/ingested-article.js';

/** One of `articles/*.expected.yaml`, as articles/README.md explains it. */
export interface ExpectedArticle {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly languages: readonly string[];
  readonly figures: readonly ExpectedFigure[];
  readonly elsewhere?: readonly {
    readonly value?: string;
    readonly unit?: string;
    readonly text?: string;
    readonly paragraph?: number;
  }[];
}

export interface ExpectedFigure {
  readonly value: string;
  readonly unit: string;
  readonly units?: readonly string[];
  readonly text: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly direction?: 'down';
  readonly subject?: string;
  readonly base?: string;
  readonly period?: string;
  readonly region?: string;
}

export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly sameValueAndUnit: number;
  readonly sameValue: number;
  readonly details: Readonly<
    Record<'subject' | 'base' | 'period' | 'region', { readonly right: number; readonly asked: number }>
  >;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly unlike: readonly string[];
}

type Found = Pick<IngestedFigure, 'unit' | 'text' | 'paragraph' | 'sentence'> &
  Partial<Pick<IngestedFigure, 'counter' | 'subject' | 'base' | 'period' | 'region'>> & {
    readonly value: { toString: () => string };
    readonly kind?: string;
  };

export function scoreArticle(
  expected: Pick<ExpectedArticle, 'figures' | 'elsewhere'>,
  found: readonly Found[],
  fold?: (text: string) => string,
): Score;

export function scoreOpening(
  expected: ExpectedArticle,
  article: Partial<IngestedArticle>,
  fold?: (text: string) => string,
): Readonly<Record<'title' | 'publisher' | 'date' | 'language', boolean>>;
