import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/source-text/read-article.js';

async function paragraphs(name: string, text: string): Promise<readonly string[]> {
  const { value } = await readArticle({ name, bytes: new TextEncoder().encode(text) });
  return value!.source.paragraphs.map(({ clean }) => clean.text);
}

const PROSE = '记者从新区管委会获悉，前七个月，新区完成工业总产值486.3亿元，同比增长13.4%。';

describe('a page', () => {
  it('names characters by the code points of their radicals, as PDFs may', async () => {
    expect(
      await paragraphs('a.txt', '到2030年，全市电⼒装机容量达到2100万千⽡，⽐2025年增⻓六成，⻛电占⽐提⾼。'),
    ).toEqual(['到2030年，全市电力装机容量达到2100万千瓦，比2025年增长六成，风电占比提高。']);
  });

  it('greets, lists its links and names its pictures: none is a paragraph', async () => {
    const page = [
      '欢迎光临云港新区招商网！今天是2024年8月15日 星期四',
      '网站首页 | 新区概况 | 新闻中心 | 投资指南 | 政策法规！',
      PROSE,
      '图为海澜港三期集装箱码头。（资料图片）',
      PROSE,
    ];
    expect(await paragraphs('a.txt', page.join('\n'))).toEqual([PROSE, PROSE]);
  });

  it('has captions, notes and numbers of its own that are no paragraphs', async () => {
    const page = [
      '▲海滩挤满戏水民众。（县政府提供）',
      PROSE,
      '※本报提醒您：饮酒过量，有害健康，未满十八岁请勿饮酒。',
      PROSE,
    ];
    expect(await paragraphs('a.txt', page.join('\n'))).toEqual([PROSE, PROSE]);
    const prose = 'Total employment in the county rose in August, the bureau of statistics reported today.';
    expect(
      await paragraphs('a.txt', `Release no. BS-26-84 · For release 8:30 a.m., September 4, 2026.\n\n${prose}\n`),
    ).toEqual([prose]);
  });

  it('begins a line with the reading of the last character of the line before', async () => {
    const page = [
      '　　民生底色更加鲜亮，新建、改扩建学校4所，完成棚',
      '(péng)户区改造3100户，新增城镇就业1.57万人，零就业家',
      '庭保持动态清零，空气质量优良天数比上年同期又多了八',
      '天。',
    ];
    expect((await paragraphs('a.txt', page.join('\n'))).join('')).toContain('完成棚户区改造3100户');
  });

  it('gives figures in points of a list that end without a full stop, also above the first sentence', async () => {
    const prose = 'The company today announced its results for the quarter, which ended in December.';
    const page = `<html><body><article><h1>Results</h1><ul><li>Revenue of $402.6 million, up 12%</li></ul><p>${prose}</p><p>${prose}</p></article></body></html>`;
    expect(await paragraphs('a.html', page)).toEqual(['Revenue of $402.6 million, up 12%', prose, prose]);
  });
});
