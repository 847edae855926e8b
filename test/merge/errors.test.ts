import { describe, expect, test } from 'vitest';
import { mergeTemplate } from '../../src/merge/merge-template.js';
import { type Given, merged, mergeInput, problem } from './report-fixture.js';

/** Template, what is said about it, and what it needs. The file is brief.hbs where it is not named. */
const CASES: [template: string, problem: string, given?: Given][] = [
  // Paths
  [
    '<p>\n{{titel}}',
    'brief.hbs:2:3 merge/unknown-path there is no “titel” here (did you mean “title”?)',
    { structure: 'title: x' },
  ],
  [
    '{{prose hedline}}',
    'brief.hbs:1:9 merge/unknown-path there is no “hedline” here (did you mean “headline”?)',
    { texts: { en: 'headline: x' } },
  ],
  [
    '{{#each list}}{{title}}{{/each}}',
    'brief.hbs:1:17 merge/unknown-path there is no “title” here (“title” stands 1 level up: write ../title)',
    { structure: '{ title: t, list: [{ id: a }] }' },
  ],
  [
    '{{a.b.c}}',
    'brief.hbs:1:3 merge/unknown-path there is no “b” here in “a.b.c” (there are: x)',
    { structure: 'a: { x: 1 }' },
  ],
  [
    '{{fact va-growth}}',
    "brief.hbs:1:8 merge/unknown-path there is no “va-growth” here (an id stands between quotation marks: 'va-growth')",
  ],
  [
    "rose by {fact 'va-growth'}, {that 'is'} all",
    "brief.hbs:1:9 merge/single-brace “{fact 'va-growth'}” would be printed as it stands (write {{fact 'va-growth'}})",
  ],
  [
    '{{../up}}',
    'brief.hbs:1:3 merge/unknown-path “../up” climbs above the outermost level (take ../ out: this is the outermost level)',
  ],
  ['{{@indx}}', 'brief.hbs:1:3 merge/unknown-path there is no “@indx” here (there are: @root)'],
  [
    '{{fact ‘va-growth’}}',
    "brief.hbs:1:8 merge/unknown-path there is no “‘va-growth’” here (write straight quotation marks: '…')",
  ],
  [
    '{{#each (find "charts" "growht")}}{{/each}}',
    'brief.hbs:1:24 merge/unknown-path “charts” has no entry “growht” (did you mean “growth”?)',
    { structure: 'charts: [{ id: growth }]' },
  ],
  // Helpers and blocks
  ["{{fct 'va-growth'}}", 'brief.hbs:1:3 merge/unknown-helper there is no helper “fct” (did you mean “fact”?)'],
  [
    "{{title 'x'}}",
    'brief.hbs:1:3 merge/unknown-helper there is no helper “title” (“title” is data and takes no arguments)',
    { structure: 'title: t' },
  ],
  [
    '{{#items}}x{{/items}}',
    'brief.hbs:1:4 merge/unknown-block there is no block “items” (write {{#each items}}, {{#if items}} or {{#with items}})',
    { structure: 'items: []' },
  ],
  [
    '{{#eech items}}x{{/eech}}',
    'brief.hbs:1:4 merge/unknown-block there is no block “eech” (did you mean “each”?)',
    { structure: 'items: []' },
  ],
  ['{{fact}}', 'brief.hbs:1:3 merge/arguments fact takes 1 argument, not 0 (write {{fact <id>}})'],
  ['{{fact "va-growth" "x"}}', 'brief.hbs:1:20 merge/arguments fact takes 1 argument, not 2 (write {{fact <id>}})'],
  ["{{fact 'va-growth' form='shrt'}}", 'brief.hbs:1:25 merge/arguments form cannot be “shrt” (did you mean “short”?)'],
  [
    "{{fact 'va-growth' from='short'}}",
    'brief.hbs:1:20 merge/arguments fact has no option “from” (did you mean “form”?)',
  ],
  ["{{literal '3'}}", "brief.hbs:1:3 merge/arguments literal needs the option “reason” (add reason='…')"],
  ['{{#if}}x{{/if}}', 'brief.hbs:1:4 merge/arguments {{#if}} takes one argument (write {{#if value}})'],
  [
    '{{#each title}}x{{/each}}',
    'brief.hbs:1:4 merge/arguments {{#each}} goes through a list or a map, not “t” (name a list, or print the value alone)',
    { structure: 'title: t' },
  ],
  [
    '{{list}}',
    'brief.hbs:1:1 merge/cannot-print a list cannot be printed (write {{#each …}} around what is to be printed)',
    { structure: 'list: [a]' },
  ],
  [
    '{{gone}}',
    'brief.hbs:1:1 merge/empty-value this value is empty (give it a value, or print it inside {{#if}})',
    { structure: 'gone: ' },
  ],
  // Facts, tables, words
  ["{{label 'va-grwth'}}", 'brief.hbs:1:9 merge/unknown-fact there is no fact “va-grwth” (did you mean “va-growth”?)'],
  [
    "{{place 'va-growth-q1'}}",
    'brief.hbs:1:9 merge/no-source the fact “va-growth-q1” has no place in a source (derived facts have a formula instead; ask {{#if place}} in {{#each (facts)}})',
  ],
  [
    "{{#each (rows 'capcity')}}{{/each}}",
    'brief.hbs:1:15 merge/unknown-table there is no table “capcity” (did you mean “capacity”?)',
  ],
  [
    "{{cell 'capacity' 'irn' 'capacity'}}",
    'brief.hbs:1:19 merge/unknown-row the table “capacity” has no row “irn” (did you mean “iron”?)',
  ],
  [
    "{{cell 'capacity' 'iron' 'capacty'}}",
    'brief.hbs:1:26 merge/unknown-column capacity[iron] has no column “capacty” (did you mean “capacity”?)',
  ],
  [
    "{{cell 'capacity' 'iron' 'action'}}",
    "brief.hbs:1:26 merge/unknown-column capacity[iron].action is no number (print words by {{#each (rows '…')}})",
  ],
  [
    "{{text 'article.titel'}}",
    'brief.hbs:1:8 merge/missing-text “article.titel” has no text in en (did you mean “title”? otherwise add “article.titel” to data/r/text/en.yaml (article is at line 1))',
    { texts: { en: 'article: { title: x }' } },
  ],
  [
    "{{t 'sorces'}}",
    'brief.hbs:1:5 merge/missing-text the template has no word “sorces” in en (did you mean “sources”? otherwise add “sorces” to templates/t/locales/en.yaml)',
    { files: { 'templates/t/locales/en.yaml': 'sources: Sources' } },
  ],
  [
    "{{date '2023-13-01'}}",
    'brief.hbs:1:8 merge/date “2023-13-01” is no date (write 2023-07-05, 2023-07, 2023-Q2, 2023, or a span: 2023-01/2023-05)',
  ],
  // Partials
  [
    'a\n  {{> crad}}',
    'brief.hbs:2:7 merge/unknown-partial there is no partial “crad” (did you mean “card”?)',
    { files: { 'templates/t/partials/card.hbs': '' } },
  ],
  [
    '{{> @partial-block}}',
    'brief.hbs:1:5 merge/unknown-partial there is no partial block here (it stands for what is between {{#> name}} and {{/name}}, inside of that partial)',
  ],
  // Prose
  [
    '{{words}}',
    'en.yaml:1:10 merge/prose “**” is not paired (pair it, or write \\*\\* for the character itself)',
    { texts: { en: 'words: a **b' } },
  ],
  [
    '{{words}}',
    'en.yaml:1:17 merge/prose “ftp://x” is no target of a link (write [words](https://…), [words](#id) for a place in the document, or [](#id) for its name (Figure 1))',
    { texts: { en: 'words: "see [x](ftp://x)"' } },
  ],
  [
    '{{words}}',
    'en.yaml:4:3 merge/prose “words” has several paragraphs, but stands where one line goes on (take the blank line out, or print the text by {{paragraphs …}})',
    { texts: { en: 'words: |\n  one\n\n  two\n' } },
  ],
  // Syntax
  ['a\n {{#if x}}\nb', 'brief.hbs:2:2 merge/syntax {{#if}} is never closed (add {{/if}})'],
  ['{{#if x}}\n{{/each}}', 'brief.hbs:2:1 merge/syntax {{/each}} closes {{#if}} of line 1 (write {{/if}})'],
  ['{{#each a}}{{#if x}}{{/each}}', 'brief.hbs:1:12 merge/syntax {{#if}} is not closed before {{/each}} (add {{/if}})'],
  ['x {{/if}}', 'brief.hbs:1:3 merge/syntax {{/if}} closes nothing (take it out, or open the block before it)'],
  ['x {{else}} y', 'brief.hbs:1:3 merge/syntax {{else}} stands in no block (take it out)'],
  ['<p>{{fact "a" }</p>', 'brief.hbs:1:4 merge/syntax “{{” is closed by only one “}” (close it with }})'],
  ['<p>{{title</p>\n{{x}}', 'brief.hbs:1:4 merge/syntax “{{” is never closed (close it with }})'],
  ["<p>{{fact 'x}}</p>", "brief.hbs:1:11 merge/syntax this ' is never closed (add ' at the end of the text)"],
  [
    '{{fact “x”}} {{/if}}',
    'brief.hbs:1:8 merge/syntax “{{…}}” takes straight quotation marks, not “ (write \'…\' or "…")',
  ],
  ['{{fact a=}}', 'brief.hbs:1:1 merge/syntax {{fact a=}} cannot be read (an option has no value: write key=value)'],
  ['{{fact (a b}}', 'brief.hbs:1:1 merge/syntax {{fact (a b}} cannot be read (a “)” is missing)'],
  ['{{}}', 'brief.hbs:1:1 merge/syntax {{}} says nothing (name a value or a helper, or take it out)'],
  ['{{!-- never', 'brief.hbs:1:1 merge/syntax this comment is never closed (add --}})'],
  [
    '{{words}}',
    'en.yaml:1:11 merge/syntax “{{” is never closed (close it with }})',
    { texts: { en: 'words: "a {{fact"' } },
  ],
  // Text and structure
  [
    '',
    'en.yaml:2:15 merge/key-in-both “list.a.title” stands in the text file and in data/r/report.yaml:1 (keep one of them: words belong into the text files, everything else into report.yaml)',
    { structure: 'list: [{ id: a, title: x }]', texts: { en: 'list:\n  a: { title: y }' } },
  ],
];

