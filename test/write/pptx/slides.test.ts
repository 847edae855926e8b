import { describe, expect, test } from 'vitest';
import { IDENTITY } from '../../../src/base/geometry.js';
import type { Drawing } from '../../../src/scene/drawing.js';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { chart, colour, fullScene, PNG, page, paragraph, scene, table, text, title } from './deck-scene.js';
import { packageProblems } from './package-rules.js';
import { markup, readPackage, shapeNamed } from './read-deck.js';
import { sdkProblems } from './sdk-problems.js';

describe('shapes, images and groups', async () => {
  const deck = readPackage(await writePptx(fullScene()));
  const SLIDE = 'ppt/slides/slide4.xml';

  test('shapes are decoration, filled and stroked by theme colour', () => {
    const dot = markup(shapeNamed(deck, SLIDE, '圆'));
    expect(dot).toContain('<adec:decorative val="1"/>');
    expect(dot).toContain('<a:prstGeom prst="ellipse">');
    expect(dot).toContain('<a:schemeClr val="accent1"><a:alpha val="50000"/></a:schemeClr>');
    expect(dot).toContain('<a:ln><a:noFill/></a:ln>');
    const line = markup(shapeNamed(deck, SLIDE, '线'));
    expect(line).toContain('<a:ext cx="10972800" cy="0"/>');
    expect(line).toContain(
      '<a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:prstDash val="solid"/></a:ln>',
    );
  });

  test('images have alternative text and the bytes they were given', () => {
    expect(markup(shapeNamed(deck, SLIDE, '标志'))).toContain('descr="标志"');
    expect(deck.bytes('ppt/media/image1.png')).toEqual(PNG);
  });

  test('a group holds its members in their own coordinates and reads as their words', () => {
    const group = shapeNamed(deck, SLIDE, '关键数字组');
    expect(markup(group)).toContain('descr="6.3%"');
    // The members span (48, 200) to (248, 320) and are moved by (20, 10).
    expect(markup(group)).toContain(
      '<a:off x="863600" y="2667000"/><a:ext cx="2540000" cy="1524000"/><a:chOff x="609600" y="2540000"/><a:chExt cx="2540000" cy="1524000"/>',
    );
    expect([...group.getElementsByTagName('p:sp')]).toHaveLength(2);
  });

  test('shape ids count from 2 in order and creation ids stay through editions', async () => {
    expect(deck.all(SLIDE, 'p:cNvPr').map((element) => Number(element.getAttribute('id')))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    const [head, ...rest] = fullScene().pages[3]!.items;
    const moved = scene([{ ...fullScene().pages[3]!, items: [head!, ...rest.slice(1)] }]);
    const again = readPackage(await writePptx(moved));
    const creation = (from: typeof deck, part: string) =>
      shapeNamed(from, part, '标志').getElementsByTagName('a16:creationId')[0]!.getAttribute('id');
    expect(creation(again, 'ppt/slides/slide1.xml')).toBe(creation(deck, SLIDE));
  });
});

describe('a chart without a native form', async () => {
  const drawing: Drawing = {
    width: 280,
    height: 170,
    graphics: [
      {
        kind: 'group',
        transform: [1, 0, 0, 1, 10, 20],
        graphics: [
          {
            kind: 'path',
            path: [
              { op: 'M', x: 0, y: 0 },
              { op: 'L', x: 50, y: 0 },
              { op: 'C', x1: 60, y1: 0, x2: 60, y2: 30, x: 50, y: 30 },
              { op: 'Z' },
            ],
            transform: IDENTITY,
            fill: colour('accent1'),
            stroke: { paint: colour('dk1'), width: 1, dash: [2, 2] },
          },
          {
            kind: 'text',
            transform: [0, -1, 1, 0, 20, 80],
            runs: [
              {
                font: 'f',
                size: 10,
                colour: colour('dk2'),
                x: 0,
                rise: 0,
                width: 40,
                glyphs: [],
                text: '产能',
                language: 'zh-Hans',
                run: 0,
              },
            ],
            text: '产能',
            width: 40,
          },
          { kind: 'image', transform: IDENTITY, width: 10, height: 10, mediaType: 'image/png', bytes: PNG },
        ],
      },
    ],
  };
  const bytes = await writePptx(
    scene([page('s1', 'chart-text', [title('t', '图'), chart('c', undefined, { drawing, name: '图' })])]),
  );
  const deck = readPackage(bytes);
  const SLIDE = 'ppt/slides/slide1.xml';

  test('becomes a picture with its alternative text, clean for every judge', async () => {
    const picture = shapeNamed(deck, SLIDE, '图');
    expect(picture.tagName).toBe('p:pic');
    expect(markup(picture)).toContain('descr="条形图：炼钢2356万吨最多，地炼为零。"');
    expect(markup(picture)).toContain('<a:off x="609600" y="1778000"/><a:ext cx="7112000" cy="4318000"/>');
    expect(packageProblems(bytes)).toEqual([]);
    expect((await sdkProblems(bytes)) ?? []).toEqual([]);
  });

  test('is a PNG of three pixels a point, with the SVG beside it for Office from 2016 on', () => {
    const xml = markup(shapeNamed(deck, SLIDE, '图'));
    const [, png] = /<a:blip r:embed="(rId\d+)">/.exec(xml)!;
    const [, svg] = /<asvg:svgBlip [^>]*r:embed="(rId\d+)"/.exec(xml)!;
    const target = (id: string) =>
      deck
        .all('ppt/slides/_rels/slide1.xml.rels', 'Relationship')
        .find((each) => each.getAttribute('Id') === id)!
        .getAttribute('Target')!
        .replace('..', 'ppt');
    expect(new DataView(deck.bytes(target(png!)).slice().buffer).getUint32(16)).toBe(560 * 3);
    const text = new TextDecoder().decode(deck.bytes(target(svg!)));
    expect(text).toContain('<desc id="id">条形图：炼钢2356万吨最多，地炼为零。</desc>');
    expect(text).toContain('stroke-dasharray="2 2"');
  });

  test('shown twice is one PNG and one SVG', async () => {
    const twice = ['s1', 's2'].map((id) =>
      page(id, 'chart-text', [title(`t${id}`, id), chart(`c${id}`, undefined, { drawing })]),
    );
    const { names } = readPackage(await writePptx(scene(twice)));
    expect(names.filter((name) => /^ppt\/media\/.*(svg|png)$/.test(name))).toHaveLength(3);
  });
});

describe('hard cases', () => {
  const nasty = [
    '&',
    '<b>',
    '"quoted"',
    "it's",
    '🏭👩‍🔧',
    'שלום',
    '\u0000\u001b[0m',
    ']]>',
    '\ud800',
    ' ',
    '长'.repeat(3000),
  ];

  test('names, texts and keys of any kind, on slides with many shapes, make a clean deck', async () => {
    const pages = nasty.map((words, index) =>
      page(
        `s${index} ${words}`.slice(0, 40),
        'table',
        [
          title(`t${index}`, `${index} ${words}`),
          { ...table(`x${words}`), name: words, alternative: `表 ${words}`, cells: [] },
          ...Array.from({ length: 12 }, (_, at) =>
            text(`${words}/${at}`, at % 2 ? 'body' : undefined, [paragraph('body', words)], { name: words }),
          ),
        ],
        { section: index % 3 ? words : '节', title: words, notes: [paragraph('notes', words), paragraph('notes', [])] },
      ),
    );
    const bytes = await writePptx(scene(pages, { title: '<&>', author: '"\u0001"', keywords: ['&', '<'] }));
    expect(packageProblems(bytes)).toEqual([]);
    expect((await sdkProblems(bytes)) ?? []).toEqual([]);
  });

  test('a table of 60 rows and 20 columns, a deck without slides, a frame with two items', async () => {
    const big = table('big');
    const cells = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => ({ ...big.cells[0]!, row, column })),
    ).flat();
    const wide = { ...big, cells, columnWidths: Array(20).fill(43.2), rowHeights: Array(60).fill(5) };
    const two = ['甲', '乙'].map((words) => text(words, 'body', [paragraph('body', words)]));
    const full = await writePptx(
      scene([page('s1', 'table', [title('t', '大表'), wide]), page('s2', 'content', [title('u', '两个'), ...two])]),
    );
    expect(packageProblems(full)).toEqual([]);
    expect(packageProblems(await writePptx(scene([])))).toEqual([]);
  });

  test('a slide whose layout the scene lacks, and two items of one id, are broken invariants', async () => {
    await expect(writePptx(scene([page('s1', 'nowhere', [])]))).rejects.toThrow('names no layout');
    const twice = [title('a', '甲'), text('a', undefined, [paragraph('body', '乙')])];
    await expect(writePptx(scene([page('s1', 'content', twice)]))).rejects.toThrow('“a”');
  });
});
