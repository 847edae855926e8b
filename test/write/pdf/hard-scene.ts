import type { Item, TableCell, TableItem } from '../../../src/scene/item.js';
import type { Scene } from '../../../src/scene/scene.js';
import type { StructureNode } from '../../../src/scene/structure.js';
import { ACCENT, INK, INSETS, leaf, node, page, scene, setText, textItem } from '../scene-fixture.js';
import { rgbaPng } from './everything-scene.js';

const TO_END = { kind: 'destination', name: 'end', title: '到文末' } as const;
const OUTSIDE = { kind: 'url', url: 'https://example.org/a(b)\\c' } as const;

/**
 * What is easy to get wrong: a link and a table over two pages, a header row told once, nested lists, contents with links,
 * a figure that is a group, a decorative image, a link in furniture, an empty cell, cells over rows and columns.
 */
export function hardScene(): Scene {
  const pages = [page(1, [...firstPage(), furniture('p1')]), page(2, [...secondPage(), furniture('p2')])];
  return scene(pages, structure(), { destinations: [{ name: 'end', page: 1, y: 700 }] });
}

function furniture(id: string): Item {
  const runs = [{ text: '页脚 ' }, { text: 'example.org', link: OUTSIDE, language: 'en' }];
  return textItem(`${id}-footer`, { x: 60, y: 800, width: 475, height: 17 }, [{ runs }], { furniture: true });
}

function firstPage(): Item[] {
  const width = 475;
  return [
    textItem('toc', { x: 60, y: 60, width, height: 34 }, [
      {
        runs: [
          { text: '一、去旧', link: TO_END },
          { text: ' 1', link: TO_END },
        ],
      },
      {
        runs: [
          { text: '二、育新', link: TO_END },
          { text: ' 2', link: TO_END },
        ],
      },
    ]),
    textItem('heading', { x: 60, y: 110, width, height: 20 }, [{ size: 14, runs: [{ text: '去旧' }] }]),
    textItem('nested', { x: 60, y: 140, width, height: 51 }, [
      { runs: [{ text: '钢铁' }], list: { level: 0, ordered: false, ordinal: 1, marker: '• ' } },
      { runs: [{ text: '炼铁' }], list: { level: 1, ordered: false, ordinal: 1, marker: '– ' } },
      { runs: [{ text: '焦化' }], list: { level: 0, ordered: false, ordinal: 2, marker: '• ' } },
    ]),
    {
      kind: 'group',
      id: 'diagram',
      name: '示意图',
      rect: { x: 0, y: 0, width: 200, height: 60 },
      transform: [0.8, 0.1, -0.1, 0.8, 80, 220],
      items: [
        {
          kind: 'shape',
          id: 'diagram-box',
          name: '框',
          geometry: 'rectangle',
          rect: { x: 0, y: 0, width: 200, height: 60 },
          stroke: { colour: INK, width: 1 },
        },
        textItem('diagram-text', { x: 10, y: 10, width: 150, height: 20 }, [{ runs: [{ text: '转型' }] }]),
        {
          kind: 'shape',
          id: 'diagram-line',
          name: '线',
          geometry: 'line',
          rect: { x: 0, y: 40, width: 200, height: 0 },
          stroke: { colour: ACCENT, width: 1 },
        },
      ],
    },
    {
      kind: 'image',
      id: 'ornament',
      name: '花边',
      rect: { x: 400, y: 220, width: 40, height: 30 },
      alternative: '',
      source: { kind: 'raster', mediaType: 'image/png', bytes: rgbaPng() },
    },
    textItem('quote', { x: 60, y: 300, width, height: 17 }, [
      { language: 'en', runs: [{ text: 'Quoted ' }, { text: '开门红', language: 'zh-Hans' }, { text: ' whole.' }] },
    ]),
    tablePart('table-1', 340, [1, 2]),
    textItem('before', { x: 60, y: 760, width, height: 17 }, [
      { runs: [{ text: '详见' }, { text: '省政府新闻', link: OUTSIDE }] },
    ]),
  ];
}

function secondPage(): Item[] {
  return [
    textItem('after', { x: 60, y: 60, width: 475, height: 17 }, [
      { runs: [{ text: '办公室', link: OUTSIDE }, { text: '。' }] },
    ]),
    tablePart('table-2', 100, [3, 4]),
    textItem('end', { x: 60, y: 700, width: 475, height: 17 }, [{ runs: [{ text: '完' }] }]),
  ];
}

/** A header row and two rows of a longer table; the first row's first cell goes over both. */
function tablePart(id: string, y: number, rows: readonly number[]): TableItem {
  const cell = (row: number, column: number, text: string, rowSpan = 1): TableCell => ({
    row,
    column,
    rowSpan,
    columnSpan: 1,
    ...(text === '' ? { paragraphs: [], lines: [] } : setText([{ runs: [{ text }] }])),
    insets: INSETS,
    anchor: 'top',
  });
  return {
    kind: 'table',
    id,
    name: '表',
    rect: { x: 60, y, width: 200, height: 60 },
    columnWidths: [100, 100],
    rowHeights: [20, 20, 20],
    headerRows: 1,
    cells: [
      cell(0, 0, '行业'),
      cell(0, 1, '产能'),
      cell(1, 0, '钢铁', 2),
      cell(1, 1, `${rows[0]}万吨`),
      cell(2, 1, rows[1] === 4 ? '' : `${rows[1]}万吨`),
    ],
    rules: [],
    alternative: '各行业产能，分两页',
  };
}

function structure(): StructureNode['children'] {
  const part = (paragraph: number): StructureNode[] => [
    node('Lbl', [leaf('nested', { paragraph, part: 'marker' })]),
    node('LBody', [
      leaf('nested', { paragraph, part: 'body' }),
      ...(paragraph === 0 ? [node('L', [node('LI', part(1))], { numbering: 'Disc' })] : []),
    ]),
  ];
  const rowsOf = (item: string) => [
    node('TR', [
      node('TH', [leaf(item, { row: 1, column: 0 })], { scope: 'Row', rowSpan: 2 }),
      node('TD', [leaf(item, { row: 1, column: 1 })]),
    ]),
    node('TR', [node('TD', [leaf(item, { row: 2, column: 1 })])]),
  ];
  return [
    node(
      'TOC',
      [0, 1].map((paragraph) => node('TOCI', [leaf('toc', { paragraph })])),
    ),
    node(
      'Sect',
      [
        node('H1', [leaf('heading')]),
        node('L', [node('LI', part(0)), node('LI', part(2))], { numbering: 'Disc' }),
        node('Figure', [leaf('diagram')], { alternative: '转型示意图' }),
        node('BlockQuote', [node('P', [leaf('quote')])], { language: 'en' }),
        node('Table', [
          node('THead', [
            node(
              'TR',
              [0, 1].map((column) => node('TH', [leaf('table-1', { row: 0, column })], { scope: 'Column' })),
            ),
          ]),
          node('TBody', [...rowsOf('table-1'), ...rowsOf('table-2')]),
        ]),
        node('P', [leaf('before'), leaf('after')]),
      ],
      { title: '去旧' },
    ),
    node('P', [leaf('end')]),
  ];
}
