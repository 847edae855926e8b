import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/source-text/about/language-of.js';
import { parseDate } from '../../../src/source-text/about/parse-date.js';
import { type Article, readArticle } from '../../../src/source-text/read-article.js';

describe('a day', () => {
  it.each([
    ['2023-07-05 10:30', '2023-07-05'],
    ['发布于2023年7月5日', '2023-07-05'],
    ['2023/7/5', '2023-07-05'],
    ['2023.07.05', '2023-07-05'],
    ['20230705', '2023-07-05'],
    ['二〇二三年七月五日', '2023-07-05'],
    ['二〇二三年十二月二十一日', '2023-12-21'],
    ['5 July 2023', '2023-07-05'],
    ['July 5th, 2023', '2023-07-05'],
    ['Feb. 4, 2026', '2026-02-04'],
    ['2023-02-30', undefined],
    ['13-45', undefined],
  ])('%s', (text, date) => expect(parseDate(text)).toBe(date));
});

describe('a language', () => {
  it.each([
    ['今年以来，全县工业增长很快。', 'zh-Hans'],
    ['今年以來，全縣工業增長很快。', 'zh-Hant'],
    ['全區(qū)工業(yè)增長很快，規(guī)劃已經(jīng)完成。', 'zh-Hans'],
    ['今年の工業生産は前年より増えました。', 'ja'],
    ['올해 공업 생산이 늘었다.', 'ko'],
    ['Output rose in the county by the end of May.', 'en'],
    ['La production a augmenté dans le pays pour les mois de mai et juin.', 'fr'],
    ['Die Produktion ist mit der Nachfrage im Mai gestiegen.', 'de'],
  ])('%s', (text, language) => expect(languageOf(text)).toBe(language));
});

describe('what lines around the body say', () => {
  const read = async (text: string): Promise<Article> =>
    (await readArticle({ name: 'a.txt', bytes: strToU8(text) })).value!;
  const body = '今年以来，全县工业增加值同比增长6.3%，增速比一季度快。';

  it('is the title above a subtitle, the publisher, its site and the day', async () => {
    const page = `首页 > 新闻 > 要闻\n云溪县工业运行稳中有进\n——上半年观察\n来源：云溪观察 yunxi.example 日期：2024-07-18 点击：12次\n${body}\n`;
    expect(await read(page)).toMatchObject({
      title: '云溪县工业运行稳中有进',
      publisher: '云溪观察',
      site: 'yunxi.example',
      date: '2024-07-18',
    });
  });

  it('is the day of a dateline', async () => {
    const text = `Acme Reports Results for the Quarter\n\nSALEM, Ore., February 5, 2026 – Acme, a maker of instruments, today announced its results for the quarter.\n`;
    expect(await read(text)).toMatchObject({ title: 'Acme Reports Results for the Quarter', date: '2026-02-05' });
  });

  it.each([
    [
      `全县工业运行稳中有进\n\n云溪县统计局\u3000\u3000国家统计局云溪调查队\n（2024年7月18日）\n\n${body}\n`,
      '云溪县统计局',
    ],
    [`全县工业运行稳中有进\n云溪县人民政府办公室\n云政办〔2024〕9号\n${body}\n`, '云溪县人民政府办公室'],
    [
      `Northwind Valves Reports a Good Quarter\n\nLEEDS, England, July 24, 2025 — Northwind Valves, Inc. (LSE: NWV), a maker of valves, today announced its results for the quarter.\n`,
      'Northwind Valves, Inc.',
    ],
    [
      `中秋连假云溪县湧入三十万人次\n2026/9/29 08:05\n${body}\n© 2026 云溪通讯社\u3000客服专线 02-5550-1788\n`,
      '云溪通讯社',
    ],
    [
      `证券代码：600000\u3000证券简称：云溪银行\n云溪银行股份有限公司2025年半年度业绩公告\n${body}\n`,
      '云溪银行股份有限公司',
    ],
    [`关于印发工业实施方案的通知\n各乡镇人民政府，各有关单位\n${body}\n`, undefined],
  ])('is the publisher, where no label names it: %s', async (text, publisher) =>
    expect((await read(text)).publisher).toBe(publisher),
  );

  it('is not a row of popular words for the title', async () => {
    const text = `热门关键词： 土地价格 厂房出租 5G产业园\n\n云溪县工业运行稳中有进\n来源：云溪观察\n${body}\n`;
    expect((await read(text)).title).toBe('云溪县工业运行稳中有进');
  });

  it('are headings between paragraphs, by their numbers', async () => {
    const { headings } = await read(`一、工业\n${body}\n（一）钢铁\n${body}\n二、投资\n${body}\n`);
    expect(headings.map(({ level, before, clean }) => [level, before, clean.text])).toEqual([
      [1, 1, '一、工业'],
      [2, 2, '（一）钢铁'],
      [1, 3, '二、投资'],
    ]);
  });
});
