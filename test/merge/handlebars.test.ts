import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { merged } from './report-fixture.js';

/** Handlebars itself is the judge of what Handlebars means: same template, same data, same output. */
const DATA = {
  title: 'T & <b>',
  zero: 0,
  no: false,
  empty: [],
  list: ['a', 'b', 'c'],
  rows: [
    { id: 'x', n: 1, tags: ['p', 'q'] },
    { id: 'y', n: 2, tags: [] },
  ],
  map: { one: 1, two: 2 },
  deep: { er: { est: 'bottom' } },
};

const PARTIALS = {
  row: '<r>{{id}}{{#if n}}:{{n}}{{/if}}</r>\n',
  lines: 'first\nsecond {{title}}\n',
  frame: '[{{> @partial-block}}]',
  outer: '({{#> frame}}{{> @partial-block}}{{/frame}})',
  tree: '{{id}}{{#each tags}}<{{this}}>{{/each}}',
};

const TEMPLATES = [
  '{{title}}',
  '{{deep.er.est}} {{deep/er/est}} {{this.title}} {{./title}}',
  '{{#if title}}yes{{else}}no{{/if}} {{#if no}}yes{{else if list}}list{{else}}no{{/if}}',
  '{{#unless zero}}none{{/unless}}{{#if zero includeZero=true}}zero{{/if}}',
  '{{#if empty}}full{{else}}empty{{/if}}',
  '{{#each list}}{{@index}}{{@first}}{{@last}}{{@key}}={{this}};{{/each}}',
  '{{#each map}}{{@key}}={{this}};{{/each}}',
  '{{#each empty}}x{{else}}nothing{{/each}}',
  '{{#each rows}}{{id}}{{#each tags}}{{this}}{{../id}}{{@../index}}{{@index}}{{../../title}}{{/each}}{{/each}}',
  '{{#each rows as |row i|}}{{row.id}}{{i}}{{#each row.tags as |tag|}}{{tag}}{{row.n}}{{/each}}{{/each}}',
  '{{#with deep.er}}{{est}} {{../title}}{{/with}}{{#with deep as |d|}}{{d.er.est}}{{/with}}',
  '{{#with no}}x{{else}}y{{/with}}',
  '{{#each rows}}{{> row}}{{/each}}',
  'a\n  {{> lines}}\nb',
  'a {{> lines}} b',
  '{{> row deep id="given"}}',
  '{{> row rows.[1]}}',
  '{{#each rows}}{{> (lookup @root.names id)}}{{/each}}',
  '{{#> frame}}in {{title}}{{/frame}}',
  '{{#> outer}}deep{{/outer}}',
  'a\n  {{#> frame}}in\n{{/frame}}\nb',
  '{{#> missing}}stands in{{/missing}}',
  '{{#*inline "row"}}own {{id}}{{/inline}}{{#each rows}}{{> row}}{{/each}}',
  '{{#> frame}}{{#*inline "x"}}inline{{/inline}}{{> x}}{{/frame}}',
  '{{#each rows}}{{#*inline "c"}}{{id}}{{/inline}}{{> c}}{{/each}}',
  '{{> tree rows.[0]}}',
  'x\n{{#each list}}\n  {{this}}\n{{/each}}\ny\n',
  'x\n\n  {{! c }}  \n\ny',
  'x {{~#if title~}}  y  {{~else~}} z {{~/if~}}  w',
  '  {{#if title}}  \n a \n  {{else}}\n b \n {{/if}} \n c',
  '{{#if title}}\n{{#if list}}\n deep\n{{/if}}\n{{/if}}\n',
  '\\{{title}} \\\\{{title}}',
  '{{"title"}} {{#if (lookup map "one")}}one{{/if}} {{lookup list 1}} {{lookup (lookup rows 0) "id"}}',
  '{{@root.title}} {{#each rows}}{{@root.deep.er.est}}{{/each}}',
  '{{list.[1]}} {{rows.0.id}} {{list.length}}',
  '{{#each list}}{{#if @first}}first{{else if @last}}last{{else}}mid{{/if}}{{/each}}',
  '{{#with deep}}{{#with er}}{{est}}{{../../title}}{{/with}}{{/with}}',
  'a{{!-- }} --}}b',
];

describe('output is that of Handlebars', () => {
  test.each(TEMPLATES)('%j', (template) => {
    const data = { ...DATA, names: { x: 'row', y: 'tree' } };
    const engine = Handlebars.create();
    for (const [name, text] of Object.entries(PARTIALS)) engine.registerPartial(name, text);
    const files = Object.fromEntries(
      Object.entries(PARTIALS).map(([name, text]) => [`templates/t/partials/${name}.hbs`, text]),
    );
    const ours = merged(template, { structure: JSON.stringify(data), files });
    expect(ours.problems).toEqual([]);
    expect(ours.text).toBe(engine.compile(template)(data));
  });
});
