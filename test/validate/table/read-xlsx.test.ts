import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import { placeOfOrigin } from '../../../src/base/place-of-origin.js';
import type { Cell } from '../../../src/validate/report.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { workspaceOf } from '../workspace-of.js';
import { type WorkbookParts, xlsxOf } from './xlsx-of.js';

/** The table `t` of a report whose `tables:` are `declared`, from the workbook growth.xlsx. */
function check(declared: string, parts: WorkbookParts | Uint8Array) {
  const workspace = workspaceOf({
    'data/steel/report.yaml': `template: policy\nlanguages: [en]\ndate: 2023-07-05\ntables: { t: ${declared} }\n`,
    'data/steel/text/en.yaml': 'title: Steel\n',
  });
  const bytes = parts instanceof Uint8Array ? parts : xlsxOf(parts);
  const { value, diagnostics } = validateReport({
    ...workspace,
    binaries: new Map([['data/steel/growth.xlsx', bytes]]),
  });
  const rows = value!.tables.get('t')?.rows.map(({ cells }) => [...cells.values()].map(shown)) ?? [];
  return { rows, problems: diagnostics.map(line) };
}

function shown(cell: Cell): string {
  if (cell.kind === 'number') return `${cell.value.toString()} to ${cell.places} ${cell.unit}`;
  return cell.kind === 'text' ? cell.text : 'empty';
}

function line({ origin, message, hint }: Diagnostic): string {
  return `${origin ? placeOfOrigin(origin) : ''}: ${message}${hint ? ` | ${hint}` : ''}`;
}

