import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/ingest-article.js';
import { listArticles } from './articles.mjs';
import { scoreArticle } from './score-article.mjs';

/** Least recall and precision of each article, in percent: what the rules reached, less a figure or two. See articles/README.md. */
const FLOORS: Readonly<Record<string, readonly [recall: number, precision: number]>> = {
  annual: [97, 97],
  'bank-interim': [97, 97],
  cpi: [97, 97],
  'energy-plan': [97, 97],
  garbled: [97, 97],
  'gdp-q3': [98, 98],
  'hk-tourism': [97, 97],
  income: [97, 97],
  infrastructure: [97, 97],
  'labour-en': [97, 97],
  'crops-en': [97, 97],
  'rates-en': [94, 97],
  'results-en': [96, 96],
  retail: [97, 97],
  'shipping-en': [94, 97],
  shandong: [95, 100],
  tourism: [97, 97],
  'trade-en': [97, 97],
  trade: [97, 98],
};

/** Articles without a floor yet are only measured, by `npm run bench:ingest`. */
const heldToFloors = listArticles().filter(({ id }) => FLOORS[id] !== undefined);

describe('the figures that ingest finds', () => {
  it.each(heldToFloors.map((article) => [article.id, article] as const))('in %s', async (id, { file, expected }) => {
    const { value: article } = await ingestArticle(file);
    const { right, found, expected: asked } = scoreArticle(expected, article?.figures ?? []);
    const [recall, precision] = FLOORS[id]!;
    expect((100 * right) / asked).toBeGreaterThanOrEqual(recall);
    expect((100 * right) / found).toBeGreaterThanOrEqual(precision);
  });
});
