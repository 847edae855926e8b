import { describe, expect, test } from 'vitest';
import { mergeChart } from '../../src/merge/merge-chart.js';
import { type Given, mergeInput, place, problem } from './report-fixture.js';

const TEXTS = {
  en: 'x-title: Share of **all**\ncharts: { growth: { y: "Growth,\\n  per cent" } }\ntables: { capacity: { columns: { capacity: Capacity }, labels: { industry: { iron: Iron, coking: "Coking &\\n coke" }, action: { relocated: moved, cut: cut } } } }',
  'zh-Hans':
    'tables: { capacity: { labels: { industry: { iron: 炼铁, coking: "焦\\n化" }, action: { relocated: 转移, cut: 压减 } } } }',
};

function merged(json: string, given: Given = {}) {
  const files = { 'templates/t/charts/c.vl.json': json, ...given.files };
  const { value, diagnostics } = mergeChart({ ...mergeInput({ texts: TEXTS, ...given, files }), name: 'c' });
  return { value, spec: value?.spec, problems: diagnostics.map(problem) };
}

describe('a string', () => {
  const strings: readonly (readonly [json: string, value: unknown])[] = [
    ['"plain"', 'plain'],
    [`"{{text 'charts.growth.y'}}"`, 'Growth, per cent'],
    [`"a\\n{{fact 'va-growth'}} <b> & \\"c\\""`, 'a\n6.3% <b> & "c"'],
    [`"{{title}}"`, '<i> & "x"'],
    [`"{{fact 'va-growth' form='number'}}"`, '6.3'],
    [`"{{number 'va-growth'}}"`, 6.3],
    [`"{{number 'capacity' 'iron' 'capacity'}}"`, 19.57],
    [`"{{number 'va-growth'}} "`, '6.3 '],
    ['"{{limit}}"', 12],
    ['"{{flag}}"', true],
    ['"{{digits}}"', '07'],
  ];
  test.each(strings)('%s', (json, value) => {
    const structure = `title: '<i> & "x"'\nlimit: 12\nflag: true\ndigits: "07"`;
    expect(merged(`{ "title": ${json} }`, { structure })).toMatchObject({ spec: { title: value }, problems: [] });
  });
});

test('values cannot change the structure of the JSON', () => {
  const { spec } = merged('{ "a": "{{evil}}", "b": 1 }', { structure: `evil: '", "b": 2, "c": "\\u0041'` });
  expect(spec).toEqual({ a: '", "b": 2, "c": "\\u0041', b: 1 });
});

test('mistakes in strings are told at their column, behind escapes too', () => {
  const json = `{\n  "a": "\\"\\u00e9\\n{{fact 'va-grwth'}}",\n  "b": ["{{title"]\n}`;
  expect(merged(json).problems).toEqual([
    'c.vl.json:2:26 merge/unknown-fact there is no fact “va-grwth” (did you mean “va-growth”?)',
    'c.vl.json:3:10 merge/syntax “{{” is never closed (close it with }})',
  ]);
});

test('marks in a text that a chart prints are an error at the text', () => {
  expect(merged(`{ "title": "{{text 'x-title'}}" }`).problems).toEqual([
    'en.yaml:1:19 merge/chart-markup text in a chart cannot be strong, emphasised, raised or a link (take the marks out, or give the chart a text of its own (templates/t/charts/c.vl.json:1 prints this one))',
  ]);
});

describe('what is no JSON', () => {
  const mistakes: readonly (readonly [json: string, problem: string])[] = [
    [
      '{\n  "a": 1,\n}',
      'c.vl.json:3:1 merge/json a key in double quotation marks belongs here (is there a comma too many?)',
    ],
    [
      '{ "a": 1 "b": 2 }',
      'c.vl.json:1:10 merge/json a comma or a closing bracket belongs here (put commas between entries, and close what is open)',
    ],
    [
      '{ // no\n "a": 1 }',
      'c.vl.json:1:3 merge/json JSON has no comments (take it out; "description" may hold remarks)',
    ],
    ['{ "a": one }', 'c.vl.json:1:8 merge/json this is no JSON value (put texts in double quotation marks: "…")'],
    ['{ "a": "x\n" }', 'c.vl.json:1:8 merge/json this text is never closed (add " at its end)'],
    [
      '{ "a": [1, 2 }',
      'c.vl.json:1:14 merge/json a comma or a closing bracket belongs here (put commas between entries, and close what is open)',
    ],
    ['', 'c.vl.json:1:1 merge/json this file is empty (write a Vega-Lite spec: { … })'],
    ['{ "a": 1,\n  "a": 2 }', 'c.vl.json:2:3 merge/json the key “a” stands twice in the outermost object (keep one)'],
  ];
  test.each(mistakes)('%j', (json, expected) => {
    expect(merged(json).problems).toEqual([expected]);
  });
});

test('a path of the spec leads to its value in the file, or to the nearest that exists', () => {
  const { value } = merged('{\n  "layer": [\n    { "mark": "bar" }\n  ]\n}');
  expect(place(value!.at(['layer', 0, 'mark']))).toBe('c.vl.json:3:15');
  expect(place(value!.at(['layer', 0, 'encoding', 'x']))).toBe('c.vl.json:3:5');
  expect(place(value!.at([]))).toBe('c.vl.json:1:1');
});

test('the report’s own chart goes before the template’s', () => {
  const files = { 'data/r/charts/c.vl.json': '{ "from": "report" }' };
  expect(merged('{ "from": "template" }', { files }).value).toMatchObject({
    file: 'data/r/charts/c.vl.json',
    spec: { from: 'report' },
  });
});

test('tables hold words, numbers in the language’s unit, exact decimals', () => {
  expect(merged('{}').value!.tables.get('capacity')).toEqual({
    rows: [
      {
        key: 'iron',
        industry: 'Iron',
        industry_key: 'iron',
        action: 'moved',
        action_key: 'relocated',
        capacity: 19.57,
        capacity_text: '19.57\u00a0Mt',
        capacity_number: '19.57',
      },
      {
        key: 'coking',
        industry: 'Coking & coke',
        industry_key: 'coking',
        action: 'cut',
        action_key: 'cut',
        capacity: 18.01,
        capacity_text: '18.01\u00a0Mt',
        capacity_number: '18.01',
      },
    ],
    columnLabels: { capacity: 'Capacity' },
    decimals: new Map([
      ['0/capacity', '19.57'],
      ['1/capacity', '18.01'],
    ]),
  });
  const chinese = merged('{}', { language: 'zh-Hans' }).value!.tables.get('capacity')!;
  expect(chinese.rows[1]).toMatchObject({
    industry: '焦化',
    action: '压减',
    capacity: 1801,
    capacity_text: '1801万吨',
  });
});
