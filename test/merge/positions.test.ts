import { expect, test } from 'vitest';
import { merged } from './report-fixture.js';

const PARTIAL = 'templates/t/partials/card.hbs';

test('template text leads back to its own line and column', () => {
  const { placeOf } = merged('<brief>\n  <p>one</p>\n</brief>');
  expect(placeOf('one')).toBe('brief.hbs:2:6');
});

test('text after standalone tags, which Handlebars strips, keeps its place', () => {
  const { text, placeOf } = merged('a\n  {{#if true}}\n  b\n  {{else}}\n  c\n  {{/if}}\n  d\n');
  expect(text).toBe('a\n  b\n  d\n');
  expect(placeOf('b')).toBe('brief.hbs:3:3');
  expect(placeOf('d')).toBe('brief.hbs:7:3');
});

test('text beside ~, which takes white space away, keeps its place', () => {
  const { text, placeOf } = merged('a   {{~x~}}\n\n   b', { structure: 'x: x' });
  expect(text).toBe('axb');
  expect(placeOf('b')).toBe('brief.hbs:3:4');
});

test('text after comments and escaped braces keeps its place', () => {
  const { text, placeOf } = merged('{{!-- two\nlines --}}\n\\{{raw}} x\n{{! gone }}\ny');
  expect(text).toBe('{{raw}} x\ny');
  expect(placeOf('{{raw}}')).toBe('brief.hbs:3:2');
  expect(placeOf('x')).toBe('brief.hbs:3:10');
  expect(placeOf('y')).toBe('brief.hbs:5:1');
});

test('lines that end in carriage returns count once', () => {
  const { placeOf } = merged('a\r\n{{#if true}}\r\nb {{c}}\r\n{{/if}}\r\nd', { structure: 'c: c' });
  expect(placeOf('b')).toBe('brief.hbs:3:1');
  expect(placeOf('c')).toBe('brief.hbs:3:3');
  expect(placeOf('d')).toBe('brief.hbs:5:1');
});

test('every turn of a loop leads to the one place in the loop', () => {
  const { text, placeOf } = merged('{{#each list}}\n- {{this}}\n{{/each}}\nend', { structure: 'list: [a, b]' });
  expect(text).toBe('- a\n- b\nend');
  expect(placeOf('a')).toBe('brief.hbs:2:3');
  expect(placeOf('b')).toBe('brief.hbs:2:3');
  expect(placeOf('- b')).toBe('brief.hbs:2:1');
  expect(placeOf('end')).toBe('brief.hbs:4:1');
});

test('a partial’s text leads to the partial, its block to the caller', () => {
  const files = { [PARTIAL]: '<p>\n  {{label}}: {{> @partial-block}}\n</p>\n' };
  const { text, placeOf } = merged('<brief>\n  {{#> card label="L"}}inner {{x}}{{/card}}\n</brief>', {
    files,
    structure: 'x: x',
  });
  expect(text).toBe('<brief>\n  <p>\n  L: inner x\n</p>\n\n</brief>');
  expect(placeOf('<p>')).toBe('card.hbs:1:1');
  expect(placeOf('L')).toBe('card.hbs:2:3');
  expect(placeOf('inner')).toBe('brief.hbs:2:24');
  expect(placeOf('x')).toBe('brief.hbs:2:30');
  expect(placeOf('</brief>')).toBe('brief.hbs:3:1');
});

test('an inline partial leads to its definition', () => {
  const { text, placeOf } = merged('{{#*inline "card"}}\n[{{this}}]\n{{/inline}}\n{{> card "a"}}\nz');
  expect(text).toBe('[a]\nz');
  expect(placeOf('[')).toBe('brief.hbs:2:1');
  expect(placeOf('a')).toBe('brief.hbs:2:2');
  expect(placeOf('z')).toBe('brief.hbs:5:1');
});

test('prose leads to its characters in the text file, in every style of YAML', () => {
  const texts = {
    en: 'plain: one **two** three\nquoted: "say \\"four\\" & {{fact \'va-growth\'}}"\nfolded: >-\n  five\n  *six* seven\n',
  };
  const { text, placeOf } = merged('{{plain}} | {{prose quoted}} | {{folded}}', { texts });
  expect(text).toBe(
    'one <strong>two</strong> three | say &quot;four&quot; &amp; <fact id="va-growth">6.3%</fact> | five <em>six</em> seven',
  );
  expect(placeOf('two')).toBe('en.yaml:1:14');
  expect(placeOf('three')).toBe('en.yaml:1:20');
  expect(placeOf('four')).toBe('en.yaml:2:16');
  expect(placeOf('<fact')).toBe('en.yaml:2:25');
  expect(placeOf('seven')).toBe('en.yaml:5:9');
});

test('a helper inside a text inside a partial inside a loop reports at the text file', () => {
  const { problems } = merged('{{#each sections}}{{> card}}{{/each}}', {
    structure: 'sections: [{ id: a }, { id: b }]',
    texts: { en: "sections:\n  a: { headline: fine }\n  b:\n    headline: so {{fact 'va-grwoth'}} it is" },
    files: { [PARTIAL]: '{{headline}}' },
  });
  expect(problems).toEqual([
    'en.yaml:4:25 merge/unknown-fact there is no fact “va-grwoth” (did you mean “va-growth”?)',
  ]);
});
