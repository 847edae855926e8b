import { describe, expect, test } from 'vitest';
import { type Given, merged } from './report-fixture.js';

const TEXTS = {
  en: [
    'title: A title',
    'facts: { va-growth: Growth, va-over-q1: Lead over Q1, va-growth-q1: "Growth in **Q1**" }',
    'publisher: { achie: Gaoxinyuan }',
    'tables:',
    '  capacity:',
    '    columns: { capacity: Capacity }',
    '    labels: { industry: { iron: Ironmaking, coking: Coking }, action: { relocated: moved away, cut: cut back } }',
  ].join('\n'),
  'zh-Hans': [
    'facts: { va-growth: 增速, va-over-q1: 加快, va-growth-q1: 一季度增速 }',
    'tables: { capacity: { labels: { industry: { iron: 炼铁, coking: 焦化 }, action: { relocated: 转移, cut: 压减 } } } }',
  ].join('\n'),
};

/** Template, output, and what else is given. A no-break space is written as `_`. */
const CASES: [template: string, output: string, given?: Given][] = [
  ["{{fact 'va-growth'}}", '<fact id="va-growth">6.3%</fact>'],
  ["{{fact 'va-over-q1'}}", '<fact id="va-over-q1">0.4_percentage points</fact>'],
  ["{{fact 'va-over-q1' form='short' sign=true}}", '<fact id="va-over-q1">+0.4_pp</fact>'],
  ["{{fact 'va-over-q1' form='number'}}", '<fact id="va-over-q1">0.4</fact>'],
  ["{{fact 'va-growth' form='unit'}}", '%'],
  ['{{fact id}}', '<fact id="va-growth">6.3%</fact>', { structure: 'id: va-growth' }],
  ["{{cell 'capacity' 'iron' 'capacity'}}", '<cell of="capacity[iron].capacity">19.57_Mt</cell>'],
  [
    "{{cell 'capacity' 'iron' 'capacity'}}",
    '<cell of="capacity[iron].capacity">1957万吨</cell>',
    { language: 'zh-Hans' },
  ],
  ["{{number 'capacity' 'iron' 'capacity'}}", '<cell of="capacity[iron].capacity">19.57</cell>'],
  ["{{label 'va-growth-q1'}}", 'Growth in <strong>Q1</strong>'],
  ["{{place 'va-growth'}}", '<ordinal>para._1, sentence_2</ordinal>'],
  ["{{place 'va-growth'}}", '<ordinal>第1段第2句</ordinal>', { language: 'zh-Hans' }],
  ["{{date '2023-07-05'}}", '<date>5_July 2023</date>'],
  ["{{date '2023-07-05' form='month'}}", '<date>July 2023</date>'],
  ['{{date report.date}}', '<date>2023年7月5日</date>', { language: 'zh-Hans' }],
  ["{{name '5G'}}", '<name>5G</name>'],
  ["{{literal '3' reason='three & \"more\"'}}", '<literal reason="three &amp; &quot;more&quot;">3</literal>'],
  ["{{text 'title'}}|{{prose title}}|{{title}}", 'A title|A title|A title'],
  [
    "{{t 'sources'}}",
    'Sources &amp; <em>notes</em>',
    { files: { 'templates/t/locales/en.yaml': 'sources: Sources & *notes*' } },
  ],
  ["{{#lang 'en'}}a{{else}}b{{/lang}}{{#lang 'zh'}}c{{else}}d{{/lang}}", 'ad'],
  ["{{#lang 'en'}}a{{else}}b{{/lang}}{{#lang 'zh'}}c{{else}}d{{/lang}}", 'bc', { language: 'zh-Hans' }],
  [
    "{{#if (eq a 'x')}}1{{/if}}{{#if (and a b)}}2{{/if}}{{#if (or b a)}}3{{/if}}{{#if (not b)}}4{{/if}}",
    '134',
    { structure: 'a: x' },
  ],
  ["{{or b 'fallback'}}", 'fallback'],
  [
    "{{#with (find 'charts' 'two')}}{{kind}}{{/with}}",
    'bar',
    { structure: 'charts: [{ id: one }, { id: two, kind: bar }]' },
  ],
  ['{{#each list}}{{@number}}{{/each}}', '123', { structure: 'list: [a, b, c]' }],
  ['{{sections.b.n}}', '2', { structure: 'sections: [{ id: a, n: 1 }, { id: b, n: 2 }]' }],
  ['{{#each (sources)}}{{publisher}}, {{date}}{{/each}}', 'Gaoxinyuan, <date>5_July 2023</date>'],
  [
    "{{#each (rows 'capacity')}}{{key}}/{{industry}} {{action}} {{capacity}} {{place}}{{#if (eq action 'cut')}}!{{/if}};{{/each}}",
    'Ironmaking/Ironmaking moved away <cell of="capacity[iron].capacity">19.57_Mt</cell> <ordinal>para._2, sentence_1</ordinal>;' +
      'Coking/Coking cut back <cell of="capacity[coking].capacity">18.01_Mt</cell> !;',
  ],
  [
    "{{#each (rows 'capacity')}}{{cell 'capacity' key 'capacity' form='number'}} {{/each}}",
    '<cell of="capacity[iron].capacity">19.57</cell> <cell of="capacity[coking].capacity">18.01</cell> ',
  ],
  [
    '{{#each (facts)}}{{#if formula}}{{id}} {{label}} {{value}} = {{formula}} ({{status}}){{/if}}{{/each}}',
    'va-growth-q1 Growth in <strong>Q1</strong> <fact id="va-growth-q1">5.9%</fact> = ' +
      '<formula of="va-growth-q1">Growth minus Lead over Q1</formula> (derived)',
  ],
  [
    '{{#each (facts)}}{{#if calculation}}{{calculation}}{{/if}}{{/each}}',
    '<formula of="va-growth-q1">6.3% − 0.4_pp</formula>',
  ],
  [
    '{{#each (facts)}}{{#if place}}{{label}} {{period}} {{unit}} {{place}} {{words}}{{/if}}{{/each}}',
    'Growth <date>Jan–May 2023</date> % <ordinal>para._1, sentence_2</ordinal> ' +
      '<literal reason="words of the source"><span lang="zh-Hans">增长6.3%</span></literal>',
  ],
];

