import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/source-text/figures/find-figures.js';
import { contradictedBy } from '../../../src/verify/times/contradicted-period.js';
import { sourceTime } from '../../../src/verify/times/source-time.js';

/** What of an article of July 2023, which names 2022 and 2023, contradicts the period of the figure. */
function saidOf(period: string, figure: string, text: string): string | undefined {
  const dates = findFigures(text).filter(({ kind }) => kind === 'date');
  return contradictedBy(period, { start: text.indexOf(figure) }, { text, dates, years: new Set([2022, 2023]) });
}

describe('times as articles say them', () => {
  it.each([
    ['2022年', { year: 2022 }],
    ['二○二三年', {}],
    ['1-5月', { from: 1, to: 5 }],
    ['2023年1—5月份', { year: 2023, from: 1, to: 5 }],
    ['前三季度', { from: 1, to: 9 }],
    ['二季度', { from: 4, to: 6 }],
    ['前十一个月', { from: 1, to: 11 }],
    ['十二月', { from: 12, to: 12 }],
    ['2023年上半年', { year: 2023, from: 1, to: 6 }],
    ['7月4日', { from: 7, to: 7, isDay: true }],
    ['August 2026', { year: 2026, from: 8, to: 8 }],
    ['third quarter', { from: 7, to: 9 }],
    ['January to May 2023', { year: 2023, from: 1, to: 5 }],
    ['three months to July', { from: 5, to: 7 }],
    ['first five months', { from: 1, to: 5 }],
    ['4 July 2023', { year: 2023, from: 7, to: 7, isDay: true }],
  ])('%s', (text, time) => {
    expect(sourceTime({ text })).toEqual({ isDay: false, ...time });
  });

  it.each(['fiscal 2026', '2021-2025年', '8:30'])('%s is none that can be held against a period', (text) => {
    expect(sourceTime({ text })).toBeUndefined();
  });
});

describe('periods that their sentence contradicts', () => {
  it.each([
    ['2021', '7.3%', '2022年工业技改投资增长7.3%，高于全部投资1.2个百分点。', '2022年'],
    ['2023', '1.2个', '2022年工业技改投资增长7.3%，高于全部投资1.2个百分点。', '2022年'],
    ['2023-01/2023-06', '6.3%', '1-5月，全省规模以上工业增加值同比增长6.3%。', '1-5月'],
    ['2021-01/2021-05', '6.3%', '1-5月，全省规模以上工业增加值同比增长6.3%。', '1-5月'],
    ['2023-Q2', '5.3%', '一季度，增长5.3%，比上年同期加快。', '一季度'],
    ['2022', '3.9%', 'In May 2023, the rate was 3.9%.', 'May 2023'],
    ['2023-04', '3.9%', 'In May 2023, the rate was 3.9%, up from a year earlier.', 'May 2023'],
  ])('%s of %s in “%s”', (period, figure, text, said) => {
    expect(saidOf(period, figure, text)).toBe(said);
  });

  it.each([
    ['2022', '7.3%', '2022年工业技改投资增长7.3%，高于全部投资1.2个百分点。'],
    ['2023-01/2023-05', '6.3%', '7月4日，孔庆成介绍，1-5月，全省规模以上工业增加值同比增长6.3%。'],
    ['2023-01/2023-05', '0.4个', '1-5月，工业增加值增长6.3%，增速较一季度提升0.4个百分点。'],
    ['../2023-07-04', '26家', '截至目前，压减焦化企业26家。'],
    ['2023-03', '1683.5万', '一季度末，生猪存栏1683.5万头。'],
    ['2022', '5.1%', '1-5月增长6.3%，去年全年为5.1%。'],
    ['2022-01/2022-05', '5.1%', '1-5月增长6.3%，上年同期增长5.1%。'],
    ['2020', '38.1%', '2025年底，占比由2020年的38.1%提高到57.3%。'],
    ['2025', '300万', '2023年开工，预计形成产能300万吨。'],
    [
      '2024-01/2024-06',
      '3.3',
      'That is slower than it forecast in May, when it put the two rates at 3.3 and 2.4 percent.',
    ],
    ['2022-Q4', '2亿元', '展望第4季，县政府将投入2亿元。'],
    ['2023-06/2023-07', '6,000', 'Employment in June and July combined is 6,000 lower.'],
    ['2022-05', '3.9%', 'In May 2023, the rate was 4.2%; a year earlier it was 3.9%.'],
    ['2023-Q2', '€120m', 'A net inflow of €0.75bn in the third quarter, after a net outflow of €120m in the second.'],
    ['2023-10/2023-12', '$1.2', 'In the third quarter of fiscal 2024 it was $1.2 billion.'],
  ])('nothing is said of %s of %s in “%s”', (period, figure, text) => {
    expect(saidOf(period, figure, text)).toBeUndefined();
  });
});
