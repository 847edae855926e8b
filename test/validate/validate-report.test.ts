import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { cellAt } from '../../src/validate/find-cell.js';
import type { Cell, Report } from '../../src/validate/report.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { workspaceOf } from './workspace-of.js';

const HEAD = `template: policy
languages: [en]
date: 2023-07-05
sources:
  achie: { publisher: publisher.achie, site: achie.org, date: 2023-07-05 }
`;
const PLACE = 'source: { paragraph: 1, sentence: 2, words: x }';

/** A report made of the head above, `body`, and an English text file with the labels given. */
function check(body: string, text = '', more: Record<string, string> = {}) {
  const files = {
    'data/steel/report.yaml': HEAD + body,
    'data/steel/text/en.yaml': `publisher: { achie: Gaoxin }\n${text}`,
    ...more,
  };
  return validateReport(workspaceOf(files));
}

/** Diagnostics as `line:column code message | hint`. */
function lines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, message, origin, hint }) => {
    const place = origin ? `${origin.file.split('/').at(-1)}:${origin.line}:${origin.column} ` : '';
    return `${place}${code.replace('validate/', '')}: ${message}${hint ? ` | ${hint}` : ''}`;
  });
}

function shown(cell: Cell | undefined): string {
  if (cell?.kind === 'number') return `${cell.value.toFixed(cell.places)} ${cell.unit}`;
  return cell?.kind === 'text' ? cell.text : (cell?.kind ?? 'nothing');
}

function factLine(report: Report, id: string): string {
  const fact = report.facts.get(id)!;
  return `${fact.value.toFixed(fact.places)} ${fact.unit} ${fact.status}`;
}

describe('facts', () => {
  it('keep the digits of their own text, their period and their place', () => {
    const { value, diagnostics } = check(
      `facts:
  tyres: { value: 23.80, unit: wan-tyre, period: ../2023-07-04, source: { ref: achie, paragraph: 2, sentence: 3, words: "2380" } }
  year: { value: 2023, unit: year, status: inferred }
`,
      'facts: { tyres: Tyres, year: Year }',
    );
    expect(diagnostics).toEqual([]);
    expect(value!.facts.get('tyres')).toMatchObject({
      places: 2,
      period: '../2023-07-04',
      status: 'reported',
      inputs: [],
      source: { ref: 'achie', paragraph: 2, sentence: 3, words: '2380' },
      origin: { file: 'data/steel/report.yaml', line: 7, column: 3 },
    });
    expect(factLine(value!, 'tyres')).toBe('23.80 wan-tyre reported');
    expect(factLine(value!, 'year')).toBe('2023 year inferred');
  });

  it('may be formulas, with unit and places of their inputs', () => {
    const { value, diagnostics } = check(
      `facts:
  growth: { value: 6.3, unit: percent, ${PLACE} }
  over: { value: 0.4, unit: percentage-point, ${PLACE} }
  before: { formula: "[growth] - [over]" }
  twice: { formula: "[before] - [growth]" }
  share: { formula: "[over] / [over] * 100", unit: percent, places: 1 }
`,
      'facts: { growth: A, over: B, before: C, twice: D, share: E }',
    );
    expect(lines(diagnostics)).toEqual([]);
    expect(['before', 'twice', 'share'].map((id) => factLine(value!, id))).toEqual([
      '5.9 percent derived',
      '-0.4 percentage-point derived',
      '100.0 percent derived',
    ]);
    expect(value!.facts.get('before')).toMatchObject({ formula: '[growth] - [over]', inputs: ['growth', 'over'] });
  });

  it('are checked, every mistake of them at its place', () => {
    const { diagnostics } = check(
      `facts:
  a: { value: "13,049", unit: project, ${PLACE} }
  b: { value: 6.3%, unit: percnt, ${PLACE} }
  c: { value: 1, unit: firm }
  d: { formla: "[a]", unit: firm, ${PLACE} }
  e: { value: 1, unit: firm, period: 2023-13, source: { ref: achi, paragraph: 0, words: x } }
  f: { value: 1, unit: firm, status: guessed, source: { ref: achie, paragraph: 1, sentence: 1, words: x } }
`,
      'facts: { a: A, b: B, c: C, d: D, e: E, f: F }',
    );
    expect(lines(diagnostics)).toEqual([
      'report.yaml:7:15 not-a-number: the fact “a”: “13,049” is no number | write it without separators: 13049',
      'report.yaml:8:27 unknown-unit: there is no unit “percnt” | did you mean “percent”?',
      'report.yaml:8:15 not-a-number: the fact “b”: “6.3%” is no number | write only the number, 6.3, and its unit under “unit”',
      'report.yaml:9:3 missing-source: the fact “c” names no source | add “source: { ref, paragraph, sentence, words }”, or “status: inferred” if the source does not say it',
      'report.yaml:10:8 unknown-key: the fact “d” knows no key “formla” | did you mean “formula”?',
      'report.yaml:11:38 period: the fact “e”: “2023-13” is no period | write it as 2023, 2023-Q1, 2023-05, 2023-01/2023-05, ytd/2023-05, or ../2023-07-04 for “up to”',
      'report.yaml:11:62 unknown-source: there is no source “achi” | did you mean “achie”?',
      'report.yaml:11:55 missing-key: the source of the fact “e” has no “sentence” | say where the figure stands: { ref: …, paragraph: 1, sentence: 2, words: "…" }, counted from 1, the words as they stand there',
      'report.yaml:11:79 wrong-kind: the source of the fact “e”: paragraph must be a whole number from 1, not “0”',
      'report.yaml:12:38 unknown-word: the fact “f”: status is “guessed” | there are: reported, preliminary, estimated, revised, derived, inferred',
    ]);
  });

  it('a half year, a turned span and a number with a comma: how to write what was meant', () => {
    const { diagnostics } = check(
      `facts:
  a: { value: 1, unit: firm, period: 2025-H1, ${PLACE} }
  b: { value: 1, unit: firm, period: 2025S2, ${PLACE} }
  c: { value: 1, unit: firm, period: 2025-05/2025-01, ${PLACE} }
  d: { value: 1,234, unit: firm, ${PLACE} }
`,
      'facts: { a: A, b: B, c: C, d: D }',
    );
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      'write a half as its months: 2025-01/2025-06',
      'write a half as its months: 2025-07/2025-12',
      'it ends before it begins: did you mean 2025-01/2025-05?',
      'a comma ends a value: write 1234 for 1,234',
    ]);
  });
});

