import { describe, expect, it } from 'vitest';
import { positionKey } from '../../src/base/position.js';
import { compileVerification } from '../../src/compile-verification.js';
import { tableDocx, tablePage } from '../source-text/table/table-article.js';
import type { Workspace } from '../../src/base/workspace.js';

const REPORT = `
template: plain
languages: [zh-Hans]
date: 2025-06-18
sources:
  yunxi: { publisher: publisher, date: 2025-06-18 }
facts:
  industry:      { value: 1234.5, unit: yi-yuan, source: { table: 1, row: 3, column: 2, words: "1,234.5" } }
  growth:        { value: 6.3, unit: percent, source: { table: 1, row: 3, column: 3 } }
  manufacturing: { value: -0.4, unit: percent, source: { table: 1, row: 4, column: 5, words: "-0.4" } }
  mining:        { value: 20.1, unit: yi-yuan, source: { table: 1, row: 5, column: 4 } }
tables:
  output:
    columns: { key: key, output: { type: number, column: 3 }, growth: { unit: percent, column: 4 } }
    rows: []
  products: { file: products.csv, columns: { growth: { unit: percent, column: 4 } } }
  amounts: { file: amounts.csv }
`;

const PRODUCTS = `key,growth,table,row
steel,-3.2,2,2
robots,18.6,2,3
power,4.0,2,4
`;

const AMOUNTS = `key,measure,value,unit,table,row,column,words
steel,output,1957,wan-tonne,2,2,3,"1,957"
power,output,860.2,yi-kilowatt-hour,2,4,3,
`;

const TEXT = `
publisher: 云溪观察
facts: { industry: a, growth: b, manufacturing: c, mining: d }
tables:
  products: { columns: { growth: e }, labels: { key: { steel: f, robots: g, power: h } } }
  amounts: { columns: { value: e }, labels: { key: { steel: f, power: h }, measure: { output: i } } }
`;

function workspace(copy?: Uint8Array): Workspace {
  const report = REPORT.replace(/ {2}output:\n(?: {4}.*\n)*/, '');
  const texts = {
    'report.yaml': copy ? report.replace('date: 2025-06-18 }', 'date: 2025-06-18, file: copy.html }') : report,
    'products.csv': PRODUCTS,
    'amounts.csv': AMOUNTS,
    'text/zh-Hans.yaml': TEXT,
    ...(copy && { 'copy.html': new TextDecoder().decode(copy) }),
  };
  return {
    reportId: 'own',
    reportFolder: 'data/own',
    templateFolder: 'templates/plain',
    texts: new Map(Object.entries(texts).map(([path, text]) => [`data/own/${path}`, text])),
    binaries: new Map(),
    font: () => undefined,
  };
}

/** What became of all claims that are not where they were. */
async function unlike(file: string, bytes: Uint8Array, copy?: Uint8Array): Promise<readonly string[]> {
  const { value, diagnostics } = await compileVerification(workspace(copy), [{ file, bytes }]);
  expect(diagnostics).toEqual([]);
  return value!.findings
    .filter(({ status }) => status !== 'found')
    .map(({ claim, status, change, at }) =>
      [`${claim.id}: ${status}`, change, at && `“${at.text}” ${positionKey(at)}`].filter(Boolean).join(' '),
    );
}

