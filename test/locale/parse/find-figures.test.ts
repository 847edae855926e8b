import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../src/locale/locale.js';
import { parseChineseNumeral } from '../../../src/locale/parse/chinese-numeral.js';

/** Every figure of a text: the writing, then its readings as `value unit`. */
function found(language: string, text: string): readonly string[] {
  return localeOf(language)!
    .findFigures(text)
    .map(({ start, end, figures }) => {
      const readings = figures.map(({ value, unit }) => `${value.toFixed()} ${unit}`);
      return `${text.slice(start, end)}: ${readings.slice(0, 2).join(', ')}${readings.length > 2 ? ', …' : ''}`;
    });
}

describe('figures of Chinese texts', () => {
  it.each([
    ['工业增加值同比增长6.3%，比一季度提升0.4个百分点。', ['6.3%: 6.3 percent', '0.4个百分点: 0.4 percentage-point']],
    [
      '炼铁产能1957万吨、磨机223台',
      ['1957万吨: 1957 wan-tonne, 19.57 million-tonne, …', '223台: 223 machine, 223 mill'],
    ],
    ['共1.3万个项目', ['1.3万个: 1.3 wan-base-station, 13000 base-station, …']],
    ['产业链共11条，关停三十二条', ['11条: 11 tyre, 11 line, …', '三十二条: 32 tyre, 32 line, …']],
    ['２０２３年，增速６．３％', ['２０２３年: 2023 year, 2023 years', '６．３％: 6.3 percent']],
    ['下降-0.4%，即−0.4%', ['-0.4%: -0.4 percent', '−0.4%: -0.4 percent']],
    ['统一、万一、三者、一些', []],
    ['5G', ['5: 5 index, 5 count, …']],
    ['人均8.57万元/人', ['8.57万元/人: 8.57 wan-yuan-per-person, 85700 yuan-per-person']],
  ])('%s', (text, figures) => {
    expect(found('zh-Hans', text)).toEqual(figures);
  });
});

describe('figures of texts in Traditional Chinese', () => {
  it.each([
    [
      'zh-Hant-TW',
      '產能1957萬公噸，即1957萬噸',
      ['1957萬公噸: 1957 wan-tonne, 19.57 million-tonne, …', '1957萬噸: 1957 wan-tonne, 19.57 million-tonne, …'],
    ],
    [
      'zh-Hant-TW',
      '500萬元人民幣以上，即500萬元以上',
      ['500萬元人民幣: 500 wan-yuan, 5000 thousand-yuan, …', '500萬元: 500 wan-yuan, 5000 thousand-yuan, …'],
    ],
    ['zh-Hant-TW', '投資8.3兆元人民幣', ['8.3兆元人民幣: 8.3 wan-yi-yuan, 8300000000000 yuan']],
    [
      'zh-Hant-TW',
      '關停三十二條，提升０．４個百分點',
      ['三十二條: 32 tyre, 32 line, …', '０．４個百分點: 0.4 percentage-point'],
    ],
    ['zh-Hant-HK', '共一億三千萬人', ['一億三千萬人: 130000000 person']],
    ['zh-Hant-HK', '90平方米、12兆瓦', ['90平方米: 90 square-metre', '12兆瓦: 12 megawatt']],
  ])('%s: %s', (language, text, figures) => {
    expect(found(language, text)).toEqual(figures);
  });
});

describe('figures of English texts', () => {
  it.each([
    [
      'grew 6.3%, up 0.4 percentage points (0.4 pp)',
      ['6.3%: 6.3 percent', '0.4 percentage points: 0.4 percentage-point', '0.4 pp: 0.4 percentage-point'],
    ],
    ['19.57 Mt of iron', ['19.57 Mt: 1957 wan-tonne, 19.57 million-tonne, …']],
    ['13,049 projects and 1 firm', ['13,049 projects: 13049 project', '1 firm: 1 firm']],
    ['5 million yuan', ['5 million yuan: 500 wan-yuan, 5 million-yuan, …']],
    ['2 tyres, 2 things, 2 then', ['2 tyres: 2 tyre', '2: 2 year, 2 index, …', '2: 2 year, 2 index, …']],
    ['January–May 2023, 5–8%', ['2023: 2023 year, 2023 index, …', '5: 5 year, 5 index, …', '8%: 8 percent']],
  ])('%s', (text, figures) => {
    expect(found('en', text)).toEqual(figures);
  });
});

describe('whole figures', () => {
  it.each(['', 'about 6.3%', '6.3% of', '6.3 6.4', '1,95'])('“%s” is none', (text) => {
    expect(localeOf('en')!.parseFigure(text)).toEqual([]);
  });

  it('a report’s own unit is read like any other', () => {
    const words = new Map([['en', { full: '{n} parks and gardens', unit: 'parks and gardens' }]]);
    const figures = localeOf('en', new Map([['garden', { words }]]))!.parseFigure('12 parks and gardens');
    expect(figures.map(({ unit, value }) => [unit, value.toString()])).toEqual([['garden', '12']]);
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['十', '10'],
    ['十二', '12'],
    ['二十三', '23'],
    ['一百零五', '105'],
    ['两千', '2000'],
    ['三千五百万', '35000000'],
    ['一万零五十', '10050'],
    ['十二亿三千万', '1230000000'],
    ['二〇二三', '2023'],
    ['六点三', '6.3'],
    ['三十点五〇', '30.50'],
  ])('%s is %s', (text, number) => {
    const read = parseChineseNumeral(text)!;
    expect(read.value.toFixed(read.places)).toBe(number);
  });

  it.each(['', '万', '亿万', '百', '一百零', '三点', '十十', '一二十'])('“%s” is none', (text) => {
    expect(parseChineseNumeral(text)).toBeUndefined();
  });
});
