import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { numberFormat } from '../../../src/write/data/workbook/number-format.js';
import { sheetNames } from '../../../src/write/data/workbook/sheet-names.js';
import { writeDataWorkbook } from '../../../src/write/data/workbook/write-data-workbook.js';
import { convertWithOffice, hasProgram } from '../../office/office.mjs';
import { sdkProblems } from '../pptx/sdk-problems.js';
import { bookOf, GROWTH, number, SHEET } from './book.js';

const FACTS = { ...SHEET, name: 'Facts', kind: 'facts', title: 'Every figure', picture: undefined } as never;

let bytes: Uint8Array;
let parts: Record<string, string>;
beforeAll(async () => {
  bytes = await writeDataWorkbook(bookOf([GROWTH], [FACTS, SHEET]));
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
});

describe('data.xlsx', () => {
  it('is clean for the Open XML SDK', async () => {
    expect((await sdkProblems(bytes, 'xlsx')) ?? []).toEqual([]);
  });

  it('has the same bytes each time', async () => {
    expect(await writeDataWorkbook(bookOf([GROWTH], [FACTS, SHEET]))).toEqual(bytes);
  });

  it('begins with its contents, which lead to every sheet', () => {
    expect([...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'Contents',
      'Facts',
      'growth',
    ]);
    expect([...parts['xl/worksheets/sheet1.xml']!.matchAll(/location="([^"]+)"/g)].map((match) => match[1])).toEqual([
      "'Facts'!A1",
      "'growth'!A1",
    ]);
  });

  it('keeps numbers as the decimals that were published, and those beyond 15 digits as text', () => {
    const sheet = parts['xl/worksheets/sheet3.xml']!;
    expect([...sheet.matchAll(/<c r="B\d+" s="\d+"><v>([^<]+)</g)].map((match) => match[1])).toEqual([
      '23.80',
      '-0.4',
      '1957',
    ]);
    expect(parts['xl/sharedStrings.xml']).toContain('1,234,567,890,123,456.7');
  });

  it('has no formula, whatever a text begins with', () => {
    expect(parts['xl/worksheets/sheet3.xml']).not.toContain('<f>');
    expect(parts['xl/sharedStrings.xml']).toContain('=HYPERLINK(');
  });

  it('freezes the heads, names the rows as a table, and has no filter buttons', () => {
    expect(parts['xl/worksheets/sheet3.xml']).toContain('<pane ySplit="5" topLeftCell="A6"');
    expect(parts['xl/tables/table3.xml']).toContain('name="data_growth" displayName="data_growth" ref="A5:C9"');
    expect(Object.values(parts).join('')).not.toContain('autoFilter');
  });

  it('prints on A4 on its side, its heads on each page, with sheet and page below', () => {
    const sheet = parts['xl/worksheets/sheet2.xml']!;
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(sheet).toContain('<oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N</oddFooter>');
    expect(parts['xl/workbook.xml']).toContain("'Facts'!$5:$5</definedName>");
  });

  it('prints many columns on pages side by side, the first two on each, rather than too small to read', async () => {
    const wide = Array.from({ length: 12 }, (_, column) => `A head of ${column + 1} that is long enough`);
    const sheet = { ...(FACTS as object), heads: wide, rows: [wide] } as never;
    const unzipped = unzipSync(await writeDataWorkbook(bookOf([GROWTH], [sheet])));
    expect(strFromU8(unzipped['xl/worksheets/sheet2.xml']!)).toContain('fitToWidth="2" fitToHeight="0"');
    expect(strFromU8(unzipped['xl/workbook.xml']!)).toContain("'Facts'!$A:$B,'Facts'!$5:$5</definedName>");
    expect((await sdkProblems(await writeDataWorkbook(bookOf([GROWTH], [sheet])), 'xlsx')) ?? []).toEqual([]);
  });

  it('sets a text in from the left where the text before it fills its lines', async () => {
    const long = 'the published difference taken from the published rate, '.repeat(3);
    const sheet = { ...(FACTS as object), heads: ['Id', 'In words', 'Formula'], rows: [['a', long, '[b] - [c]']] } as never;
    const unzipped = unzipSync(await writeDataWorkbook(bookOf([GROWTH], [sheet])));
    const cells = strFromU8(unzipped['xl/worksheets/sheet2.xml']!);
    const formats = strFromU8(unzipped['xl/styles.xml']!).split('<cellXfs')[1]!.split('<xf ').slice(1);
    const indented = (name: string): boolean => {
      const look = Number(new RegExp(`r="${name}" s="(\\d+)"`).exec(cells)![1]);
      return /horizontal="left".* indent="1"/.test(formats[look]!);
    };
    expect(['A6', 'B6', 'C5', 'C6'].map(indented)).toEqual([false, false, true, true]);
    expect((await sdkProblems(await writeDataWorkbook(bookOf([GROWTH], [sheet])), 'xlsx')) ?? []).toEqual([]);
  });

  it('shows the picture beside the rows, with its alternative text', () => {
    expect(parts['xl/drawings/drawing3.xml']).toContain('descr="Bar chart: steel leads with 23.80%."');
    expect(parts['xl/drawings/drawing3.xml']).toContain('<xdr:col>4</xdr:col>');
    expect(parts['xl/media/image3.png']).toMatch(/^.PNG/);
  });

  it('says title, language and the date of the edition', () => {
    expect(parts['docProps/core.xml']).toContain('<dc:title>Industry &amp; growth</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-US</dc:language>');
    expect(parts['docProps/core.xml']).toContain('2023-07-05T00:00:00Z');
  });

  it('takes the theme’s East Asian face for a Chinese book', async () => {
    const chinese = unzipSync(await writeDataWorkbook(bookOf([GROWTH], [FACTS, SHEET], 'zh-Hans')));
    expect(strFromU8(chinese['xl/styles.xml']!)).toContain('<name val="微软雅黑"/>');
    expect(parts['xl/styles.xml']).toContain('<name val="Arial"/>');
  });
});

