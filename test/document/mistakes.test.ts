import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.js';
import { parsed } from './markup-fixture.js';

/** What stands in a brief, and everything that is said about it. Columns count from the content's own start. */
const CASES: readonly (readonly [content: string, ...problems: string[]])[] = [
  // Syntax
  ['<p>a <strong>b</p>', '1:6 unclosed-element: <strong> is not closed before </p> (add </strong>)'],
  [
    '<p>a <strong>b <em>c</strong> d</em></p>',
    '1:16 unclosed-element: <em> is not closed before </strong> (add </em>)',
  ],
  ['<section><p>a</section>', '1:10 unclosed-element: <p> is not closed before </section> (add </p>)'],
  [
    '<callout><p>a</p>\n<section><heading>b</heading></section><chart name="c"/>',
    '1:1 unclosed-element: <callout> is not closed before </brief> (add </callout>)',
  ],
  [
    '<p>a</strnog></p>',
    '1:5 stray-end-tag: </strnog> closes nothing (<p> is open here; close it with </p>, or take the tag out)',
  ],
  ['<callout>a</calout>', '1:11 stray-end-tag: </calout> does not close <callout> (did you mean </callout>?)'],
  ['<p>1 < 2</p>', '1:6 stray-less-than: “<” does not begin a tag here (write &lt;)'],
  [
    '<p>R&D &nbps; &#xfffe;</p>',
    '1:5 stray-ampersand: “&” begins no entity here (write &amp;)',
    '1:8 unknown-entity: there is no entity &nbps; (did you mean “nbsp”?)',
    '1:15 unknown-entity: there is no entity &#xfffe; (no such character can stand in text)',
  ],
  ['<p style=lead>a</p>', '1:4 unquoted-value: the value of style is not in quotation marks (write style="lead")'],
  ['<p style="lead" style="x">a</p>', '1:17 repeated-attribute: style is given twice (keep one of them)'],
  [
    '<!DOCTYPE html><p>a</p>',
    '1:1 declaration: “<!” declarations are not part of the markup (take it out; the markup has only elements, text and <!-- comments -->)',
  ],
  // Vocabulary
  ['<p>a <strng>b</strng></p>', '1:6 unknown-element: there is no element <strng> (did you mean “strong”?)'],
  [
    '<div>a</div>',
    '1:1 unknown-element: there is no element <div> (there are: title-block, p, list, quote, definitions, key-figures, table, chart, image, callout, columns, timeline, …)',
  ],
  ['<p colour="red">a</p>', '1:4 unknown-attribute: <p> has no attribute “colour” here (there are: id, style)'],
  [
    '<chart nmae="x"/>',
    '1:8 unknown-attribute: <chart> has no attribute “nmae” here (did you mean “name”?)',
    '1:1 missing-attribute: <chart> needs the attribute “name” (add name="…": the chart file’s name without .vl.json)',
  ],
  [
    '<chart name="c" height="tall"/>',
    '1:25 attribute-value: height="tall" is not a number of points, as in 180 (points; the spec’s own proportion where absent)',
  ],
  [
    '<chart name="c" native="requierd"/>',
    '1:25 attribute-value: native="requierd" is not one of auto, required, never (did you mean “required”?)',
  ],
  [
    '<p><a href="#x">a</a></p>',
    '1:13 attribute-value: href="#x" is not a URL that begins with https://, http:// or mailto: (write to="x")',
    '1:4 link-target: <a> leads nowhere (give it either href="https://…" or to="id")',
  ],
  [
    '<list ordered="yes"><item>a</item></list>',
    '1:16 attribute-value: ordered takes no value (write ordered alone, or leave it out)',
  ],
  [
    '<chart name="c" frame="body"/>',
    '1:17 unknown-attribute: <chart> has no attribute “frame” here (did you mean “name”?)',
  ],
  // Places
  ['just text', '1:1 loose-text: text cannot stand directly in <brief> (put it into <p>…</p>)'],
  [
    '<section>\n  one <strong>two</strong>\n  three\n<p>ok</p></section>',
    '2:3 loose-text: text cannot stand directly in <section> (put it into <p>…</p>)',
  ],
  ['<list>a</list>', '1:7 loose-text: text cannot stand directly in <list> (<list> holds <item>)'],
  [
    '<p><list><item>a</item></list></p>',
    '1:4 misplaced-element: <list> cannot stand in <p> (it stands in <brief>, <slide>, <notes>, <section>, <text>, <item>; <p> holds text)',
  ],
  [
    '<slide layout="x"/>',
    '1:1 misplaced-element: <slide> cannot stand in <brief> (it stands in <deck>, <section>; <brief> holds <title-block>, <p>, <list>, <quote>, <definitions>, <key-figures>, <table>, <chart>, <image>, <callout>, <columns>, <timeline>, <code>, <contents>, <figure-sources>, <page-break>, <column-break>, <section>)',
  ],
  [
    '<title-block><kicker>k</kicker></title-block>',
    '1:1 missing-element: <title-block> needs a <title> (add <title>…</title>)',
  ],
  [
    '<section><heading>a</heading><heading>b</heading></section>',
    '1:30 repeated-element: <section> has a second <heading> (keep one of them)',
  ],
  ['<p id="x">a</p><p id="x">b</p>', '1:16 repeated-id: the id “x” is taken already (the first stands in t.hbs:1)'],
  [
    '<image src="a.png"/>',
    '1:1 image-alternative: <image> has no <alt> (add <alt>…</alt> for who cannot see it, or the attribute decorative)',
  ],
  [
    '<definitions><term>a</term></definitions>',
    '1:14 definitions: <term> has no <definition> after it (write <term> and <definition> in turn)',
  ],
  ['<p><note/></p>', '1:4 note-content: <note> says nothing (write <note>…</note>, or <note ref="id"/>)'],
  [
    '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>',
    '1:44 table-shape: this row has 1 of 2 columns (add the missing cells, empty ones as <td/>, or widen one by colspan)',
  ],
];