/** A row of cells: texts as inline strings, numbers as written, anything that begins with `<` as it is. */
function row(number: number, ...cells: readonly string[]): string {
  const written = cells.map((cell, index) => {
    const name = `${'ABCDEFG'[index]}${number}`;
    if (cell === '') return '';
    if (cell.startsWith('<')) return cell.replace('<c', `<c r="${name}"`);
    if (/^-?[\d.E+-]+$/.test(cell)) return `<c r="${name}"><v>${cell}</v></c>`;
    return `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

const sheet = (...rows: readonly string[]) => `<sheetData>${rows.join('')}</sheetData>`;

describe('numbers', () => {
  it('are the decimals that a spreadsheet stands by, not the binary fractions it stores', () => {
    const values = ['6.2999999999999998', '0.30000000000000004', '0.1', '1E-3', '1.17E+8', '-1957', '123456789012345'];
    const rows = values.map((value, index) => row(index + 2, `k${index}`, value));
    const { rows: read, problems } = check('{ file: growth.xlsx, columns: { v: percent } }', {
      sheets: { Sheet1: sheet(row(1, 'key', 'v'), ...rows) },
    });
    expect(problems).toEqual([]);
    expect(read.map(([, value]) => value)).toEqual([
      '6.3 to 1 percent',
      '0.3 to 1 percent',
      '0.1 to 1 percent',
      '0.001 to 3 percent',
      '117000000 to 0 percent',
      '-1957 to 0 percent',
      '123456789012345 to 0 percent',
    ]);
  });

  it('have the places that their format shows, and keep what it hides', () => {
    const formats = ['0.00', '#,##0.0', '0.0%', '0.0,', '0.##', '0.00_);[Red]\\(0.00\\)', '0.0"万吨"'];
    const styled = (value: string, style: number) => `<c s="${style}"><v>${value}</v></c>`;
    const { rows, problems } = check('{ file: growth.xlsx, columns: { v: percent } }', {
      formats,
      sheets: {
        Sheet1: sheet(
          row(1, 'key', 'v'),
          row(2, 'a', styled('23.8', 1)),
          row(3, 'b', styled('12345.678', 2)),
          row(4, 'c', styled('6.3E-2', 3)),
          row(5, 'd', styled('1234567', 4)),
          row(6, 'e', styled('6.25', 5)),
          row(7, 'f', styled('-0.4', 6)),
          row(8, 'g', styled('1663.2', 7)),
        ),
      },
    });
    expect(problems).toEqual([]);
    expect(rows.map(([, value]) => value)).toEqual([
      '23.8 to 2 percent',
      '12345.678 to 1 percent',
      '6.3 to 1 percent',
      '1234567 to -2 percent',
      '6.25 to 2 percent',
      '-0.4 to 2 percent',
      '1663.2 to 1 percent',
    ]);
  });

  it('of a percentage fit units of hundredths only', () => {
    const { problems } = check('{ file: growth.xlsx, columns: { v: wan-tonne } }', {
      formats: ['0%'],
      sheets: { Sheet1: sheet(row(1, 'key', 'v'), row(2, 'a', '<c s="1"><v>0.28</v></c>')) },
    });
    expect(problems).toEqual([
      'data/steel/growth.xlsx, sheet Sheet1, cell B2: “28%” is a percentage, but its unit is “wan-tonne” | correct the unit, or give the cell a number format without %',
    ]);
  });

  it('of formulas are the values saved with them', () => {
    const { rows, problems } = check('{ file: growth.xlsx, columns: { v: percent } }', {
      sheets: {
        Sheet1: sheet(
          row(1, 'key', 'v'),
          row(2, 'a', '<c><f>6.3-0.4</f><v>5.8999999999999995</v></c>'),
          row(3, 'b', '<c><f>B2+1</f></c>'),
          row(4, 'c', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
        ),
      },
    });
    expect(rows.map(([, value]) => value)).toEqual(['5.9 to 1 percent', 'empty', 'empty']);
    expect(problems).toEqual([
      'data/steel/growth.xlsx, sheet Sheet1, cell B3: cell B3 holds a formula without a value | open the workbook in a spreadsheet program and save it, which works it out',
      'data/steel/growth.xlsx, sheet Sheet1, cell B4: cell B4 holds the error #DIV/0! | mend it in the workbook, or empty the cell',
    ]);
  });
});

describe('texts', () => {
  it('are joined from their runs, without readings', () => {
    const strings =
      '<si><t>key</t></si><si><r><t>炼</t></r><r><t>铁</t></r><rPh sb="0" eb="1"><t>リェン</t></rPh></si><si><t>a_x000D_b</t></si>';
    const shared = (index: number) => `<c t="s"><v>${index}</v></c>`;
    const { rows } = check('growth.xlsx', {
      strings,
      sheets: { Sheet1: sheet(row(1, shared(0), 'note'), row(2, shared(1), shared(2))) },
    });
    expect(rows).toEqual([['炼铁', 'a\rb']]);
  });

  it('of dates are ISO 8601, as precise as the cell shows them', () => {
    const formats = ['yyyy"年"m"月"d"日"', 'yyyy-mm', 'yyyy', 'yyyy-mm-dd hh:mm', '[$-804]yyyy"年"m"月"', 'h:mm'];
    const dated = (value: string, style: number) => `<c s="${style}"><v>${value}</v></c>`;
    const cells = [
      dated('45112', 1),
      dated('45047', 2),
      dated('45047', 3),
      dated('45112.354166666664', 4),
      dated('45078.5', 5),
    ];
    const rows = [...cells, dated('0.5', 6), dated('59', 1), dated('61', 1)];
    const parts = {
      formats,
      sheets: { Sheet1: sheet(row(1, 'key'), ...rows.map((cell, index) => row(index + 2, cell))) },
    };
    expect(check('growth.xlsx', parts).rows.flat()).toEqual([
      '2023-07-05',
      '2023-05',
      '2023',
      '2023-07-05T08:30:00',
      '2023-06',
      '12:00:00',
      '1900-02-28',
      '1900-03-01',
    ]);
  });

  it('count days from 1904 where the workbook says so', () => {
    const parts = {
      formats: ['yyyy-mm-dd'],
      date1904: true,
      sheets: { S: sheet(row(1, 'key'), row(2, '<c s="1"><v>43650</v></c>')) },
    };
    expect(check('growth.xlsx', parts).rows).toEqual([['2023-07-05']]);
  });
});

describe('sheet and range', () => {
  const sheets = {
    说明: sheet(row(1, 'read me')),
    增速: sheet(
      row(1, '山东省工业增速'),
      row(3, 'key', 'v', 'note'),
      row(4, 'q1', '5.9', 'new'),
      row(5, 'q2', '6.3x'),
      row(7, 'source: bureau'),
    ),
  };

  it('choose a block whose first row names the columns', () => {
    const declared = '{ file: growth.xlsx, sheet: 增速, range: A3:B4, columns: { v: percent } }';
    expect(check(declared, { sheets })).toEqual({ rows: [['q1', '5.9 to 1 percent']], problems: [] });
  });

  it('name the cell of a mistake', () => {
    const { problems } = check('{ file: growth.xlsx, sheet: 增速, range: A3:C5, columns: { v: percent } }', { sheets });
    expect(problems).toEqual([
      'data/steel/growth.xlsx, sheet 增速, cell B5: “6.3x” is no number | write only the number, 6.3, and its unit under “unit”',
    ]);
  });

  it.each([
    [
      '{ file: growth.xlsx }',
      'data/steel/report.yaml:4:22: “data/steel/growth.xlsx” has 2 sheets | say which: “sheet: 说明”; there are: 说明, 增速',
    ],
    [
      '{ file: growth.xlsx, sheet: 增長 }',
      'data/steel/report.yaml:4:42: “data/steel/growth.xlsx” has no sheet “增長” | did you mean “增速”?',
    ],
    [
      '{ file: growth.xlsx, sheet: 增速, range: 3A }',
      'data/steel/report.yaml:4:53: “3A” is no range of cells | write its first and last cell, B3:F20, or only the first, B3',
    ],
    [
      '{ file: growth.xlsx, sheet: 增速, range: H20 }',
      'data/steel/report.yaml:4:53: the sheet “增速” of “data/steel/growth.xlsx” is empty there | begin with a row that names the columns, or give another range',
    ],
    [
      '{ file: growth.xlsx, sheet: 增速 }',
      'data/steel/growth.xlsx, sheet 增速, cell B3: cell B3 stands in a column without a name | name its column in the first row, or give the range of the table: “range: A3:F20”',
    ],
  ])('%s', (declared, problem) => {
    expect(check(declared, { sheets }).problems[0]).toBe(problem);
  });
});

describe('merged cells', () => {
  const rows = [
    row(1, 'key', 'measure', 'value', 'unit'),
    row(2, 'steel', 'iron', '1957', 'wan-tonne'),
    row(3, '', 'firms', '10', 'firm'),
  ];

  it('repeat a text in every row', () => {
    const parts = { sheets: { S: `${sheet(...rows)}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>` } };
    const { rows: read, problems } = check('growth.xlsx', parts);
    expect(problems).toEqual([]);
    expect(read).toEqual([
      ['steel', 'iron', '1957 to 0 wan-tonne'],
      ['steel', 'firms', '10 to 0 firm'],
    ]);
  });

  it('must not hold one number for several rows', () => {
    const parts = {
      sheets: {
        S: `${sheet(...rows.slice(0, 2), row(3, 'coke', 'iron', '', 'wan-tonne'))}<mergeCells><mergeCell ref="C2:C3"/></mergeCells>`,
      },
    };
    expect(check('growth.xlsx', parts).problems).toEqual([
      'data/steel/growth.xlsx, sheet S, cell C2: cell C2 is merged: one number for several rows | split the cells and write each row its own figure',
    ]);
  });
});

describe('files that are no workbooks', () => {
  it.each([
    ['text', strToU8('key,v'), 'is no workbook | open it in a spreadsheet program and save it as .xlsx'],
    [
      'an old workbook, or one with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
      'is an old workbook or one with a password | save it as .xlsx, without a password',
    ],
  ])('%s', (_, bytes, problem) => {
    expect(check('growth.xlsx', bytes).problems).toEqual([
      `data/steel/report.yaml:4:14: “data/steel/growth.xlsx” ${problem}`,
    ]);
  });
});
