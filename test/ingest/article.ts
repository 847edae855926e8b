import { ingestArticle } from '../../src/ingest/ingest-article.js';
import type { IngestedArticle, IngestedFigure } from '../../src/ingest/ingested-article.js';

/** Plain text as the bytes of a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** An article of paragraphs, with a date that its months without a year are of. */
export async function articleOf(...paragraphs: readonly string[]): Promise<IngestedArticle> {
  const text = ['江海省工业运行情况', '来源：江海省统计局 日期：2025-08-20', ...paragraphs].join('\n');
  const { value, diagnostics } = await ingestArticle({ name: 'article.txt', bytes: bytesOf(text) });
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** The figures of one sentence. */
export async function figuresOf(sentence: string): Promise<readonly IngestedFigure[]> {
  return (await articleOf(sentence)).figures;
}

/** `value unit` of each figure of a sentence. */
export async function measured(sentence: string): Promise<readonly string[]> {
  const figures = await figuresOf(sentence);
  return figures.map(({ value, places, unit, counter }) => `${value.toFixed(places)} ${counter ?? unit}`);
}
