import { expect, test } from 'vitest';
import { bare, blocksOf, inlineText, parsed, slidesOf } from './markup-fixture.js';

const text = (words: string) => [{ kind: 'text', text: words }];
const paragraph = (words: string, style = 'body') => ({ kind: 'paragraph', style, children: text(words) });

test('every inline element has its meaning', () => {
  const [block] = blocksOf(
    '<p>a <strong>b</strong><em>c</em><sup>d</sup><sub>e</sub><accent>f</accent><muted>g</muted>' +
      '<span lang="zh-Hans">汉</span><a href="https://x.y">h</a><a to="s">i</a><br/><ref to="s"/><note>j</note><note ref="n"/>' +
      '<fact id="va">6%</fact><cell of="t[k].c">1</cell><formula of="va">k</formula><literal reason="why">3</literal>' +
      '<name>5G</name><date>2023</date><ordinal>第1段</ordinal></p>',
  );
  expect(block?.kind === 'paragraph' && inlineText(block.children)).toBe(
    'a [strong: b][emphasis: c][superscript: d][subscript: e][accent: f][muted: g][plain zh-Hans: 汉]' +
      '[https://x.y: h][#s: i]⏎[ref s][note: j][note n][fact va: 6%][cell t[k].c: 1][formula va: k]' +
      '[literal why: 3][name: 5G][date: 2023][ordinal: 第1段]',
  );
});

test('entities stand for their characters', () => {
  const [block] = blocksOf('<p>&lt;b&gt; &amp;amp; &quot;&#x27;&#39;&nbsp;&mdash;&#x1F600;</p>');
  expect(block?.kind === 'paragraph' && inlineText(block.children)).toBe("<b> &amp; \"''\u00a0—😀");
});

test('a value says “<” by its entity', () => {
  const { value, problems } = parsed(
    '<deck><section name="PM2.5 &lt; 35 &amp; &lt;b&gt;"><slide layout="x"><title>a</title></slide></section></deck>',
  );
  expect(problems).toEqual([]);
  expect(JSON.stringify(value)).toContain('"PM2.5 < 35 & <b>"');
});

test('a section holds blocks; nesting gives the level of its heading', () => {
  const blocks = blocksOf(
    '<section id="a"><heading>A</heading><p style="lead">x</p><section><heading>B</heading></section></section>',
  );
  expect(bare(blocks)).toEqual([
    {
      kind: 'section',
      id: 'a',
      level: 1,
      blocks: [
        { kind: 'heading', level: 1, children: text('A') },
        paragraph('x', 'lead'),
        { kind: 'section', level: 2, blocks: [{ kind: 'heading', level: 2, children: text('B') }] },
      ],
    },
  ]);
});

test('items hold inline content, paragraphs and nested lists', () => {
  const [list] = blocksOf('<list ordered><item>a <em>b</em></item><item>c<list><item>d</item></list></item></list>');
  expect(bare(list)).toEqual({
    kind: 'list',
    ordered: true,
    items: [
      {
        blocks: [
          {
            kind: 'paragraph',
            style: 'body',
            children: [...text('a '), { kind: 'span', look: 'emphasis', children: text('b') }],
          },
        ],
      },
      { blocks: [paragraph('c'), { kind: 'list', ordered: false, items: [{ blocks: [paragraph('d')] }] }] },
    ],
  });
});

test('a table in HTML’s manner', () => {
  const [table] = blocksOf(
    '<table id="t" look="matrix" numbered="no"><caption>C</caption><alt>A</alt><col width="2fr"/><col align="decimal"/>' +
      '<thead><tr><th>h</th><th>i</th></tr></thead><tbody><tr><th rowspan="2">r</th><td>1</td></tr><tr><td/></tr></tbody>' +
      '<footnote>N</footnote></table>',
  );
  const cell = (words: string, header?: 'column' | 'row', rowSpan = 1) => {
    return { header, rowSpan, columnSpan: 1, blocks: words === '' ? [] : [paragraph(words)] };
  };
  expect(bare(table)).toEqual({
    kind: 'table',
    id: 't',
    caption: text('C'),
    alternative: text('A'),
    columns: [{ share: 2, align: 'start' }, { align: 'decimal' }],
    head: [{ cells: [cell('h', 'column'), cell('i', 'column')] }],
    body: [{ cells: [cell('r', 'row', 2), cell('1')] }, { cells: [cell('')] }],
    notes: [text('N')],
    numbered: false,
    look: 'matrix',
  });
});

