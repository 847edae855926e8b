import { describe, expect, it } from 'vitest';
import { cleanLine, cleanPhrase } from '../../src/source-text/clean/clean-line.js';
import { cleanTextOf } from '../../src/source-text/clean/clean-text.js';
import { simplified } from '../../src/source-text/clean/fold-traditional.js';

const clean = (text: string): string => cleanPhrase(text).text;

describe('a line as its writer meant it', () => {
  it('loses pinyin in brackets, with tone marks, with tone digits, half and full width', () => {
    expect(clean('園區(qū)規(guī)劃與產(chǎn)業(yè)')).toBe('园区规划与产业');
    expect(clean('区(qu1)域（yù）')).toBe('区域');
  });

  it('keeps brackets that say something', () => {
    expect(clean('国内生产总值(GDP)增长')).toBe('国内生产总值（GDP）增长');
    expect(clean('第五代网络(5G)')).toBe('第五代网络（5G）');
  });

  it('folds Traditional characters one by one', () => {
    expect(clean('億噸 億元 萬條 兩個 鋼鐵 煉鋼 臺 裏 後 於 餘')).toBe('亿吨亿元万条两个钢铁炼钢台里后于余');
    expect(simplified('煉')).toBe('炼');
    expect(simplified('炼')).toBe('炼');
  });

  it('writes 着 for 著, but in words that have 著 in Simplified Chinese too', () => {
    expect(clean('著力推進，成效顯著，著名企業')).toBe('着力推进，成效显著，著名企业');
  });

  it('takes full-width digits, letters and signs to half width', () => {
    expect(clean('增长６．３％，Ａ级')).toBe('增长6.3%，A级');
  });

  it('takes punctuation beside Chinese characters to full width, and leaves that of numbers', () => {
    expect(clean('増长6.3%,共1,957家;完成?')).toBe('増长6.3%，共1,957家；完成？');
  });

  it('closes spaces that broke a number, but keeps two numbers apart', () => {
    expect(clean('完成19 7. 6亿元,增长1 0.3%,20万— 3 0万吨')).toBe('完成197.6亿元，增长10.3%，20万— 30万吨');
    expect(clean('图1 2023年各地产能,见附件2 10家企业')).toBe('图1 2023年各地产能，见附件2 10家企业');
    expect(clean('2 1957 年的事')).toBe('2 1957年的事');
    expect(clean('在册1\u202f957人')).toBe('在册1957人');
    expect(clean('a total of 12\u00a0345\u2009678 units')).toBe('a total of 12345678 units');
  });

  it('closes spaces beside Chinese characters, and keeps those between words', () => {
    expect(clean('产能 1957 万吨')).toBe('产能1957万吨');
    expect(clean('Output  rose 6.3 percent')).toBe('Output rose 6.3 percent');
  });

  it('knows where each character stood', () => {
    const line = '全區(qū)增長６%';
    const { text, offsets } = cleanLine(cleanTextOf(line, 0, line.length));
    expect(text).toBe('全区增长6%');
    expect([...text].map((_, at) => line[offsets[at]!])).toEqual(['全', '區', '增', '長', '６', '%']);
  });
});
