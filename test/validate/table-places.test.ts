import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { cellAt, cellSource } from '../../src/validate/find-cell.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { workspaceOf } from './workspace-of.js';

const HEAD = `template: policy
languages: [en]
date: 2023-07-05
sources:
  achie: { publisher: publisher.achie, date: 2023-07-05 }
`;

function check(body: string, more: Record<string, string> = {}) {
  const text = `publisher: { achie: Gaoxin }
facts: { a: A, b: B, c: C, d: D, e: E }
tables: { t: { columns: { growth: G, output: O, value: V }, labels: { key: { x: X, y: Y }, measure: { m: M } } } }
`;
  return validateReport(
    workspaceOf({ 'data/steel/report.yaml': HEAD + body, 'data/steel/text/en.yaml': text, ...more }),
  );
}

function lines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ code }) => !/label|language/.test(code))
    .map(({ code, message, origin, hint }) => {
      const place = origin ? `${origin.file.split('/').at(-1)}:${origin.line}:${origin.column} ` : '';
      return `${place}${code.replace('validate/', '')}: ${message}${hint ? ` | ${hint}` : ''}`;
    });
}

describe('a place in a table of a source', () => {
  it('is table, row and column, with what stands there, which a value may say alone', () => {
    const { value, diagnostics } = check(`facts:
  a: { value: 1234.5, unit: yi-yuan, source: { table: 2, row: 3, column: 4, words: "1,234.5" } }
  b: { value: -3.2, unit: percent, source: { ref: achie, table: 1, row: 2, column: 2 } }
`);
    expect(lines(diagnostics)).toEqual([]);
    expect(value!.facts.get('a')!.source).toMatchObject({ table: 2, row: 3, column: 4, words: '1,234.5' });
    expect(value!.facts.get('b')!.source).toMatchObject({ ref: 'achie', table: 1, row: 2, column: 2, words: '' });
  });

  it('is wrong where a part is missing, no whole number, or a sentence stands beside it', () => {
    const { diagnostics } = check(`facts:
  a: { value: 1, unit: firm, source: { table: 2, row: 3 } }
  b: { value: 1, unit: firm, source: { table: 0, row: 3, column: 4 } }
  c: { value: 1, unit: firm, source: { table: 2, row: 3, column: 4, paragraph: 1 } }
  d: { value: 1243.5, unit: yi-yuan, source: { table: 2, row: 3, column: 4, words: "1,234.5" } }
  e: { value: 1, unit: firm, source: { table: 2, row: 3, colum: 4 } }
`);
    expect(lines(diagnostics)).toEqual([
      'report.yaml:7:38 missing-key: the source of the fact “a” has no “column” | say which cell of which table: { ref: …, table: 1, row: 2, column: 3 }, counted from 1, the head rows too',
      'report.yaml:8:47 wrong-kind: the source of the fact “b”: table must be a whole number from 1, not “0”',
      'report.yaml:9:80 two-places: the source of the fact “c” names a sentence and a cell of a table | keep “paragraph, sentence” or “table, row, column”: a figure is read in one place',
      'report.yaml:11:58 unknown-key: the source of the fact “e” knows no key “colum” | did you mean “column”?',
      'report.yaml:11:38 missing-key: the source of the fact “e” has no “column” | say which cell of which table: { ref: …, table: 1, row: 2, column: 3 }, counted from 1, the head rows too',
      'report.yaml:10:15 value-not-in-words: the fact “d” is 1243.5, but the words of its source say “1,234.5” | write the value that the words have, or quote the words that hold the value',
    ]);
  });

  it('is its own for each cell of a wide table, from the row and the column', () => {
    const { value, diagnostics } = check(
      `tables:
  t:
    file: t.csv
    columns: { output: { unit: wan-tonne, column: 2 }, growth: { unit: percent, column: 3 } }
`,
      { 'data/steel/t.csv': 'key,output,growth,table,row\nx,1957,3.2,2,4\ny,860,,2,5\n' },
    );
    expect(lines(diagnostics)).toEqual([]);
    const found = ['t[x].output', 't[x].growth', 't[y].output'].map((address) => cellAt(value!, address)!);
    expect(found.map(({ row, cell }) => cellSource(row, cell))).toMatchObject([
      { table: 2, row: 4, column: 2, words: '' },
      { table: 2, row: 4, column: 3, words: '' },
      { table: 2, row: 5, column: 2, words: '' },
    ]);
  });

  it('is that of the row in a tidy table, and in rows of report.yaml', () => {
    const { value, diagnostics } = check(
      `tables:
  t: { file: t.csv }
  u:
    columns: { key: key, growth: { unit: percent, column: 3 } }
    rows:
      - { key: x, growth: 6.3, source: { table: 1, row: 2 } }
`,
      { 'data/steel/t.csv': 'key,measure,value,unit,table,row,column,words\nx,m,1957,wan-tonne,2,4,3,"1,957"\n' },
    );
    expect(lines(diagnostics)).toEqual([]);
    const found = ['t[x].m', 'u[x].growth'].map((address) => cellAt(value!, address)!);
    expect(found.map(({ row, cell }) => cellSource(row, cell))).toMatchObject([
      { table: 2, row: 4, column: 3, words: '1,957' },
      { table: 1, row: 2, column: 3, words: '' },
    ]);
  });

  it('is wrong in a table where no column is named, or a row is none', () => {
    const { diagnostics } = check(
      `tables:
  t: { file: t.csv, columns: { output: wan-tonne, growth: { unit: percent, column: 3 } } }
`,
      { 'data/steel/t.csv': 'key,output,growth,table,row,paragraph\nx,1957,3.2,2,4,\ny,860,1,2,five,\nz,1,1,2,4,5\n' },
    );
    expect(lines(diagnostics)).toEqual([
      't.csv:2:12 place-without-column: “output” of table “t” does not say which column of its source’s table it is | declare it: “columns: { output: { unit: …, column: 2 } }”, or write “column” beside “row”',
      't.csv:3:11 wrong-kind: the row of a source must be a whole number from 1, not “five”',
      't.csv:4:11 two-places: the source of a row of table “t” names a sentence and a cell of a table | keep “paragraph, sentence” or “table, row, column”: a figure is read in one place',
    ]);
  });

  it('leaves columns called row or column to other tables', () => {
    const { value } = check(`tables:\n  t: { file: t.csv }\n`, {
      'data/steel/t.csv': 'key,row,column\nx,first,second\n',
    });
    expect([...value!.tables.get('t')!.rows[0]!.cells.keys()]).toEqual(['key', 'row', 'column']);
  });
});