describe('each mistake is told once, at its place, with what to do', () => {
  test.each(CASES)('%j', (template, expected, given) => {
    expect(merged(template, given).problems).toEqual([expected]);
  });
});

test('all mistakes of a template are told, not only the first', () => {
  const { problems } = merged("{{a}} {{fact 'b'}} {{> c}} {{d 'e'}} {{#f}}{{/f}} {{{g}}}");
  expect(problems.map((line) => line.split(' ')[1])).toEqual([
    'merge/unescaped',
    'merge/unknown-path',
    'merge/unknown-fact',
    'merge/unknown-partial',
    'merge/unknown-helper',
    'merge/unknown-block',
  ]);
});

test('a mistake in a loop is told once', () => {
  const { problems } = merged("{{#each list}}{{fact 'x'}}{{/each}}", { structure: 'list: [1, 2, 3]' });
  expect(problems).toHaveLength(1);
});

test('conditions may ask for what is absent', () => {
  const template =
    '{{#if a}}x{{/if}}{{#unless b.c}}y{{/unless}}{{#if (or d (eq e "1") (not f))}}z{{/if}}{{#each g}}{{else}}w{{/each}}';
  expect(merged(template)).toMatchObject({ text: 'yzw', problems: [] });
});

test('a text that only this language lacks is told by validation, and printed as a mark', () => {
  const given = { structure: 'list: [{ id: a }]', texts: { 'zh-Hans': 'list: { a: { title: 甲 } }', en: '{}' } };
  expect(merged('{{#each list}}<h>{{title}}</h>{{/each}}', given)).toMatchObject({
    text: '<h>\ufffd</h>',
    problems: [],
  });
});

test('a template that does not exist is named', () => {
  const { value, diagnostics } = mergeTemplate({ ...mergeInput({}), artifact: 'deck' });
  expect(value).toBeUndefined();
  expect(diagnostics.map(problem)).toEqual([
    'deck.hbs:1:1 merge/no-template the template has no deck.hbs (create it, or make only the other document: --only brief)',
  ]);
});
