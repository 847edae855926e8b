import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import type { Cell } from '../../../src/validate/report.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { workspaceOf } from '../workspace-of.js';

/** The table `t` of a report, from a file of the name and content given. */
function check(name: string, content: string, columns = '{ v: percent }') {
  const { value, diagnostics } = validateReport(
    workspaceOf({
      'data/steel/report.yaml': `template: policy\nlanguages: [en]\ndate: 2023-07-05\nsources: { s: { publisher: p, date: 2023-07-05 } }\ntables: { t: { file: ${name}, columns: ${columns} } }\n`,
      'data/steel/text/en.yaml': 'p: Gaoxin\n',
      [`data/steel/${name}`]: content,
    }),
  );
  const table = value!.tables.get('t');
  const rows = table?.rows.map(({ cells, source }) => [
    ...[...cells.values()].map(shown),
    ...(source ? [source.words] : []),
  ]);
  return { rows: rows ?? [], problems: diagnostics.map(line) };
}

function shown(cell: Cell): string {
  if (cell.kind === 'number') return cell.value.toFixed(cell.places);
  return cell.kind === 'text' ? cell.text : 'empty';
}

function line({ origin, message }: Diagnostic): string {
  return `${origin?.file.split('/').at(-1)}:${origin?.line}:${origin?.column} ${message}`;
}

describe('slips in a table of rows', () => {
  it('a number with a comma is not cut in two, a misspelt column not made a new one', () => {
    const rows = ['{ key: a, name: x, v: 1.5 }', '{ key: b, name: y, v: 2,5 }', '{ key: c, nmae: z, v: 3 }'];
    const { problems } = check('t.yaml', rows.map((row) => `- ${row}\n`).join(''), '{ v: percent }');
    expect(problems).toEqual([
      't.yaml:3:13 “nmae” is a column of 1 of 3 rows, and this row has no “name”',
      't.yaml:2:27 table “t” has no column “5”',
    ]);
  });

  it('a column that only some rows fill is none', () => {
    const rows = ['{ key: a, v: 1 }', '{ key: b, v: 2 }', '{ key: c, v: 3, note: z }'];
    expect(check('t.yaml', rows.map((row) => `- ${row}\n`).join('')).problems).toEqual([]);
  });
});

describe('a table as JSON', () => {
  it('is a list of rows whose numbers keep their digits', () => {
    const json = `[
  { "key": "q1", "v": 23.80, "note": "a \\"b\\"" },
  { "key": "q2", "v": null, "source": { "paragraph": 1, "sentence": 2, "words": "增长" } },
  { "key": "q3", "v": "[t[q1].v]" }
]`;
    expect(check('t.json', json)).toEqual({
      rows: [
        ['q1', '23.80', 'a "b"'],
        ['q2', 'empty', 'empty', '增长'],
        ['q3', '23.80', 'empty'],
      ],
      problems: [],
    });
  });

  it.each([
    ['[{ "key": "q1", "v": 6.3% }]', 't.json:1:25 this word is no JSON: texts stand between quotation marks'],
    ['[{ "key": "q1" "v": 6.3 }]', 't.json:1:16 a comma is missing here'],
    ['[{ "key": "q1", "v": 6.3 }', 't.json:1:27 a “[” is not closed'],
    ['[{ "key": "q1", // old\n "v": 6.3 }]', 't.json:1:17 there are no comments in JSON'],
    ['[{ "key": "q1",\n "v": 1, "v": 2 }]', 't.json:2:10 the key “v” stands twice in the same map'],
    ['[{ "key": "q1",\n "v": "6.3x" }]', 't.json:2:7 “6.3x” is no number'],
    ['[{ "key": "q1", "v": 1e3 }]', 't.json:1:22 “1e3” is no number'],
    ['{ "key": "q1" }', 't.json:1:1 the file of table “t” must be a list of rows, not a map of keys'],
    ['[{ "key": "q1", "v": [1] }]', 't.json:1:22 a cell must be a number or a text, not a list'],
  ])('%s', (json, problem) => {
    expect(check('t.json', json).problems).toContain(problem);
  });
});

describe('a table as YAML', () => {
  it('is a list of rows', () => {
    expect(check('t.yaml', '- { key: q1, v: 23.80 }\n- key: q2\n  v: 6.3\n')).toEqual({
      rows: [
        ['q1', '23.80'],
        ['q2', '6.3'],
      ],
      problems: [],
    });
  });

  it('is checked at its places', () => {
    expect(check('t.yaml', '- { key: q1, v: 6.3x }\n').problems).toEqual(['t.yaml:1:17 “6.3x” is no number']);
    expect(check('t.yaml', '- { key: q1, v: 6.3\n').problems).toEqual([
      't.yaml:2:1 a { or [ that was opened above is not closed before this line',
    ]);
  });
});

describe('a CSV table', () => {
  it('of semicolons says so', () => {
    expect(check('t.csv', 'key;v\nq1;6.3\n').problems).toEqual(['t.csv:1:1 the cells are separated by semicolons']);
  });

  it('has no sheet', () => {
    const { problems } = check('t.csv', 'key,v\nq1,6.3\n', '{ v: percent }, sheet: 增速');
    expect(problems).toEqual(['report.yaml:5:61 “t.csv” has no sheet: only XLSX files do']);
  });
});