describe('formulas', () => {
  const facts = (formula: string) =>
    check(
      `facts:
  growth: { value: 6.3, unit: percent, ${PLACE} }
  firms: { value: 26, unit: firm, ${PLACE} }
  sum: { formula: "${formula}" }
  iron: { value: 1957, unit: wan-tonne, ${PLACE} }
`,
      'facts: { growth: A, firms: B, sum: C, iron: D }',
    );

  it.each([
    ['[growht] + 1', '21 unknown-fact: there is no fact “growht” | did you mean “growth”?'],
    ['[growth] + [firms]', '29 formula-units: “percent” and “firm” cannot be added'],
    ['[firms] + 1', '28 formula-units: “firm” and a bare number cannot be added'],
    ['[firms] * [firms]', '28 formula-units: “firm” cannot be multiplied by “firm”'],
    ['[firms] + [iron]', '28 formula-units: “firm” and “wan-tonne” cannot be added'],
    ['1 + [growth]', '22 formula-units: a bare number and “percent” cannot be added | the whole is 100'],
    ['[firms] / 0', '28 formula-units: the formula divides by zero'],
    ['[firms', '20 formula: the fact “sum”: a “[” is not closed'],
    ['([firms]', '20 formula: the fact “sum”: a “(” is not closed'],
    ['[firms] 2', '28 formula: the fact “sum”: “2” is not expected here'],
    ['[firms] -', '29 formula: the fact “sum”: the formula ends too early'],
    ['[t[k].c]', '21 unknown-cell: there is no cell “t[k].c”'],
  ])('%s is a mistake', (formula, expected) => {
    const { diagnostics } = facts(formula);
    expect(lines(diagnostics)).toEqual([expect.stringContaining(`report.yaml:9:${expected}`)]);
  });

  it('that go in a circle are shown with their path, once', () => {
    const { diagnostics } = check(
      `facts:
  a: { formula: "[b] * 2" }
  b: { formula: "[c]" }
  c: { formula: "[b] + [b]" }
`,
      'facts: { a: A, b: B, c: C }',
    );
    expect(lines(diagnostics)).toEqual([
      'report.yaml:8:17 formula-cycle: a formula goes in a circle: [b] → [c] → [b] | give one of them a value of its own',
    ]);
  });
});

