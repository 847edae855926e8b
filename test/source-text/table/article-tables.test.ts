import { describe, expect, it } from 'vitest';
import { unitWords } from '../../../src/source-text/figures/unit-words.js';
import { type Article, readArticle } from '../../../src/source-text/read-article.js';
import { cellWords, tableCell } from '../../../src/source-text/table/article-table.js';
import { cellNumber, isNoValue } from '../../../src/source-text/table/cell-number.js';
import { cellUnits } from '../../../src/source-text/table/cell-units.js';
import { columnHeads, tableHead } from '../../../src/source-text/table/table-heads.js';
import { unitOf, unitsIn } from '../../../src/source-text/table/unit-of-text.js';
import { tableDocx, tablePage } from './table-article.js';

async function read(name: string, bytes: Uint8Array): Promise<Article> {
  return (await readArticle({ name, bytes })).value!;
}

describe.each([
  ['a.html', tablePage()],
  ['a.docx', tableDocx()],
])('the tables of %s', (name, bytes) => {
  it('are counted in the article, with what stands over them; the page around it has others', async () => {
    const { tables, source, headings } = await read(name, bytes);
    expect(tables.map(({ caption, unitLine, after }) => [caption?.text, unitLine?.text, after])).toEqual([
      ['表1云溪县工业增加值', '单位：亿元', 1],
      ['表2主要产品产量', undefined, 2],
    ]);
    expect(source.tables).toBe(tables);
    expect(headings.map(({ clean }) => clean.text)).not.toContain('单位：亿元');
  });

  it('have merged cells whole, and heads of several rows', async () => {
    const [table] = (await read(name, bytes)).tables;
    expect(tableCell(table!, 1, 0)).toMatchObject({ row: 0, column: 0, clean: { text: '行业' } });
    expect(tableCell(table!, 0, 4)).toMatchObject({ row: 0, column: 3, clean: { text: '5月' } });
    expect(tableHead(table!)).toEqual({ titleRows: 0, rows: 2 });
    expect([0, 1, 2, 3, 4].map((column) => columnHeads(table!, column).join(' / '))).toEqual([
      '行业',
      '1—5月 / 绝对量',
      '1—5月 / 同比增长（%）',
      '5月 / 绝对量',
      '5月 / 同比增长（%）',
    ]);
  });

  it('keep the marks of footnotes out of numbers and names', async () => {
    const [table] = (await read(name, bytes)).tables;
    expect([3, 4].map((row) => cellWords(table!, row, 0))).toEqual(['制造业', '采矿业']);
    expect(cellNumber(cellWords(table!, 4, 3))).toMatchObject({ places: 1, unit: '' });
    expect(cellNumber(cellWords(table!, 4, 3))!.value.toFixed()).toBe('20.1');
  });

  it('say what a number is counted in: its column, its row, the line above; rates are percentages', async () => {
    const [first, second] = (await read(name, bytes)).tables;
    const of = (table: typeof first, row: number, column: number): string => {
      const { units, told } = cellUnits(table!, row, column, unitWords());
      return `${units.map(({ text }) => text).join('、')}${told ? '' : ' (guessed)'}`;
    };
    expect([of(first, 2, 1), of(first, 2, 2)]).toEqual(['亿元', '%']);
    expect([of(second, 1, 2), of(second, 3, 2), of(second, 1, 3), of(second, 2, 3)]).toEqual([
      '万吨',
      '亿千瓦时',
      '% (guessed)',
      '%',
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['1,234.5', '1234.5', ''],
    ['13 049', '13049', ''],
    ['-0.4', '-0.4', ''],
    ['−3.20', '-3.2', ''],
    ['(5.2)', '-5.2', ''],
    ['(5.2%)', '-5.2', '%'],
    ['+6.3', '6.3', ''],
    ['6.3%', '6.3', '%'],
    ['$402.6', '402.6', '$'],
    ['1957万吨', '1957', '万吨'],
    ['98.6*', '98.6', ''],
    ['98.6¹', '98.6', ''],
    ['98.6[2]', '98.6', ''],
  ])('is a number: %s', (text, value, unit) => {
    const number = cellNumber(text)!;
    expect([number.value.toFixed(), number.unit]).toEqual([value, unit]);
  });

  it.each(['-', '—', '…', '...', '/', 'n/a', '', '–¹'])('says that there is no value: %j', (text) => {
    expect([isNoValue(text), cellNumber(text)]).toEqual([true, undefined]);
  });

  it.each(['1—5月', '5月', '2025年', '第3位', '2.5-3.0', '12家5个', '(5.2'])('is no number: %s', (text) => {
    expect([cellNumber(text), isNoValue(text)]).toEqual([undefined, false]);
  });
});

describe('a unit', () => {
  it.each([
    ['亿元', 8, 'cny'],
    ['万吨', 4, 'mass'],
    ['%', 0, 'share'],
    ['个百分点', 0, 'share-step'],
    ['CNY bn', 9, 'cny'],
    ['$ million', 6, 'usd'],
    ['million tonnes', 6, 'mass'],
    ["'000 tonnes", 3, 'mass'],
    ['in millions of US dollars', 6, 'usd'],
  ])('by itself: %s', (text, scale, dimension) => {
    const found = unitOf(text, unitWords());
    expect([found?.scale, found?.meanings[0]?.dimension]).toEqual([scale, dimension]);
  });

  it.each([
    ['单位：亿元', '亿元'],
    ['单位：万吨、%', '万吨|%'],
    ['表3 主要指标（亿元）', '亿元'],
    ['Table 2. Revenue by segment (CNY bn)', 'CNY bn'],
    ['同比增长(%)', '%'],
    ['Growth (year on year, %)', '%'],
    ['Output, million tonnes', 'million tonnes'],
    ['产量/万吨', '万吨'],
    ['1—5月', ''],
    ['行业', ''],
  ])('in a head or caption: %s', (text, units) => {
    expect(
      unitsIn(text, unitWords())
        .map((unit) => unit.text)
        .join('|'),
    ).toBe(units);
  });
});

describe('a table of accounts', () => {
  it('is in millions of what its first row has the sign of, but for what is so much a share or counted', async () => {
    const row = (name: string, value: string): string => `<tr><td>${name}</td><td>${value}</td></tr>`;
    const page = `<html><body><h1>Results</h1><p>Revenue rose to $402.6 million in the quarter.</p><table>
<tr><th>(in millions, except per share)</th><th>Q3</th></tr>${row('Subscription', '$311.8')}${row('Services', '90.8')}
${row('Net income', '60.9')}${row('Diluted earnings per share', '$0.87')}${row('Employees', '4,850')}</table>
<p>The company ended the quarter with 4,850 employees.</p></body></html>`;
    const [table] = (await read('a.html', new TextEncoder().encode(page))).tables;
    const units = [1, 2, 3, 4, 5].map((at) =>
      cellUnits(table!, at, 1, unitWords()).units.map(({ scale, unit }) => `${scale} ${unit}`),
    );
    const dollars = unitOf('$', unitWords())!.unit;
    expect(units).toEqual([[`6 ${dollars}`], [`6 ${dollars}`], [`6 ${dollars}`], [`0 ${dollars}`], ['0 employees']]);
  });
});
