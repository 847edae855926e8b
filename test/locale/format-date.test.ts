import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/locale/locale.js';

const zh = localeOf('zh-Hans')!;
const en = localeOf('en')!;

describe('dates and periods', () => {
  it.each([
    ['2023-07-05', '2023年7月5日', '5_July 2023'],
    ['2023-05', '2023年5月', 'May 2023'],
    ['2023-Q1', '2023年一季度', 'first quarter of 2023'],
    ['2022', '2022年', '2022'],
    ['2023-01/2023-05', '2023年1—5月', 'January–May 2023'],
    ['2022-11/2023-02', '2022年11月—2023年2月', 'November 2022 – February 2023'],
    ['2023-07-04/2023-07-05', '2023年7月4—5日', '4–5_July 2023'],
    ['2023-06-30/2023-07-05', '2023年6月30日—2023年7月5日', '30_June 2023 – 5_July 2023'],
    ['2021/2023', '2021—2023年', '2021–2023'],
    ['../2023-07-04', '截至2023年7月4日', 'up to 4_July 2023'],
    ['2018/..', '2018年以来', 'since 2018'],
    ['2023-05/2023-05', '2023年5月', 'May 2023'],
  ])('%s', (iso, chinese, english) => {
    expect(zh.formatDate(iso)).toBe(chinese);
    expect(en.formatDate(iso)?.replaceAll('\u00A0', '_')).toBe(english);
  });

  it('has a short form, and a form without the day', () => {
    expect(en.formatDate('2023-07-05', 'short')?.replaceAll('\u00A0', '_')).toBe('5_Jul 2023');
    expect(en.formatDate('2023-01/2023-05', 'short')).toBe('Jan–May 2023');
    expect(zh.formatDate('2023-07-05', 'short')).toBe('2023年7月5日');
    expect(en.formatDate('2023-07-05', 'month')).toBe('July 2023');
    expect(zh.formatDate('2023-07-05', 'month')).toBe('2023年7月');
  });

  it.each(['', 'yesterday', '2023-13', '2023-02-29', '2023-1-5', '2023/2024/2025', '..'])('“%s” is no date', (text) => {
    expect(zh.formatDate(text)).toBeUndefined();
  });

  it('knows leap years', () => {
    expect(zh.formatDate('2024-02-29')).toBe('2024年2月29日');
    expect(zh.formatDate('1900-02-29')).toBeUndefined();
  });
});