describe('each mistake is told once, at its place, with what to do', () => {
  test.each(CASES)('%s', (content, ...problems) => {
    expect(parsed(`<brief>\n${content}</brief>`).problems.map(oneLineUp)).toEqual(problems);
  });
});

function oneLineUp(problem: string): string {
  return problem
    .replace(/^\d+/, (line) => String(Number(line) - 1))
    .replace(/t\.hbs:(\d+)/, (_, line) => `t.hbs:${Number(line) - 1}`);
}

test('the text has one root, a brief or a deck', () => {
  expect(parsed('').problems).toEqual([
    '1:1 no-root: t.hbs gives no <brief> and no <deck> (wrap the whole template in <brief>…</brief> or <deck>…</deck>)',
  ]);
  expect(parsed('<dekc><slide/></dekc>').problems).toEqual([
    '1:1 no-root: the outermost element is <dekc>, not <brief> or <deck> (did you mean “deck”?)',
  ]);
  expect(parsed('<brief/>\n more').problems).toEqual([
    '2:2 outside-root: this stands outside of <brief> (move it before </brief>)',
  ]);
});

test('an unclosed root is one mistake', () => {
  expect(parsed('<deck>\n<slide layout="a">\n<title>b</title></slide>').problems).toEqual([
    '1:1 unclosed-element: <deck> is not closed before the end of the document (add </deck>)',
  ]);
});

test('content of slides stands in frames', () => {
  expect(parsed('<deck><slide layout="a">words <p>b</p><text>c</text></slide></deck>').problems).toEqual([
    '1:25 loose-text: text cannot stand directly in <slide> (put it into <text frame="…">…</text>)',
    '1:31 missing-attribute: <p> needs the attribute “frame” (add frame="…": frame of the slide’s layout)',
    '1:39 missing-attribute: <text> needs the attribute “frame” (add frame="…": frame of the slide’s layout)',
  ]);
});

test('a value that merging has reported is not reported again', () => {
  expect(parsed('<brief><chart name="\ufffd"/><p>\ufffd</p></brief>').problems).toEqual([]);
});

test('a mistake that a loop of the template repeats is told once', () => {
  const text = '<brief><p x="1">a</p><p x="1">a</p></brief>';
  const { diagnostics } = parseDocument(
    { text, file: 't.hbs', at: () => ({ file: 't.hbs', line: 2, column: 3 }) },
    'en',
  );
  expect(diagnostics).toHaveLength(1);
});

test('markup of any depth and shape ends in diagnostics, never in an exception', () => {
  for (const text of [
    '<'.repeat(500),
    '<p '.repeat(200),
    `<brief>${'<callout>'.repeat(2000)}`,
    '&'.repeat(300),
    '<brief><p a="',
    '</p></p>',
  ]) {
    expect(() => parsed(text)).not.toThrow();
  }
});