/** The page with one change, which must change something and only once. */
function edited(from: string, to: string): Uint8Array {
  return tablePage((html) => {
    const parts = html.split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in the page`);
    return parts.join(to);
  });
}

describe('figures in the tables of a source', () => {
  it('are found where the report says, with units from heads, rows and the line above', async () => {
    expect(await unlike('a.html', tablePage())).toEqual([]);
    expect(await unlike('a.docx', tableDocx())).toEqual([]);
  });

  it('have changed where the cell says another value, and doubt what is derived from them', async () => {
    expect(await unlike('a.html', edited('1,234.5', '1,243.5'))).toEqual([
      'industry: changed value “规模以上工业, 1—5月 绝对量: 1,243.5” table 1/3/2',
    ]);
    expect(await unlike('a.html', edited('18.6%', '16.8%'))).toEqual([
      'products[robots].growth: changed value “工业机器人, 比上年增长: 16.8%” table 2/3/4',
    ]);
  });

  it('have changed where a minus went', async () => {
    expect(await unlike('a.html', edited('−3.2', '3.2'))).toEqual([
      'products[steel].growth: changed value “粗钢, 比上年增长: 3.2” table 2/2/4',
    ]);
  });

  it('have changed with the unit in the head, the row or the line above', async () => {
    expect(await unlike('a.html', edited('单位：亿元', '单位：万元'))).toEqual([
      'industry: changed unit “规模以上工业, 1—5月 绝对量: 1,234.5” table 1/3/2',
      'mining: changed unit “采矿业, 5月 绝对量: 20.1” table 1/5/4',
    ]);
    expect(await unlike('a.html', edited('<td>万吨</td>', '<td>亿吨</td>'))).toEqual([
      'amounts[steel].output: changed unit “粗钢, 产量: 1,957” table 2/2/3',
    ]);
  });

  it('have moved with their row, or with their table', async () => {
    const row = '<tr><td>汽车</td><td>辆</td><td>5,210</td><td>9.9</td></tr>\n<tr><td>粗钢</td>';
    expect(await unlike('a.html', edited('<tr><td>粗钢</td>', row))).toEqual([
      'products[steel].growth: moved “粗钢, 比上年增长: −3.2” table 2/3/4',
      'products[robots].growth: moved “工业机器人, 比上年增长: 18.6%” table 2/4/4',
      'products[power].growth: moved “发电量, 比上年增长: 4.0” table 2/5/4',
      'amounts[steel].output: moved “粗钢, 产量: 1,957” table 2/3/3',
      'amounts[power].output: moved “发电量, 产量: 860.2” table 2/5/3',
    ]);
    const table = '<table><tr><td>乡镇</td><td>增速（%）</td></tr><tr><td>东山</td><td>1.5</td></tr></table>\n<p>表2';
    const moved = await unlike('a.html', edited('<p>表2', table));
    expect(moved).toHaveLength(5);
    expect(moved[0]).toBe('products[steel].growth: moved “粗钢, 比上年增长: −3.2” table 3/2/4');
  });

  it('are missing where their cell has no value, or their table is gone', async () => {
    expect(await unlike('a.html', edited('<td>20.1<sup>2</sup></td>', '<td>…</td>'))).toEqual(['mining: missing']);
    const without = tablePage((html) => html.replace(/<p>表2[\s\S]*?<\/table>/, ''));
    expect((await unlike('a.html', without)).every((line) => line.endsWith(': missing'))).toBe(true);
  });

  it('beside a copy are known by the names of their row and column', async () => {
    const copy = tablePage();
    const swapped = tablePage((html) =>
      html.replace('<td>粗钢</td>', '<td>?</td>').replace('发电量', '粗钢').replace('<td>?</td>', '<td>发电量</td>'),
    );
    expect(await unlike('a.html', swapped, copy)).toEqual([
      'products[steel].growth: changed value “粗钢, 比上年增长: 4.0” table 2/4/4',
      'products[power].growth: changed value “发电量, 比上年增长: −3.2” table 2/2/4',
      'amounts[steel].output: changed value “粗钢, 产量: 860.2” table 2/4/3',
      'amounts[power].output: changed value “发电量, 产量: 1,957” table 2/2/3',
    ]);
    const without = tablePage((html) => html.replace(/<tr><td>工业机器人[\s\S]*?<\/tr>/, ''));
    expect(await unlike('a.html', without, copy)).toEqual([
      'products[robots].growth: missing',
      'products[power].growth: moved “发电量, 比上年增长: 4.0” table 2/3/4',
      'amounts[power].output: moved “发电量, 产量: 860.2” table 2/3/3',
    ]);
  });
});
