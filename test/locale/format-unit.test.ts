import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { type Locale, localeOf, type UnitForm } from '../../src/locale/locale.js';

const zh = localeOf('zh-Hans')!;
const en = localeOf('en')!;

/** The figure as written, with no-break spaces shown as `_`. */
function written(locale: Locale, text: string, unit: string, form: UnitForm = 'full', sign = false): string {
  const places = text.split('.')[1]?.length ?? 0;
  return locale.formatUnit(new Decimal(text), places, unit, { form, sign }).replaceAll('\u00A0', '_');
}

describe('figures in both languages', () => {
  it.each([
    ['6.3', 'percent', '6.3%', '6.3%'],
    ['0.4', 'percentage-point', '0.4个百分点', '0.4_percentage points'],
    ['1957', 'wan-tonne', '1957万吨', '19.57_Mt'],
    ['1663.2', 'wan-tonne', '1663.2万吨', '16.632_Mt'],
    ['1.17', 'yi-tonne', '1.17亿吨', '117_Mt'],
    ['1.1', 'yi-tonne', '1.1亿吨', '110_Mt'],
    ['2380', 'wan-tyre', '2380万条', '23.80_million tyres'],
    ['13049', 'project', '13,049个', '13,049_projects'],
    ['26', 'firm', '26家', '26_firms'],
    ['1', 'firm', '1家', '1_firm'],
    ['32', 'line', '32条', '32_lines'],
    ['223', 'mill', '223台', '223_mills'],
    ['11', 'chain', '11条', '11_chains'],
    ['500', 'wan-yuan', '500万元', '5_million yuan'],
    ['525', 'wan-yuan', '525万元', '5.25_million yuan'],
    ['520.0', 'wan-yuan', '520.0万元', '5.2_million yuan'],
    ['12.5', 'yi-yuan', '12.5亿元', '1.25_billion yuan'],
    ['2023', 'year', '2023年', '2023'],
    ['1', 'percentage-point', '1个百分点', '1_percentage point'],
    ['1.0', 'percentage-point', '1.0个百分点', '1.0_percentage points'],
    ['-1', 'firm', '−1家', '−1_firm'],
  ])('%s %s', (value, unit, chinese, english) => {
    expect([written(zh, value, unit), written(en, value, unit)]).toEqual([chinese, english]);
  });
});

describe('figures in Taiwan and Hong Kong', () => {
  const [taiwan, hongKong] = [localeOf('zh-Hant-TW')!, localeOf('zh-Hant-HK')!];

  it.each([
    ['1957', 'wan-tonne', '1957萬公噸', '1957萬公噸'],
    ['1.17', 'yi-tonne', '1.17億公噸', '1.17億公噸'],
    ['0.4', 'percentage-point', '0.4個百分點', '0.4個百分點'],
    ['500', 'wan-yuan', '500萬元人民幣', '500萬元人民幣'],
    ['8.3', 'wan-yi-yuan', '8.3兆元人民幣', '8.3萬億元人民幣'],
    ['3', 'us-dollar', '3美元', '3美元'],
    ['3', 'hong-kong-dollar', '3港元', '3港元'],
    ['90', 'square-metre', '90平方公尺', '90平方米'],
    ['12', 'megawatt', '12百萬瓦', '12兆瓦'],
    ['35', 'tonne-coal', '35公噸標準煤', '35公噸標準煤'],
    ['2380', 'wan-tyre', '2380萬條', '2380萬條'],
    ['13049', 'project', '13,049個', '13,049個'],
  ])('%s %s', (value, unit, inTaiwan, inHongKong) => {
    expect([written(taiwan, value, unit), written(hongKong, value, unit)]).toEqual([inTaiwan, inHongKong]);
  });
});

describe('forms', () => {
  it('short is for tables and labels', () => {
    expect(written(en, '0.4', 'percentage-point', 'short')).toBe('0.4_pp');
    expect(written(zh, '0.4', 'percentage-point', 'short')).toBe('0.4个百分点');
  });

  it('number is the figure in the unit of the language, without it', () => {
    expect(written(en, '1957', 'wan-tonne', 'number')).toBe('19.57');
    expect(written(zh, '1957', 'wan-tonne', 'number')).toBe('1957');
  });

  it('unit stands alone for column heads', () => {
    expect(written(en, '1957', 'wan-tonne', 'unit')).toBe('Mt');
    expect(written(zh, '1957', 'wan-tonne', 'unit')).toBe('万吨');
    expect(written(en, '26', 'firm', 'unit')).toBe('firms');
  });

  it('signs are typographic, and zero has none', () => {
    expect(written(en, '0.4', 'percentage-point', 'short', true)).toBe('+0.4_pp');
    expect(written(en, '-0.4', 'percentage-point', 'short')).toBe('−0.4_pp');
    expect(written(zh, '0', 'percent', 'full', true)).toBe('0%');
    expect(zh.formatNumber(new Decimal('-0.04'), 1)).toBe('0.0');
  });

  it('an unknown unit is the bare number', () => {
    expect(written(en, '7', 'no-such-unit')).toBe('7');
    expect(en.hasUnit('no-such-unit')).toBe(false);
  });
});

describe('numbers', () => {
  it.each([
    ['999', '999', '999'],
    ['1957', '1957', '1,957'],
    ['13049', '13,049', '13,049'],
    ['1234567.89', '1,234,567.89', '1,234,567.89'],
  ])('%s is grouped as the language does', (value, chinese, english) => {
    const places = value.split('.')[1]?.length ?? 0;
    expect(zh.formatNumber(new Decimal(value), places)).toBe(chinese);
    expect(en.formatNumber(new Decimal(value), places)).toBe(english);
  });

  it('rounds half away from zero in decimal arithmetic', () => {
    expect(en.formatNumber(new Decimal('1.005'), 2)).toBe('1.01');
    expect(en.formatNumber(new Decimal('-2.5'), 0)).toBe('−3');
  });
});

describe('a value known to hundreds only', () => {
  it('is written whole, and scaled without digits that were not published', () => {
    expect(en.formatUnit(new Decimal('11700'), -2, 'wan-tonne', { form: 'number' })).toBe('117');
    expect(zh.formatUnit(new Decimal('11700'), -2, 'wan-tonne')).toBe('11,700万吨');
    expect(zh.formatNumber(new Decimal('11700'), -2)).toBe('11,700');
  });

  it('or to billions has no more digits in a smaller unit', () => {
    expect(zh.formatUnit(new Decimal('50.552'), 0, 'billion-yuan')).toBe('510亿元');
    expect(zh.formatUnit(new Decimal('50.552'), 1, 'billion-yuan')).toBe('506亿元');
    expect(zh.formatUnit(new Decimal('50.552'), 3, 'billion-yuan')).toBe('505.52亿元');
    expect(en.formatUnit(new Decimal('0.2345'), 1, 'yi-tonne', { form: 'number' })).toBe('20');
  });
});

describe('scales for charts', () => {
  it('is a power of ten, and exact on decimals', () => {
    expect(en.scaleFor('wan-tonne')).toBe(-2);
    expect(en.scaleFor('yi-tonne')).toBe(2);
    expect(zh.scaleFor('wan-tonne')).toBe(0);
    const tyres = en.scaleUnit(new Decimal('2380'), 0, 'wan-tyre');
    expect([tyres.value.toString(), tyres.places]).toEqual(['23.8', 2]);
  });
});
