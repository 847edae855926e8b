import { describe, expect, test } from 'vitest';
import { readPackage } from '../write/pptx/read-deck.js';
import { EVERY_KIND } from './every-kind.js';
import { HARD_DATA } from './hard-data.js';
import { nativeDeck } from './native-deck.js';
import { readCharts } from './read-charts.js';
import { PYTHON, readWorkbooks } from './read-workbooks.js';
import { workbookDifferences } from './same-as-workbook.js';

if (!PYTHON && process.env.CI === 'true') throw new Error('openpyxl is needed: workbooks must be opened in CI');
if (!PYTHON) console.warn('python3 has no openpyxl: workbooks are not opened by another reader');

describe.skipIf(!PYTHON)('the workbooks behind charts, read by openpyxl', async () => {
  const charts = [...EVERY_KIND, ...HARD_DATA];
  const deck = readPackage(await nativeDeck(charts));
  const read = readCharts(deck);
  const books = PYTHON ? readWorkbooks(deck) : [];
  const bookOf = (name: string) => books[charts.findIndex((each) => each.name === name)]!;
  const column = (name: string, letter: string) =>
    Object.entries(bookOf(name).cells).flatMap(([address, { value }]) => (address.startsWith(letter) ? [value] : []));

  test.each(charts.map(({ name }, index) => [name, index] as const))(
    'the cells of “%s” are the chart’s cached values, in one table with a header',
    (_, index) => {
      expect(workbookDifferences(read[index]!, books[index]!)).toEqual([]);
    },
  );

  test('days are dates, not texts', () => {
    expect(bookOf('days on a time axis').cells.A2).toEqual({
      value: '2023-01-31T00:00:00',
      format: 'yyyy-mm-dd',
      type: 'd',
    });
  });

  test('what looks like a formula or a number stays a text', () => {
    const { cells, sheets } = bookOf('hard names');
    expect(sheets).toEqual(['It’s <表> & “名”  a b']);
    expect([cells.A7, cells.A9]).toMatchObject([
      { value: '=1+1', type: 's' },
      { value: '2023', type: 's' },
    ]);
  });

  test('groups stand to the left of their categories, each at its first one', () => {
    expect(column('groups of categories', 'A')).toEqual([' ', '华东 & <东>', '华北']);
    expect(column('groups of categories', 'B')).toEqual(['  ', '2022', '2023', '2023']);
    expect(column('groups of categories', 'C')).toEqual(['年份', '甲', '乙', '甲', '乙', '甲']);
  });

  test('series of a scatter share their x, or have each their own before their values', () => {
    const headers = (name: string) => bookOf(name).tables[0]!.headers;
    expect(headers('scatter')).toEqual(['产能', '钢铁', '水泥']);
    expect(headers('scatter, joined and smooth, a trend over it')).toEqual([
      '产能',
      '钢铁',
      '产能 ',
      '水泥',
      '产能  ',
      '焦化',
    ]);
    expect(headers('bubbles')).toEqual(['产能', '钢铁', '钢铁 ⌀', '产能 ', '水泥', '水泥 ⌀']);
    expect(headers('scatter with names of its points')).toEqual(['产能', '钢铁', '企业']);
  });

  test('lengths of error bars stand after their series', () => {
    expect(bookOf('error bars on points').tables[0]!.headers).toEqual(['年份', '钢铁', '钢铁 +', '钢铁 −']);
    expect(column('error bars on points', 'C')).toEqual(['钢铁 +', 1, 0.5, 1, 0]);
  });

  test('the table of a chart without points has one empty row', () => {
    expect(bookOf('pie: no points').tables[0]!.ref).toBe('A1:B2');
    expect(bookOf('200 categories').tables[0]!.ref).toBe('A1:B201');
    expect(bookOf('30 series').tables[0]!.ref).toBe('A1:AE5');
  });
});
