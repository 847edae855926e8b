import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/ledger/numbers/find-numbers.js';

const found = (text: string): string[] => findNumbers(text).map((number) => number.text);
const values = (text: string): (string | undefined)[] => findNumbers(text).map(({ value }) => value?.toFixed());

describe('digits', () => {
  it.each([
    ['增长6.3%，提升0.4个百分点', ['6.3', '0.4']],
    ['13,049个项目', ['13,049']],
    ['１２．５亿元', ['１２．５']],
    ['4%–5%, 2019-2023', ['4', '5', '2019', '2023']],
    ['2023年7月4日', ['2023', '7', '4']],
    ['5G, CO2 and the Mate 60', ['5', '2', '60']],
    ['1,2 and 3', ['1', '2', '3']],
    ['½ of it', ['½']],
  ])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it('of addresses count nothing, nor do those of units and markers', () => {
    expect(found('https://example.org/2023/07, a1@example.org, 36kr.com, km², 10 m³, ①')).toEqual(['10']);
  });

  it('have values', () => {
    expect(values('１２．５, 13,049, 0.40')).toEqual(['12.5', '13049', '0.4']);
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['五个行业', ['五']],
    ['十家企业、二十三条生产线', ['十', '二十三']],
    ['三分之一，百分之六点五', ['三分之一', '百分之六点五']],
    ['两成多，近七成', ['两', '七']],
    ['三倍，一倍', ['三', '一']],
    ['两三家，七八十个', ['两三', '七八十']],
    ['四、五两个月', ['两']],
    ['四大举措，十几个', ['四']],
    ['五個行業，兩項', ['五', '兩']],
    ['前五个月', ['五']],
  ])('count before a unit or a counter: %s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each([
    '第二，第三产业，一季度，四月，三月份',
    '一是去，二是提，三是增',
    '一些、一起、统一、一致、万一、十分、一批、一个、一项',
    '三农、两会、三位一体、五湖四海、一一对应、三天两头',
    '数十家、百家争鸣、万企转型、千亿级、几十个',
    '“十四五”、一带一路、二元结构、十字路口、星期三',
    '三年行动计划',
  ])('are words like others: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('have values where they are one number', () => {
    expect(values('二十三条、一百零五家、两三家、三分之一')).toEqual(['23', '105', undefined, undefined]);
  });
});

describe('English number words', () => {
  it.each([
    ['five sectors, each in its own way', ['five']],
    ['two thirds of them, a third of it', ['two thirds', 'third']],
    ['the first five months', ['five']],
    ['a three-year plan', ['three']],
    ['twenty-six firms and two hundred plants', ['twenty-six', 'two hundred']],
    ['ten thousand upgrades, a dozen mills', ['ten thousand', 'dozen']],
    ['two or three firms', ['two', 'three']],
  ])('count before what they count: %s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each([
    'one another, no one, one of them, the one thing',
    'the three are measured apart; two of these; both',
    'the first, the second plant, a third party',
    'someone often tens attend',
    'doubled, twice, halved',
  ])('are words like others: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('behind digits are a scale of theirs', () => {
    expect(found('23.80 million tyres')).toEqual(['23.80']);
  });

  it('have values', () => {
    expect(values('twenty-six firms, two hundred plants, ten thousand upgrades')).toEqual(['26', '200', '10000']);
  });
});
