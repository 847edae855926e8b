import { describe, expect, it } from 'vitest';
import { articleOf, figuresOf } from './article.js';

const periods = async (sentence: string): Promise<readonly string[]> =>
  (await figuresOf(sentence)).map(({ text, period }) => `${text}: ${period ?? 'none'}`);

describe('the time of a figure', () => {
  it.each([
    ['1-5月，全省用电量52亿千瓦时，保持增长。', '2025-01/2025-05'],
    ['上半年，全省用电量52亿千瓦时，保持增长。', '2025-01/2025-06'],
    ['前三季度，全省用电量52亿千瓦时，保持增长。', '2025-01/2025-09'],
    ['一季度，全省用电量52亿千瓦时，保持增长。', '2025-Q1'],
    ['2022年全省用电量52亿千瓦时，保持增长。', '2022'],
    ['7月份，全省用电量52亿千瓦时，保持增长。', '2025-07'],
    ['11月份，全省用电量52亿千瓦时，保持增长。', '2024-11'],
    ['2021—2023年，全省用电量52亿千瓦时，保持增长。', '2021/2023'],
    ['到2030年，全省用电量达到52亿千瓦时，保持增长。', '2030'],
    ['截至6月末，全省用电量52亿千瓦时，保持增长。', '../2025-06-30'],
    ['截至目前，全省用电量52亿千瓦时，保持增长。', '../2025-08-20'],
    ['“十四五”期间，全省用电量达到52亿千瓦时，保持增长。', '2021/2025'],
    ['In the third quarter of fiscal 2026, total power use of the province reached 52 GWh.', '2026-Q3'],
    ['In the first half of 2025, total power use of the province reached 52 GWh.', '2025-01/2025-06'],
  ])('%s', async (sentence, period) => {
    const [figure] = await figuresOf(sentence);
    expect(figure!.period).toBe(period);
  });

  it('is not that of a comparison or an event', async () => {
    expect(await periods('7月4日的发布会介绍，1-5月全省用电量比2020年增长62.4%，较一季度提升0.4个百分点。')).toEqual([
      '62.4%: 2025-01/2025-05',
      '0.4个百分点: 2025-01/2025-05',
    ]);
  });

  it('is carried on to the next sentence, not past a paragraph without figures', async () => {
    const { figures } = await articleOf(
      '2022年全省制造业投资增长11.2%。其中，高技术制造业投资增长39.4%。',
      '下一步，全省将继续推进产业结构调整优化各项工作，提升产业发展驱动力。',
      '围绕11条标志性产业链组织开展产学研精准对接活动，健全长效机制。',
    );
    expect(figures.map(({ period }) => period)).toEqual(['2022', '2022', undefined]);
  });

  it('says where its year is only that of the article', async () => {
    const { figures } = await articleOf('1-5月，全省用电量52亿千瓦时。2022年全省用电量49亿千瓦时。');
    expect(figures.map(({ doubts }) => doubts)).toEqual([['year'], []]);
  });
});
