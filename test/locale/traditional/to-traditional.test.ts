import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../../src/locale/traditional/quoted-words.js';
import { inTraditionalCharacters, toTraditional } from '../../../src/locale/traditional/to-traditional.js';

const taiwan = (text: string, terms = {}) => toTraditional(text, 'zh-Hant-TW', terms).text;
const hongKong = (text: string, terms = {}) => toTraditional(text, 'zh-Hant-HK', terms).text;

describe('characters that one Simplified character stands for', () => {
  it.each([
    ['皇后以后', '皇后以後', '皇后以後'],
    ['公里里面', '公里裡面', '公里裏面'],
    ['发展头发', '發展頭髮', '發展頭髮'],
    ['干部干燥树干', '幹部乾燥樹幹', '幹部乾燥樹幹'],
    ['面包表面', '麵包表面', '麪包表面'],
    ['复杂、恢复、重复、答复', '複雜、恢復、重複、答覆', '複雜、恢復、重複、答覆'],
    ['国家制造业制度', '國家製造業制度', '國家製造業制度'],
    ['只有一只', '只有一隻', '只有一隻'],
    ['台风、平台', '颱風、平臺', '颱風、平台'],
    ['人云亦云', '人云亦云', '人云亦云'],
  ])('%s', (text, inTaiwan, inHongKong) => {
    expect([taiwan(text), hongKong(text)]).toEqual([inTaiwan, inHongKong]);
  });
});

describe('words of a region', () => {
  it.each([
    ['软件、网络、信息', '軟體、網路、資訊', '軟件、網絡、信息'],
    ['云计算和人工智能', '雲端計算和人工智慧', '雲計算和人工智能'],
    ['意大利的出租车', '義大利的計程車', '意大利的出租車'],
  ])('%s', (text, inTaiwan, inHongKong) => {
    expect([taiwan(text), hongKong(text)]).toEqual([inTaiwan, inHongKong]);
  });

  it('of computing are not taken for those of a report', () => {
    expect(taiwan('优化产业集群，发布文件，支持项目运行')).toBe('優化產業聚落，發布文件，支持項目運行');
  });

  it.each([
    ['工业增加值同比增长6.3%，同比增速加快', '工業增加值年增6.3%，年增率加快', '工業增加值按年增長6.3%，按年增速加快'],
    ['投资同比下降2%，稳增长', '投資年減2%，穩成長', '投資按年下降2%，穩增長'],
    ['计划补齐高质量发展的短板', '計畫補齊高品質發展的弱項', '計劃補齊高質量發展的短板'],
    ['条形图和账目', '橫條圖和帳目', '條形圖和賬目'],
    ['数字化转型，治理水污染', '數位化轉型，治理水污染', '數字化轉型，治理水污染'],
  ])('of the economy are the region’s own: %s', (text, inTaiwan, inHongKong) => {
    expect([taiwan(text), hongKong(text)]).toEqual([inTaiwan, inHongKong]);
  });

  it('are overruled by the terms of a report, the longest first', () => {
    expect(taiwan('数字化转型和数字', { 数字化: '數位化' })).toBe('數位化轉型和數字');
    expect(taiwan('产业集群，集群', { 集群: '群聚', 产业集群: '產業群聚' })).toBe('產業群聚，群聚');
    expect(hongKong('范冰冰和于右任', { 于右任: '于右任' })).toBe('范冰冰和于右任');
  });
});

describe('quotation marks', () => {
  it.each([
    ['从“退什么”转向“长什么”', '從「退什麼」轉向「長什麼」'],
    ['他说：“所谓‘链长制’，是‘一链一长’。”', '他說：「所謂『鏈長制』，是『一鏈一長』。」'],
    ['‘外’“内”', '「外」「內」'],
    ['Xi’an的“it’s”', 'Xi’an的「it’s」'],
    ["“{{name '十强'}}”产业", "「{{name '十強'}}」產業"],
  ])('%s', (text, made) => {
    expect(taiwan(text)).toBe(made);
  });
});

describe('what is no reader’s text', () => {
  it.each([
    [
      "增长{{fact 'va-growth' form='short'}}，见[](#chart-growth)",
      "成長{{fact 'va-growth' form='short'}}，見[](#chart-growth)",
    ],
    ['{{#if 后}}以后{{else}}里面{{/if}}', '{{#if 后}}以後{{else}}裡面{{/if}}'],
    ["{{text 'article.标题'}}", "{{text 'article.标题'}}"],
    ['[网络](https://后.cn/里)、https://后.cn/x', '[網路](https://后.cn/里)、https://后.cn/x'],
    ['**发展**、*里面*、\\*', '**發展**、*裡面*、\\*'],
    ["{{literal '三年' reason='后'}}里面", "{{literal '三年' reason='后'}}裡面"],
  ])('%s', (text, made) => {
    expect(taiwan(text)).toBe(made);
  });
});

describe('the way back', () => {
  it('is exact outside of words that became longer', () => {
    const source = "云计算，见{{fact 'x'}}，以后";
    const { text, from } = toTraditional(source, 'zh-Hant-TW');
    expect(text).toBe("雲端計算，見{{fact 'x'}}，以後");
    for (const mark of ["{{fact 'x'}}", '，以']) expect(from(text.indexOf(mark))).toBe(source.indexOf(mark));
    expect(from(text.length)).toBe(source.length);
  });
});

it('quotations change their characters and nothing else', () => {
  expect(inTraditionalCharacters('“软件”质量', 'zh-Hant-TW')).toBe('“軟件”質量');
  expect(inTraditionalCharacters('信息网络里面', 'zh-Hant-HK')).toBe('信息網絡裏面');
});

it('words of a source are quoted in the characters of the document, but are the same words', () => {
  expect(quotedWords('“软件”质量', 'zh-Hant')).toEqual({ text: '「軟件」質量' });
  expect(quotedWords('“软件”质量', 'zh-HK')).toEqual({ text: '「軟件」質量' });
  expect(quotedWords('“软件”质量', 'zh-CN')).toEqual({ text: '“软件”质量' });
  expect(quotedWords('“软件”质量', 'en')).toEqual({ text: '“软件”质量', language: 'zh-Hans' });
});

it('a text that is in Traditional Chinese already stays as it is', () => {
  const report = readFileSync('data/shandong-industry-2023/text/zh-Hans.yaml', 'utf8');
  for (const convert of [taiwan, hongKong]) {
    const once = convert(report);
    expect(convert(once)).toBe(once);
    expect(convert(report)).toBe(once);
  }
});