describe('helpers print', () => {
  test.each(CASES)('%j', (template, output, given) => {
    const { text, problems } = merged(template, { texts: TEXTS, ...given });
    expect(problems).toEqual([]);
    expect(text).toBe(output.replaceAll('_', '\u00a0'));
  });
});

/** Prose of a text file and what `prose` makes of it. */
const PROSE: readonly (readonly [prose: string, output: string])[] = [
  ['**strong** and *stressed*', '<strong>strong</strong> and <em>stressed</em>'],
  ['**“十强”**产业', '<strong>“十强”</strong>产业'],
  ['**a *b* c** ***d***', '<strong>a <em>b</em> c</strong> <strong><em>d</em></strong>'],
  ['km^2^, 3 * 4 * 5', 'km<sup>2</sup>, 3 * 4 * 5'],
  ['[a *b*](https://c.d/e?f=1&g=2)', '<a href="https://c.d/e?f&#x3D;1&amp;g&#x3D;2">a <em>b</em></a>'],
  ['see [there](#growth) [1]', 'see <a to="growth">there</a> [1]'],
  ['see [](#growth)', 'see <ref to="growth"></ref>'],
  ['\\*a\\* \\[b\\](c) \\\\ \\x', '*a* [b](c) \\ \\x'],
  ["up **{{fact 'va-growth'}}**!", 'up <strong><fact id="va-growth">6.3%</fact></strong>!'],
  ["{{#lang 'en'}}here{{else}}there{{/lang}}", 'here'],
  ['{{title}}: {{report.language}}', 'A <strong>title</strong>: en'],
];

describe('prose', () => {
  test.each(PROSE)('%s', (prose, output) => {
    const texts = { en: `title: A **title**\nwords: ${JSON.stringify(prose)}` };
    const { text, problems } = merged('{{prose words}}', { texts });
    expect(problems).toEqual([]);
    expect(text).toBe(output);
  });
});

test('paragraphs are parted by blank lines, lists are lines that begin with a dash', () => {
  const texts = {
    en: "words: |\n  One\n  goes on.\n\n  Two:\n  - *a*\n  - b\n    goes on\n\n  Three {{fact 'va-growth'}}.\n",
  };
  const { text, placeOf } = merged("{{paragraphs words style='lead'}}", { texts });
  expect(text).toBe(
    '<p style="lead">One\ngoes on.</p><p style="lead">Two:</p><list><item><em>a</em></item><item>b\n  goes on</item></list>' +
      '<p style="lead">Three <fact id="va-growth">6.3%</fact>.</p>',
  );
  expect(placeOf('<item>')).toBe('en.yaml:6:5');
  expect(placeOf('goes on</item>')).toBe('en.yaml:8:5');
});

test('a list of texts gives a paragraph each', () => {
  const { text } = merged('{{paragraphs words}}', { texts: { en: 'words: [One., "**Two.**"]' } });
  expect(text).toBe('<p>One.</p><p><strong>Two.</strong></p>');
});

test('texts are merged into the entries of lists by id, and into maps by key', () => {
  const given = {
    structure: 'sections: [{ id: a, chart: x, parts: [{ id: p, n: 1 }] }]\nmeta: { year: 2023 }',
    texts: { en: 'sections: { a: { title: T, parts: { p: { note: N } } } }\nmeta: { who: W }\nalone: L' },
  };
  const template =
    '{{#each sections}}{{id}} {{chart}} {{title}} {{#each parts}}{{n}} {{note}}{{/each}}{{/each}} {{meta.year}} {{meta.who}} {{alone}}';
  expect(merged(template, given)).toMatchObject({ text: 'a x T 1 N 2023 W L', problems: [] });
});

test('data of a record comes before a helper of the same name', () => {
  const { text } = merged('{{#each items}}{{label}} {{place}} {{name}}{{/each}}', {
    structure: 'items: [{ label: l, place: p, name: n }]',
  });
  expect(text).toBe('l p n');
});