describe('tables', () => {
  it('are tidy CSV files: one measure a row, unit and source beside it', () => {
    const { value, diagnostics } = check('tables:\n  capacity: { file: capacity.csv }\n', '', {
      'data/steel/capacity.csv': `key,measure,value,unit,action,paragraph,sentence,words
steel,iron,1957,wan-tonne,relocated,2,3,炼铁产能
steel,firms,10,firm,relocated,2,3,10家
cement,mills,1.17,yi-tonne,"closed, withdrawn",,,
`,
    });
    expect(lines(diagnostics)).toEqual([]);
    const table = value!.tables.get('capacity')!;
    expect(table.columns.map(({ name, type }) => `${name}:${type}`)).toEqual([
      'key:key',
      'measure:text',
      'value:number',
      'action:text',
    ]);
    expect(shown(cellAt(value!, 'capacity[steel].iron')?.cell)).toBe('1957 wan-tonne');
    expect(shown(cellAt(value!, 'capacity[cement].mills')?.cell)).toBe('1.17 yi-tonne');
    expect(shown(table.rows[2]!.cells.get('action'))).toBe('closed, withdrawn');
    expect(table.rows[0]).toMatchObject({
      key: 'steel',
      measure: 'iron',
      source: { ref: 'achie', paragraph: 2, sentence: 3, words: '炼铁产能' },
      origin: { file: 'data/steel/capacity.csv', line: 2, column: 1 },
    });
    expect(table.rows[0]!.cells.get('value')!.origin).toMatchObject({ line: 2, column: 12 });
    expect(table.rows[2]!.source).toBeUndefined();
  });

  it('are wide CSV files whose units stand in report.yaml', () => {
    const body = `tables:
  output:
    file: output.csv
    columns: { iron: wan-tonne, rate: { unit: percent, period: 2022 } }
`;
    const { value, diagnostics } = check(body, '', {
      'data/steel/output.csv': 'key,iron,rate,remark\r\nnorth,1957.0,6.3,\r\nsouth,,,new\r\n',
    });
    expect(lines(diagnostics)).toEqual([]);
    expect(shown(cellAt(value!, 'output[north].iron')?.cell)).toBe('1957.0 wan-tonne');
    expect(shown(cellAt(value!, 'output[south].iron')?.cell)).toBe('empty');
    expect(value!.tables.get('output')!.columns[2]).toEqual({
      name: 'rate',
      type: 'number',
      unit: 'percent',
      period: '2022',
    });
  });

  it('may stand in report.yaml, with cells that are formulas over facts and cells', () => {
    const { value, diagnostics } = check(
      `facts:
  growth: { value: 6.3, unit: percent, ${PLACE} }
  over: { value: 0.4, unit: percentage-point, ${PLACE} }
  nation: { formula: "[pace[jan-may].growth] - 2.7 * [one]" }
  one: { value: 1, unit: percentage-point, ${PLACE} }
tables:
  pace:
    columns: { period: key, growth: percent, remark: text }
    rows:
      - { period: q1, growth: "[growth] - [over]" }
      - { period: jan-may, growth: "[growth]", remark: latest }
`,
      'facts: { growth: A, over: B, nation: C, one: D }',
    );
    expect(lines(diagnostics)).toEqual([]);
    expect(shown(cellAt(value!, 'pace[q1].growth')?.cell)).toBe('5.9 percent');
    expect(cellAt(value!, 'pace[jan-may].growth')?.cell).toMatchObject({ formula: '[growth]', inputs: ['growth'] });
    expect(shown(cellAt(value!, 'pace[q1].remark')?.cell)).toBe('empty');
    expect(value!.facts.get('nation')!.value.toString()).toBe('3.6');
  });

  it('show multiples of one unit in the unit of their column, as precisely as published', () => {
    const { value, diagnostics } = check(
      `facts:
  milling: { value: 1.17, unit: yi-tonne, ${PLACE} }
tables:
  cement: { columns: { stage: key, capacity: wan-tonne }, rows: [{ stage: milling, capacity: "[milling]" }] }
`,
      'facts: { milling: A }',
    );
    expect(lines(diagnostics)).toEqual([]);
    const cell = cellAt(value!, 'cement[milling].capacity')?.cell;
    expect(cell?.kind === 'number' && [cell.value.toString(), cell.places, cell.unit]).toEqual([
      '11700',
      -2,
      'wan-tonne',
    ]);
  });

  it('are checked, with the cell', () => {
    const { diagnostics } = check('tables:\n  t: { file: t.csv, columns: { iron: wan-tonne, stell: firm } }\n', '', {
      'data/steel/t.csv': 'key,iron,steel\nnorth,"1,957",2\n\nnorth,5,3\n,5,3\nsouth,"a ""quoted""\ncell",[x],9\n',
    });
    expect(lines(diagnostics)).toEqual([
      't.csv:6:1 csv: this row has 4 cells, the header has 3 | add or remove commas; put a text that holds a comma between quotation marks',
      'report.yaml:7:49 unknown-column: the file of table “t” has no column “stell” | did you mean “steel”?',
      't.csv:1:10 column-without-unit: the column “steel” of table “t” holds numbers but has no unit, so it is read as text | declare it in report.yaml: “columns: { steel: percent }” (or text, if it is meant so)',
      't.csv:2:8 not-a-number: “1,957” is no number | write it without separators: 1957',
      't.csv:4:1 duplicate-key: the key “north” stands twice in table “t”, first in line 2 | give each row a key of its own',
      't.csv:5:1 table-key: a row of table “t” has no key | fill the column “key”',
    ]);
  });

  it('a mistake is told where it is, not again wherever its fact or cell is used', () => {
    const { value, diagnostics } = check(
      "facts:\n  a: { value: 6.3%, unit: percent, source: S }\n  b: { formula: '[a] - [c]' }\n  c: { value: 1, unit: '%', source: S }\ntables:\n  t: { columns: { key: key, v: percent }, rows: [{ key: q1, v: '[b]' }] }\n".replaceAll(
        'S',
        '{ ref: achie, paragraph: 1, sentence: 1, words: w }',
      ),
      'facts: { a: A, b: B, c: C }',
    );
    expect(lines(diagnostics).filter((line) => !line.includes('unknown-source'))).toEqual([
      'report.yaml:7:15 not-a-number: the fact “a”: “6.3%” is no number | write only the number, 6.3, and its unit under “unit”',
      'report.yaml:9:24 unknown-unit: there is no unit “%” | did you mean “percent”?',
    ]);
    expect([...(value!.failed ?? [])]).toEqual(['a', 'c', 'b', 't[q1].v']);
  });

  it('without rows are an error', () => {
    const { diagnostics } = check('tables: { t: t.csv }\n', '', { 'data/steel/t.csv': 'key,iron\n' });
    expect(lines(diagnostics)).toEqual([
      'report.yaml:6:11 table: table “t” has no rows | fill it, or take the table and what shows it out',
    ]);
  });

  it('with numbers but no unit are questioned', () => {
    const { diagnostics } = check('tables: { t: t.csv }\n', '', { 'data/steel/t.csv': 'key,iron\nnorth,5\n' });
    expect(lines(diagnostics)).toEqual([
      't.csv:1:5 column-without-unit: the column “iron” of table “t” holds numbers but has no unit, so it is read as text | declare it in report.yaml: “columns: { iron: percent }” (or text, if it is meant so)',
    ]);
    expect(diagnostics[0]!.severity).toBe('warning');
  });

  it.each([
    [
      'tables: { t: tt.csv }',
      'report.yaml:6:14 unknown-file: there is no file “data/steel/tt.csv” | did you mean “t.csv”?',
    ],
    [
      'tables: { t: {} }',
      'report.yaml:6:14 table: table “t” has neither “file” nor “rows” | give the one or the other',
    ],
    ['tables: { t: t.csv }', 't.csv:2:1 csv: a quotation mark that was opened is never closed'],
  ])('%s', (body, expected) => {
    const { diagnostics } = check(body, '', { 'data/steel/t.csv': 'key,iron\n"north,5\n' });
    expect(lines(diagnostics)[0]).toContain(expected);
  });
});

