import type { ExpectedArticle } from './score-article.mjs';

export interface MeasuredArticle {
  readonly id: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly expected: ExpectedArticle;
}

export function listArticles(): readonly MeasuredArticle[];
