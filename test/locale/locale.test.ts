import { UNITS } from '../../src/base/unit-table.js';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locale/languages.js';
import { localeOf } from '../../src/locale/locale.js';
import { PHRASE_KEYS } from '../../src/locale/phrase-key.js';

const zh = localeOf('zh-Hans')!;
const en = localeOf('en')!;

describe('which locale answers to a tag', () => {
  it.each([
    ['zh-Hans', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['en', 'en'],
    ['en-AU', 'en'],
    ['EN-gb', 'en'],
    ['zh-Hant', 'zh-Hant-TW'],
    ['zh-TW', 'zh-Hant-TW'],
    ['zh-HK', 'zh-Hant-HK'],
    ['zh-MO', 'zh-Hant-HK'],
    ['zh-Hant-MO', 'zh-Hant-HK'],
  ])('%s is %s', (tag, language) => {
    expect(localeOf(tag)!.phrase('slide', 1)).toBe(localeOf(language)!.phrase('slide', 1));
    expect(localeOf(tag)!.quotes).toBe(localeOf(language)!.quotes);
    expect(localeOf(tag)!.language).toBe(tag);
  });

  it.each(['de', 'english', ''])('“%s” has none', (tag) => {
    expect(localeOf(tag)).toBeUndefined();
  });
});

describe('words', () => {
  it('joins lists', () => {
    expect([[], ['甲'], ['甲', '乙'], ['甲', '乙', '丙']].map(zh.joinList)).toEqual(['', '甲', '甲和乙', '甲、乙和丙']);
    expect([['A'], ['A', 'B'], ['A', 'B', 'C']].map(en.joinList)).toEqual(['A', 'A and B', 'A, B and C']);
  });

  it('counts places in order', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(en.ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 112th',
    );
    expect(zh.ordinal(3)).toBe('第3');
  });

  it('names a place in a source', () => {
    const spaced = (text: string) => text.replaceAll('\u00A0', ' ');
    expect(zh.place({ paragraph: 1, sentence: 2 })).toBe('第1段第2句');
    expect(spaced(en.place({ paragraph: 1, sentence: 2 }))).toBe('para. 1, sentence 2');
    const cell = { table: 2, row: 3, column: 4 };
    expect(zh.place(cell)).toBe('表2第3行第4列');
    expect(spaced(en.place(cell))).toBe('table 2, row 3, column 4');
    // In Taiwan 列 are rows and 欄 columns; in Hong Kong rows are 行.
    expect(localeOf('zh-Hant')!.place(cell)).toBe('表2第3列第4欄');
    expect(localeOf('zh-Hant-HK')!.place(cell)).toBe('表2第3行第4欄');
    expect(spaced(localeOf('fr')!.place(cell))).toBe('tableau 2, ligne 3, colonne 4');
  });

  it('fills in fixed strings', () => {
    expect(zh.phrase('page-of', 2, 7)).toBe('第 2 页，共 7 页');
    expect(en.phrase('page-of', 2, 7)).toBe('Page 2 of 7');
    expect(zh.phrase('figure', 1)).toBe('图1');
    expect(zh.phrase('source-line', '$1 {2}')).toBe('资料来源：$1 {2}');
  });

  it('names slide layouts, and leaves names it does not know', () => {
    expect([zh.layoutLabel('chart-text'), en.layoutLabel('chart-text'), en.layoutLabel('my-layout')]).toEqual([
      '图表和文字',
      'Chart and text',
      'my-layout',
    ]);
  });

  it('reads a formula aloud', () => {
    const label = (reference: string) => `<${reference}>`;
    expect(zh.formulaInWords('[va-growth] - [va-over-q1]', label)).toBe('<va-growth>减<va-over-q1>');
    expect(en.formulaInWords('([a]+[t[k].c]) / 2.5', label)).toBe('(<a> plus <t[k].c>) divided by 2.5');
  });
});

describe('every language file is complete', () => {
  const units = [...UNITS.keys()].sort();

  it.each(LANGUAGES.map((data) => [data.language, data] as const))('%s', (_, data) => {
    expect(Object.keys(data.units).sort()).toEqual(units);
    expect(Object.keys(data.phrases).sort()).toEqual([...PHRASE_KEYS].sort());
    expect(data.dates.long.monthNames).toHaveLength(12);
    expect(data.dates.short.quarterNames).toHaveLength(4);
  });
});