describe('languages', () => {
  const report = HEAD.replace('[en]', '[zh-Hans, en]');
  const files = (zh: string, en: string, body = '') => ({
    'data/steel/report.yaml': report + body,
    'data/steel/text/zh-Hans.yaml': `publisher: { achie: 高新院 }\n${zh}`,
    'data/steel/text/en.yaml': `publisher: { achie: Gaoxin }\n${en}`,
  });

  it('what one language has and the other lacks is named with both places', () => {
    const { diagnostics } = validateReport(
      workspaceOf(
        files('title: 钢\nsections: { one: { text: 文, talk: 话 } }', 'titel: Steel\nsections: { one: { text: [a] } }'),
      ),
    );
    expect(lines(diagnostics)).toEqual([
      'en.yaml:1:1 missing-translation: “title” is missing in en | the other language has it in data/steel/text/zh-Hans.yaml:2; en has a key of its own: did you mean “titel”?',
      'zh-Hans.yaml:1:1 missing-translation: “titel” is missing in zh-Hans | the other language has it in data/steel/text/en.yaml:2; zh-Hans has a key of its own: did you mean “title”?',
      'en.yaml:3:18 missing-translation: “sections.one.talk” is missing in en | the other language has it in data/steel/text/zh-Hans.yaml:3',
      'en.yaml:3:26 translation-differs: “sections.one.text” is a list in en but a text in zh-Hans | the other language has it in data/steel/text/zh-Hans.yaml:3',
    ]);
  });

  it('a fact, a table word and a publisher need words in each', () => {
    const body = `facts:
  iron: { value: 1, unit: firm, ${PLACE} }
tables: { t: t.csv }
sections: [ { id: one } ]
`;
    const { diagnostics } = validateReport(
      workspaceOf({
        ...files(
          'facts: { iron: 铁 }\ntables: { t: { labels: { action: { cut: 压减 } } } }\nsections: { one: { text: 文 } }',
          'facts: { irn: Iron }\ntables: { t: { labels: { action: { cut: Cut, closed: Closed } } } }\nsections: { on: { text: x } }',
          body,
        ),
        'data/steel/t.csv': 'key,action\na,cut\nb,closed\n',
      }),
    );
    expect(lines(diagnostics).filter((line) => !line.includes('missing-translation'))).toEqual([
      't.csv:3:3 missing-label: “closed” of the column “action” has no words in zh-Hans | add “closed: …” under “tables.t.labels.action” of data/steel/text/zh-Hans.yaml',
      'report.yaml:7:3 missing-label: the fact “iron” has no label in en | add “iron: …” under “facts:” of data/steel/text/en.yaml',
      'en.yaml:2:15 unknown-label: “facts.irn” gives words to a fact that is not in the report | did you mean “iron”?',
      'en.yaml:4:17 unknown-label: “sections.on” gives words to a sections entry that is not in the report | did you mean “one”?',
    ]);
  });

  it('a missing text file is an error where the language is declared', () => {
    const { 'data/steel/text/en.yaml': _, ...rest } = files('', '');
    const { diagnostics } = validateReport(workspaceOf(rest));
    expect(lines(diagnostics)).toEqual([
      'report.yaml:2:22 missing-text: there is no text file “data/steel/text/en.yaml” | a language is a file: copy that of another language and translate it',
    ]);
  });
});

