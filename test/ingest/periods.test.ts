import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/ingest-article.js';
import { articleOf, bytesOf, figuresOf } from './article.js';

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
    ['展望第4季，预计全省用电量52亿千瓦时，保持增长。', '2025-Q4'],
    ['2021—2023年，全省用电量52亿千瓦时，保持增长。', '2021/2023'],
    ['到2030年，全省用电量达到52亿千瓦时，保持增长。', '2030'],
    ['三季度末，全省用电量52亿千瓦时，保持增长。', '../2024-09-30'],
    ['2025年半年度，全省用电量52亿千瓦时，保持增长。', '2025-01/2025-06'],
    ['9月25日至28日，全省用电量52亿千瓦时，保持增长。', '2024-09-25/2024-09-28'],
    ['二〇二四年七月，全省用电量52亿千瓦时，保持增长。', '2024-07'],
    ['今年首三季，全省用电量52亿千瓦时，保持增长。', '2025-01/2025-09'],
    ['前8月，全省用电量52亿千瓦时，保持增长。', '2025-01/2025-08'],
    ['三年来，全省用电量累计52亿千瓦时，保持增长。', '2023/2025'],
    ['上半年，全省贷款余额52亿元，保持增长。', '../2025-06-30'],
    ['年末全省共有学校52所，保持增长。', '../2025-12-31'],
    ['In the three months to July, total power use of the province reached 52 GWh.', '2025-05/2025-07'],
    ['Over the first five months of 2025, total power use of the province reached 52 GWh.', '2025-01/2025-05'],
    ['In July, total power use of the province reached 52 GWh, which was a good result.', '2025-07'],
    ['A year earlier, total power use of the province in July 2025 reached 52 GWh.', '2024-07'],
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

  it('is that of the title, in an annual report the year before', async () => {
    const text =
      '江海省2024年用电情况\n来源：江海省统计局 日期：2025-02-20\n全年用电量52亿千瓦时，保持增长。\n电价由上月下降0.3%转为持平。\n';
    const { value } = await ingestArticle({ name: 'a.txt', bytes: bytesOf(text) });
    expect(value!.figures[0]!.period).toBe('2024');
  });

  it('is the month before where the words say so', async () => {
    expect(await periods('8月份，全省价格由上月下降0.3%转为上涨0.2%，涨幅不大。')).toEqual([
      '0.3%: 2025-07',
      '0.2%: 2025-08',
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
