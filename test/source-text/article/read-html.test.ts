import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../../src/source-text/read-article.js';

async function read(html: string | Uint8Array): Promise<Article> {
  const bytes = typeof html === 'string' ? strToU8(html) : html;
  const { value } = await readArticle({ name: 'a.html', bytes });
  return value!;
}

const texts = ({ source }: Article): readonly string[] => source.paragraphs.map(({ clean }) => clean.text);

/** As sites of counties were made for twenty years: tables lay the page out, line breaks end paragraphs, spaces indent them. */
const GOVERNMENT = `<html><head><META http-equiv=Content-Type content="text/html; charset=gb2312">
<meta name="ArticleTitle" content="关于做好节水工作的通知"><meta name="ContentSource" content="云溪县水务局"><meta name="PubDate" content="2023年12月1日">
<title>关于做好节水工作的通知_云溪县人民政府</title></head><body>
<table width=1000><tr><td colspan=2><a href=/>首页</a> | <a href=/x>政务公开</a> | <a href=/y>办事服务</a></td></tr>
<tr><td width=200><a href=1>通知公告</a><br><a href=2>政策文件</a></td><td><table><tr><td align=center><font size=5>关于做好节水工作的通知</font></td></tr>
<tr><td>发布时间：2023-12-01\u3000来源：县水务局\u3000字体：[大 中 小]</td></tr>
<tr><td>&nbsp;&nbsp;&nbsp;&nbsp;各乡镇：<br>&nbsp;&nbsp;&nbsp;&nbsp;今年以来，全县用水总量下降3.2%，万元产值用水量降至12.6立方米。<br>&nbsp;&nbsp;&nbsp;&nbsp;一、压实责任。各单位要在2024年3月底前完成120公里管网改造。<br><br>&nbsp;&nbsp;&nbsp;&nbsp;二、加强检查。县水务局每季度抽查50家用水单位，对违规的予以通报。<br></td></tr>
<tr><td>【打印本页】 【关闭窗口】</td></tr></table></td></tr>
<tr><td colspan=2>主办：云溪县人民政府 电话：000-1234567 网站标识码：123。</td></tr></table></body></html>`;

const GOVERNMENT_TEXTS = [
  '今年以来，全县用水总量下降3.2%，万元产值用水量降至12.6立方米。',
  '一、压实责任。各单位要在2024年3月底前完成120公里管网改造。',
  '二、加强检查。县水务局每季度抽查50家用水单位，对违规的予以通报。',
];

describe('a page of a government, laid out with tables', () => {
  it('has paragraphs at its line breaks, and what its head says', async () => {
    const article = await read(GOVERNMENT);
    expect(texts(article)).toEqual(GOVERNMENT_TEXTS);
    expect(article).toMatchObject({ title: '关于做好节水工作的通知', publisher: '县水务局', date: '2023-12-01' });
    expect(article.tables).toEqual([]);
  });

  it('may be in an encoding of one country', async () => {
    // 云溪今年增长3.2%，共12家企业参加了会议。 in GB 18030
    const words = 'd4c6cfaabdf1c4eaD4f6b3a4332e3225a3acb9b23132bcd2c6f3d2b5b2cebcd3c1cbbbe1d2e9a1a3';
    const page = Buffer.concat([Buffer.from('<html><meta charset=gb2312><body><p>'), Buffer.from(words, 'hex')]);
    expect(texts(await read(new Uint8Array(page)))).toEqual(['云溪今年增长3.2%，共12家企业参加了会议。']);
    // 今年工業生產增長百分之三，全縣有企業十二家參加會議。 in Big5
    const big5 =
      'a4b5a67ea475b77ea5cdb2a3bc57aaf8a6caa4c0a4a7a454a141a5febfa4a6b3a5f8b77ea451a447ae61b0d1a55bb77cc4b3a143';
    const other = Buffer.concat([Buffer.from('<html><meta charset=big5><body><p>'), Buffer.from(big5, 'hex')]);
    const article = await read(new Uint8Array(other));
    expect(texts(article)).toEqual(['今年工业生产增长百分之三，全县有企业十二家参加会议。']);
    expect(article.language).toBe('zh-Hant');
    const bare = await readArticle({ name: 'a.txt', bytes: new Uint8Array(Buffer.from(big5, 'hex')) });
    expect(bare.value?.source.paragraphs.length).toBe(1);
    expect(bare.diagnostics.map(({ message }) => message)).toEqual(['a.txt was read as Big5']);
  });
});

