import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/ingest-article.js';
import type { IngestedArticle } from '../../src/ingest/ingested-article.js';
import { articleOf, bytesOf } from './article.js';

const read = async (name: string, text: string): Promise<IngestedArticle> =>
  (await ingestArticle({ name, bytes: bytesOf(text) })).value!;

const PROSE = 'The harbour board today announced its results for the quarter, which ended in June 2025.';

describe('the copy of an article', () => {
  it('is plain text, a line a paragraph', async () => {
    const { copy } = await articleOf('全县用电量52亿千瓦时，保持增长。', '全县用水量3亿立方米，保持稳定。');
    expect(copy).toEqual({
      name: 'article.txt',
      text: '全县用电量52亿千瓦时，保持增长。\n全县用水量3亿立方米，保持稳定。\n',
    });
  });

  it('has every figure at the place that it has in the article, with points of a list that end without a full stop', async () => {
    const points = ['Throughput of 4.2 million tonnes, up 12%', 'Berths of 38 & cranes <of> 17 in all'];
    const list = points.map((point) => `<li>${point.replace('&', '&amp;').replaceAll('<', '&lt;')}</li>`).join('');
    const article = await read(
      'a.html',
      `<article><h1>Harbour Results</h1><ul>${list}</ul><p>${PROSE}</p><p>${PROSE}</p></article>`,
    );
    const again = await read(article.copy.name, article.copy.text);
    const places = ({ figures }: IngestedArticle): readonly string[] =>
      figures.map(({ paragraph, sentence, text }) => `${paragraph}.${sentence} ${text}`);
    expect(places(article)).toHaveLength(4);
    expect(places(again)).toEqual(places(article));
  });
});