test('charts, key figures, images, quotes, callouts, columns, definitions, breaks', () => {
  const blocks = blocksOf(
    '<chart name="c" height="120.5" native="never"><title>T</title><subtitle>S</subtitle><source>Q</source></chart>' +
      '<key-figures><key-figure><value>6</value><label>L</label><note>N</note></key-figure></key-figures>' +
      '<image src="logo.png" width="60" decorative/><quote>said<by>who</by></quote><callout>careful</callout>' +
      '<columns><column width="2fr"><p>l</p></column><column>r</column></columns>' +
      '<definitions><term>t</term><definition>d</definition></definitions><page-break/>',
  );
  expect(bare(blocks)).toEqual([
    {
      kind: 'chart',
      name: 'c',
      height: 120.5,
      title: text('T'),
      subtitle: text('S'),
      caption: [],
      source: text('Q'),
      alternative: [],
      numbered: true,
      native: 'never',
    },
    { kind: 'key-figures', figures: [{ value: text('6'), label: text('L'), note: text('N') }] },
    { kind: 'image', src: 'logo.png', width: 60, caption: [], alternative: [], decorative: true, numbered: true },
    { kind: 'quote', children: text('said'), by: text('who') },
    { kind: 'callout', blocks: [paragraph('careful')] },
    {
      kind: 'columns',
      columns: [
        { share: 2, blocks: [paragraph('l')] },
        { share: 1, blocks: [paragraph('r')] },
      ],
    },
    { kind: 'definitions', entries: [{ term: text('t'), definition: text('d') }] },
    { kind: 'break', to: 'page' },
  ]);
});

test('the title block of a brief', () => {
  const [block] = blocksOf(
    '<title-block><kicker>K</kicker><title>T</title><message>M</message><byline>B</byline></title-block>',
  );
  expect(bare(block)).toEqual({
    kind: 'title-block',
    kicker: text('K'),
    title: text('T'),
    message: text('M'),
    byline: text('B'),
  });
});

test('a slide: title, content by frame, source line, notes', () => {
  const [slide] = slidesOf(
    '<slide id="s" layout="chart-text"><title>T</title><chart frame="chart" name="c"/><text frame="body">words<list><item>i</item></list></text>' +
      '<list frame="aside"><item>j</item></list><source>Q</source><notes>say <p>more</p></notes></slide>',
  );
  expect(bare(slide)).toMatchObject({
    id: 's',
    layout: 'chart-text',
    title: text('T'),
    frames: [
      { frame: 'chart', blocks: [{ kind: 'chart', name: 'c' }] },
      { frame: 'body', blocks: [paragraph('words'), { kind: 'list' }] },
      { frame: 'aside', blocks: [{ kind: 'list' }] },
    ],
    source: text('Q'),
    notes: [paragraph('say'), paragraph('more')],
  });
});

test('slides without id are named by section and order; sections name their slides', () => {
  const slides = slidesOf(
    '<slide layout="title"/><section name="One"><slide layout="a"/><slide id="own" layout="a"/></section>' +
      '<section name="二"><slide layout="b"/></section><slide layout="c"/>',
  );
  expect(slides.map(({ id, section }) => [id, section])).toEqual([
    ['slide-1', undefined],
    ['section-1-slide-1', 'One'],
    ['own', 'One'],
    ['section-2-slide-1', '二'],
    ['slide-2', undefined],
  ]);
});

test('origins are those of words and tags', () => {
  const { value } = parsed('<brief>\n  <p>\n    Hello <strong>you</strong></p>\n</brief>');
  expect(value?.kind === 'brief' && value.blocks[0]).toMatchObject({
    origin: { line: 2, column: 3, length: 3 },
    children: [
      { text: 'Hello ', origin: { line: 3, column: 5 } },
      { origin: { line: 3, column: 11 }, children: [{ text: 'you', origin: { line: 3, column: 19 } }] },
    ],
  });
});
