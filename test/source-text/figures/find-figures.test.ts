import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { UNITS } from '../../../src/base/unit-table.js';
import { localeOf } from '../../../src/locale/locale.js';
import { chineseNumeral } from '../../../src/source-text/figures/chinese-numeral.js';
import { findFigures } from '../../../src/source-text/figures/find-figures.js';
import { sameQuantity } from '../../../src/source-text/figures/quantity.js';

/** `text = number × scale, unit`, quantities and ranks only. */
const quantities = (text: string): readonly string[] =>
  findFigures(text)
    .filter(({ kind }) => kind === 'quantity' || kind === 'rank')
    .map(({ text: written, value, scale }) => `${written} = ${value.times(Decimal.pow(10, scale)).toString()}`);

const kinds = (text: string, kind: string): readonly string[] =>
  findFigures(text)
    .filter((figure) => figure.kind === kind)
    .map((figure) => figure.text);

describe('figures in Chinese', () => {
  it('are numbers with scale and unit', () => {
    expect(quantities('炼铁产能46.5万吨，投资1.2亿元，13,049个项目，2.3万亿元')).toEqual([
      '46.5万吨 = 465000',
      '1.2亿元 = 120000000',
      '13,049个 = 13049',
      '2.3万亿元 = 2300000000000',
    ]);
  });

  it('are shares and points', () => {
    expect(quantities('增长6.3%，提高0.4个百分点，百分之七点五，千分之三，占三成')).toEqual([
      '6.3% = 6.3',
      '0.4个百分点 = 0.4',
      '百分之七点五 = 7.5',
      '千分之三 = 3',
      '三成 = 3',
    ]);
  });

  it('are numerals that count something', () => {
    expect(quantities('二十六家企业、两个园区、一百零二座桥、六点三万吨、十余家')).toEqual([
      '二十六家 = 26',
      '两个 = 2',
      '一百零二座 = 102',
      '六点三万吨 = 63000',
      '十余家 = 10',
    ]);
  });

  it('are both ends of a range, in one unit', () => {
    expect(quantities('产量6—7万吨，增速为5%至6%')).toEqual(['6 = 60000', '7万吨 = 70000', '5% = 5', '6% = 6']);
  });

  it('are ranks, losses and multiples', () => {
    expect(quantities('居全省第3位，下降-0.4%，是上年的2.5倍')).toEqual(['第3位 = 3', '-0.4% = -0.4', '2.5倍 = 2.5']);
  });

  it('are not words that merely have numerals in them', () => {
    expect(
      quantities('一批重点项目，进一步统一部署，十四五期间，第三产业，数十家，百强企业，三年行动方案，三农'),
    ).toEqual([]);
    expect(quantities('“四名工程”和“万项技改、万企转型”，一带一路，“一企一技术”')).toEqual([]);
  });

  it('are not digits of names', () => {
    expect(quantities('5G网络、PM2.5、CO2、A4纸')).toEqual([]);
    expect(kinds('5G网络和PM2.5', 'name')).toEqual(['5G', 'PM2.5']);
  });

  it('are not dates', () => {
    const text = '2022年，7月4日，1-5月，一季度，上半年，前三季度，2021—2023年，截至6月底，二〇二三年';
    expect(quantities(text)).toEqual([]);
    expect(kinds(text, 'date')).toEqual([
      '2022年',
      '7月4日',
      '1-5月',
      '一季度',
      '上半年',
      '前三季度',
      '2021—2023年',
      '6月底',
      '二〇二三年',
    ]);
  });

  it('tells years from numbers of years, days of the month from numbers of days', () => {
    expect(quantities('近3年完成2022台，用了30天')).toEqual(['3年 = 3', '2022台 = 2022', '30天 = 30']);
  });
});

describe('figures in English', () => {
  it('are numbers with scale and unit', () => {
    expect(quantities('Output of 19.57 Mt, 1,957 firms, US$1.2 billion, 23.80 million tyres and ten mills')).toEqual([
      '19.57 Mt = 19.57',
      '1,957 firms = 1957',
      'US$1.2 billion = 1200000000',
      '23.80 million tyres = 23800000',
      'ten mills = 10',
    ]);
  });

  it('are percentages and points', () => {
    expect(quantities('rose 6.3 percent, up 0.4 percentage points, a 12% share')).toEqual([
      '6.3 percent = 6.3',
      '0.4 percentage points = 0.4',
      '12% = 12',
    ]);
  });

  it('are not dates', () => {
    expect(
      quantities('on 4 July 2023, in May 2022, Q1 2024, in 2021, the third quarter of 2023, on July 5, 2023'),
    ).toEqual([]);
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['二百零五', '205'],
    ['三千四百', '3400'],
    ['二〇二二', '2022'],
    ['六点三', '6.3'],
    ['零', '0'],
  ])('%s is %s', (text, value) => expect(chineseNumeral(text)?.toString()).toBe(value));

  it.each(['三四', '百二', '十百', '点五', '两两两两'])('%s is none', (text) =>
    expect(chineseNumeral(text)).toBeUndefined(),
  );
});

describe('figures that briefdeck wrote are read back', () => {
  const values = ['0.4', '10', '1957', '23.80', '1663.2', '13049'];
  // 1957年 is the year, whatever was meant.
  const units = [...UNITS.values()].filter(({ id }) => id !== 'year' && id !== 'years');
  it.each(['zh-Hans', 'en'])('in every unit: %s', (language) => {
    const locale = localeOf(language)!;
    const lost = units
      .filter(({ id }) => locale.hasUnit(id))
      .flatMap((unit) =>
        values.flatMap((text) => {
          const value = new Decimal(text);
          const written = locale.formatUnit(value, value.decimalPlaces(), unit.id);
          const figures = findFigures(language === 'en' ? `It came to ${written} then` : `共${written}，`);
          return figures.some((figure) => sameQuantity(figure, { value, unit })) ? [] : [`${unit.id}: ${written}`];
        }),
      );
    expect(lost).toEqual([]);
  });
});

describe('figures in English words', () => {
  it('are fractions of something, or changes by one', () => {
    expect(
      quantities('about a fifth of exports, two-fifths of the rain, less than half of it, sank by a quarter'),
    ).toEqual(['a fifth = 20', 'two-fifths = 40', 'half = 50', 'a quarter = 25']);
    expect(quantities('a one-in-four chance')).toEqual(['one-in-four = 25']);
  });

  it('are multiples', () => {
    expect(quantities('more than twice the rate, and twice as fast as last year’s')).toEqual([
      'twice = 2',
      'twice = 2',
    ]);
  });

  it('are counts of things named behind them', () => {
    expect(quantities('Seven of its nine members voted; it took nine new ships, five of them tankers')).toEqual([
      'Seven = 7',
      'nine = 9',
      'nine = 9',
      'five = 5',
    ]);
  });

  it('are no times, no things pointed at, no habits', () => {
    const none =
      'in the first half of 2028, a quarter ago, $3 a quarter, twice a year, the two rates, a third of firms';
    expect(quantities(none)).toEqual(['$3 = 3']);
  });

  it('have the unit of their neighbour where their own is left out', () => {
    const units = (text: string): readonly string[] => findFigures(text).map(({ unit }) => unit);
    expect(units('put them at 3.3 and 2.4 percent')).toEqual(['percent', 'percent']);
    expect(units('1.6 million tonnes more than planned but 0.3 million less than hoped')).toEqual(['tonnes', 'tonnes']);
  });
});