describe('a page that is nearly only a table', () => {
  it('has the table, its caption, and cells in their columns', async () => {
    const article =
      await read(`<title>2023年主要统计数据 - 云溪统计</title><div id=nav><a>首页</a></div><div><h2>2023年主要统计数据</h2>
<p>单位：亿元</p><table><caption>生产总值</caption><tr><td rowspan=2>指标</td><td colspan=2>2023年</td></tr><tr><td>绝对值</td><td>增长</td></tr>
<tr><td>地区生产总值</td><td>512.3</td><td>5.6%</td></tr><tr><td>第二产业</td><td>200.0</td><td>6.6%</td></tr></table>
<p>注：数据为初步核算数，增长速度按不变价格计算。</p></div>`);
    expect(article.title).toBe('2023年主要统计数据');
    const [table] = article.tables;
    expect(table?.caption?.text).toBe('生产总值');
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['指标', '2023年', ''],
      ['', '绝对值', '增长'],
      ['地区生产总值', '512.3', '5.6%'],
      ['第二产业', '200.0', '6.6%'],
    ]);
  });
});

describe('what a page says of itself', () => {
  it('is taken from JSON-LD and Open Graph', async () => {
    const article = await read(`<html lang="en-GB"><head><title>Output rises | The Yunxi Post</title>
<meta property="og:title" content="Output rises for a third month"><link rel="canonical" href="https://www.yunxipost.example/a/1">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-02T08:00:00Z","publisher":{"@type":"Organization","name":"The Yunxi Post"}}</script>
</head><body><main><h1>Output rises for a third month</h1><article><p>Industrial output in the county rose by 6.3 percent in May from a year earlier, the statistics office said.</p>
<p>Exports &amp; imports grew&nbsp;by 4.1 percent; the number of new firms reached 1,204 at the end of the month.</p></article></main>
<footer><p>Copyright The Yunxi Post. All rights reserved, in this world and in any other that may come.</p></footer></body></html>`);
    expect(article).toMatchObject({
      title: 'Output rises for a third month',
      publisher: 'The Yunxi Post',
      site: 'yunxipost.example',
      date: '2024-03-02',
      language: 'en',
    });
    expect(texts(article)).toEqual([
      'Industrial output in the county rose by 6.3 percent in May from a year earlier, the statistics office said.',
      'Exports & imports grew by 4.1 percent; the number of new firms reached 1,204 at the end of the month.',
    ]);
  });

  it('has places in its own source, through references', async () => {
    const html = '<p>Exports &amp; imports grew&nbsp;by 4.1 percent in the month of May, the office said.</p>';
    const { source } = await read(html);
    const { clean } = source.paragraphs[0]!;
    const at = clean.text.indexOf('4.1');
    expect(source.origin(clean, at, at + 3)).toEqual({
      file: 'a.html',
      line: 1,
      column: html.indexOf('4.1') + 1,
      length: 3,
    });
  });
});

describe('marks of notes', () => {
  it('are no part of a sentence; other raised figures are', async () => {
    const marks =
      'Rates fell since last November<sup><a href="#fn1">1</a></sup> and in May<a href="#fn2"><sup>2</sup></a>.';
    const page = (words: string) =>
      `<html><body><h1>Rates</h1><p>${words} The area was 40 km<sup>2</sup>.</p></body></html>`;
    expect(texts(await read(page(marks)))).toEqual(['Rates fell since last November and in May. The area was 40 km2.']);
    const link = 'See <a href="#table"><b>the table</b></a> of June.';
    expect(texts(await read(page(link)))).toEqual(['See the table of June. The area was 40 km2.']);
  });
});
