import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../../src/source-text/read-article.js';
import { pdfWith, type PlacedText } from './write-article.js';

async function read(pages: readonly (readonly PlacedText[])[]): Promise<Article> {
  const { value, diagnostics } = await readArticle({ name: 'a.pdf', bytes: await pdfWith(pages) });
  expect(diagnostics).toEqual([]);
  return value!;
}

const texts = ({ source }: Article): readonly string[] => source.paragraphs.map(({ clean }) => clean.text);

const lines = (texts: readonly string[], x: number, y: number): readonly PlacedText[] =>
  texts.map((text, index) => [text, x, y + index * 16, 11]);

describe('a PDF', () => {
  it('has a paragraph that goes on over the page whole, without header, footer and page number', async () => {
    const frame = (page: number): readonly PlacedText[] => [
      ['Quarterly results 2024', 80, 40, 9],
      [`Page ${page} of 2`, 280, 800, 9],
    ];
    const article = await read([
      [
        ...frame(1),
        ...lines(
          [
            'Revenue in the first quarter rose by 6.3 percent from a year earlier, manu-',
            'facturing by 9.2 percent, and orders in hand reached their highest level',
          ],
          80,
          80,
        ),
      ],
      [
        ...frame(2),
        ...lines(['since 2019.', 'The company expects growth of five percent for the whole of the year now.'], 80, 80),
      ],
    ]);
    expect(texts(article)).toEqual([
      'Revenue in the first quarter rose by 6.3 percent from a year earlier, manufacturing by 9.2 percent, and orders in hand reached their highest level since 2019.',
      'The company expects growth of five percent for the whole of the year now.',
    ]);
    expect(article.source.origin(article.source.paragraphs[1]!.clean)).toMatchObject({ page: 2 });
  });

  it('has one column after the other', async () => {
    const left = [
      '今年以来，全镇把修路放在首位，一共修好',
      '了十二条村道，村民出行比过去方便了许多，',
      '外出打工的人也愿意回来看看，村里的客栈',
      '开了八家，周末常常住满，来的人大多开车，',
      '从县城出发只要四十分钟，比过去快了一半，',
      '沿途的驿站也都有了热水和充电的地方了，',
      '路修好了，货车也能开到村口。',
    ];
    const right = [
      '下一步，将继续修建通往码头的道路，并且',
      '把沿线的路灯全部换成新的，预计明年六月',
      '以前完工，总投资三千二百万元，其中镇里',
      '自己筹集一半，其余的由县里补助，所有的',
      '工程都公开招标，请村民代表到场监督着，',
      '账目每个月贴在村委会的墙上，谁都可以看，',
      '有疑问的人可以随时打电话到镇里来问清。',
    ];
    const article = await read([[['修路的一年', 220, 50, 20], ...lines(left, 70, 100), ...lines(right, 310, 100)]]);
    expect(texts(article)).toEqual([left.join(''), right.join('')]);
  });
});
