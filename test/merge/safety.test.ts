import { expect, test } from 'vitest';
import { merged } from './report-fixture.js';

test('data is text, whatever it looks like', () => {
  const structure = `evil: "<b onclick='x'>&amp; {{title}} **bold** \\"q\\""`;
  const { text } = merged('<p id="{{evil}}">{{evil}}</p>', { structure });
  const escaped = '&lt;b onclick&#x3D;&#x27;x&#x27;&gt;&amp;amp; {{title}} **bold** &quot;q&quot;';
  expect(text).toBe(`<p id="${escaped}">${escaped}</p>`);
});

test('data inside prose is no prose', () => {
  const structure = 'evil: "*a* [b](https://c.d) ^e^ <f>"';
  const { text, problems } = merged('{{prose words}}', { structure, texts: { en: 'words: "say {{evil}}"' } });
  expect(text).toBe('say *a* [b](https://c.d) ^e^ &lt;f&gt;');
  expect(problems).toEqual([]);
});

test('markup in text files is text', () => {
  const { text } = merged('{{prose words}}', { texts: { en: 'words: <slide layout="x"> &amp; <b>' } });
  expect(text).toBe('&lt;slide layout&#x3D;&quot;x&quot;&gt; &amp;amp; &lt;b&gt;');
});

test('unescaped output is an error at its place', () => {
  const { text, problems } = merged('<p>\n  {{{title}}} {{&title}} {{{ title }}}</p>', { structure: 'title: x' });
  expect(problems).toEqual([
    'brief.hbs:2:3 merge/unescaped output without escaping is not allowed (write {{title}})',
    'brief.hbs:2:15 merge/unescaped output without escaping is not allowed (write {{title}})',
    'brief.hbs:2:26 merge/unescaped output without escaping is not allowed (write {{title}})',
  ]);
  expect(text).not.toContain('x');
});

test('prototypes cannot be reached', () => {
  const { problems } = merged(
    '{{constructor}}{{list.constructor}}{{map.__proto__}}{{map.toString}}{{lookup map "constructor"}}',
    {
      structure: '{ list: [a], map: { k: v } }',
    },
  );
  expect(problems.map((line) => line.replace(/ \(.*/, ''))).toEqual([
    'brief.hbs:1:3 merge/unknown-path there is no “constructor” here',
    'brief.hbs:1:18 merge/unknown-path there is no “constructor” here in “list.constructor”',
    'brief.hbs:1:38 merge/unknown-path there is no “__proto__” here in “map.__proto__”',
    'brief.hbs:1:55 merge/unknown-path there is no “toString” here in “map.toString”',
    'brief.hbs:1:82 merge/unknown-path there is no “constructor” here',
  ]);
});

test('decorators and raw blocks are refused', () => {
  const { problems } = merged('{{* log}}\n{{{{raw}}}} x {{{{/raw}}}}');
  expect(problems).toEqual([
    'brief.hbs:1:1 merge/decorator {{*log}} is not known (a partial inside a template is written {{#*inline "name"}}…{{/inline}})',
    'brief.hbs:2:1 merge/raw-block raw blocks {{{{…}}}} are not allowed (write \\{{ for two braces that are text)',
  ]);
});

test('a partial that calls itself comes to an end', () => {
  const { problems } = merged('{{> a}}', { files: { 'templates/t/partials/a.hbs': 'x{{> a}}{{> a}}' } });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('a.hbs:1:6 merge/partial-recursion the partial “a” goes on without end');
});

test('a text that prints itself comes to an end', () => {
  const { problems } = merged('{{loop}}', { texts: { en: "loop: a {{text 'other'}}\nother: b {{loop}}" } });
  expect(problems).toEqual([
    'en.yaml:2:10 merge/text-recursion the text “loop” goes on without end (it comes back to itself: text loop → text other → text loop; end it by a condition)',
  ]);
});