describe('the rest of report.yaml', () => {
  it('is structure for the templates, with places', () => {
    const { value, diagnostics } = check('sections:\n  - { id: one, chart: c, wide: true, height: 180 }\n');
    expect(diagnostics).toEqual([]);
    const sections = value!.structure.kind === 'map' ? value!.structure.entries.get('sections') : undefined;
    const section = sections?.kind === 'list' ? sections.items[0] : undefined;
    const entries = section?.kind === 'map' ? [...section.entries] : [];
    expect(entries.map(([key, node]) => [key, node.kind === 'scalar' ? node.value : node.kind])).toEqual([
      ['id', 'one'],
      ['chart', 'c'],
      ['wide', true],
      ['height', 180],
    ]);
    expect(entries[1]![1].origin).toMatchObject({ line: 7, column: 23 });
  });

  it('warns of a key that looks like a misspelt one', () => {
    const { diagnostics } = check('fact: { a: 1 }\n');
    expect(lines(diagnostics)).toEqual([
      'report.yaml:6:1 unknown-key: “fact” is read as structure for the templates | did you mean “facts”?',
    ]);
  });

  it('must be there', () => {
    const { value, diagnostics } = validateReport(workspaceOf({ 'data/steel/report.yaml': 'sections: []\n' }));
    expect(value!.facts.size).toBe(0);
    expect(lines(diagnostics)).toEqual([
      'report.yaml:1:1 missing-key: report.yaml has no “template” | add “template: …”',
      'report.yaml:1:1 missing-key: report.yaml has no “date” | add “date: …”',
      'report.yaml:1:1 languages: report.yaml has no “languages” | write “languages: [zh-Hans, en]”',
    ]);
  });

  it('an empty report is told in one line', () => {
    const { value, diagnostics } = validateReport(workspaceOf({ 'data/steel/report.yaml': '# nothing yet\n' }));
    expect(value).toBeUndefined();
    expect(lines(diagnostics)).toEqual([
      'report.yaml:1:1 empty: data/steel/report.yaml is empty | it begins with “template: …”, “languages: [zh-Hans, en]” and “date: 2023-07-05”: see data/README.md',
    ]);
  });
});