describe('the format of a number', () => {
  it.each([
    [number('23.80'), '0.00;"−"0.00'],
    [number('13049', '13,049'), '#,##0;"−"#,##0'],
    [number('-0.4', '−0.4'), '0.0;"−"0.0'],
    [{ ...number('2356'), behind: '万吨' }, '0"万吨";"−"0"万吨"'],
    [{ ...number('5'), before: 'a "b" ' }, '"a "\\""b"\\"" "0;"a "\\""b"\\"" ""−"0'],
  ])('shows it as the documents do: %j', (cell, format) => {
    expect(numberFormat(cell)).toBe(format);
  });
});

describe('names of sheets', () => {
  it('are valid, short, and unlike each other whatever their case', () => {
    const long = 'capacity-by-industry-and-region-2023';
    expect(sheetNames(['a/b:c?', 'Growth', 'growth', long, long, 'History', ''])).toEqual([
      'a b c',
      'Growth',
      'growth (2)',
      'capacity-by-industry-and-region',
      'capacity-by-industry-and-re (2)',
      'Data',
      'Data (2)',
    ]);
  });
});

const programs = hasProgram('soffice') && hasProgram('pdftotext');
if (!programs && process.env.CI === 'true') throw new Error('LibreOffice and poppler are needed');
if (!programs) console.warn('LibreOffice or poppler is missing: the workbook is not opened');

test.skipIf(!programs)('LibreOffice shows the numbers as the documents do', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'book-'));
  try {
    const file = path.join(folder, 'data.xlsx');
    writeFileSync(file, bytes);
    const text = execFileSync('pdftotext', ['-layout', convertWithOffice(file), '-'], { encoding: 'utf8' });
    for (const shown of ['23.80', '−0.4', '1,957 Mt', '=HYPERLINK("x")', '1,234,567,890,123,456.7']) {
      expect(text).toContain(shown);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
