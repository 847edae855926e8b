import { deflateSync } from 'node:zlib';
import type { Graphic, PathCommand } from '../../../src/scene/drawing.js';
import type { Item, TableCell, TableItem } from '../../../src/scene/item.js';
import type { Scene } from '../../../src/scene/scene.js';
import type { StructureNode } from '../../../src/scene/structure.js';
import { ACCENT, INK, INSETS, leaf, node, page, scene, setText, shape, textItem } from '../scene-fixture.js';

/** A scene with every kind of item, graphic, structure and link that the contract knows, on two pages. */
export function everythingScene(): Scene {
  return scene([page(1, firstPage()), page(2, secondPage())], structure(), {
    outline: [
      {
        title: '一、产业结构 “去”',
        page: 0,
        y: 60,
        children: [{ title: 'Capacity & tables', page: 1, y: 70, children: [] }],
      },
      { title: '注释', page: 1, y: 600, children: [] },
    ],
    destinations: [
      { name: 'note-1', page: 1, y: 600 },
      { name: '表-产能', page: 1, y: 70 },
      { name: 'Zeta', page: 0, y: 0 },
    ],
    attachments: [
      {
        name: 'facts.json',
        mediaType: 'application/json',
        description: '本简报的数据',
        bytes: new TextEncoder().encode('{"va-growth":"6.3"}\n'),
      },
      {
        name: '数据.csv',
        mediaType: 'text/csv',
        description: 'Facts as CSV',
        bytes: new TextEncoder().encode('id,value\nva-growth,6.3\n'),
      },
    ],
  });
}

const URL_LINK = { kind: 'url', url: 'https://example.org/山东?q=1', title: '山东省工信厅' } as const;

function firstPage(): Item[] {
  return [
    textItem('p1-header', { x: 60, y: 30, width: 475, height: 17 }, [{ runs: [{ text: '山东工业简报' }] }], {
      furniture: true,
    }),
    {
      kind: 'shape',
      id: 'p1-rule',
      name: 'rule',
      furniture: true,
      geometry: 'line',
      rect: { x: 60, y: 50, width: 475, height: 0 },
      stroke: { colour: INK, width: 0.5 },
    },
    textItem('title', { x: 60, y: 60, width: 475, height: 30 }, [
      { size: 20, runs: [{ text: '产业结构调整的“加减法”' }] },
    ]),
    textItem('body', { x: 60, y: 110, width: 475, height: 120 }, [
      {
        runs: [
          { text: '1—5月，全省规模以上工业增加值增长6.3%，|比一季度快0.4个百分点，见' },
          { text: '《山东|省工业和信息化厅》', link: URL_LINK, colour: ACCENT },
          { text: '（5G、AI与' },
          { text: 'industrial internet', language: 'en' },
          { text: '）' },
          { text: '1', position: 'superscript', link: { kind: 'destination', name: 'note-1' } },
          { text: '。车辆与轮胎。' },
        ],
      },
      { language: 'en', runs: [{ text: 'Efficient offices find fluffy |affinity across lines.' }] },
    ]),
    textItem('list', { x: 60, y: 240, width: 475, height: 40 }, [
      { runs: [{ text: '炼铁产能1957万吨' }], list: { level: 0, ordered: true, ordinal: 1, marker: '1. ' } },
      { runs: [{ text: '炼钢产能2356万吨' }], list: { level: 0, ordered: true, ordinal: 2, marker: '2. ' } },
    ]),
    chart(),
    textItem('caption', { x: 60, y: 560, width: 475, height: 17 }, [{ runs: [{ text: '图1 各行业产能' }] }]),
    {
      kind: 'image',
      id: 'photo',
      name: '照片',
      rect: { x: 60, y: 600, width: 80, height: 60 },
      alternative: '渐变的方块',
      source: { kind: 'raster', mediaType: 'image/png', bytes: rgbaPng() },
    },
    {
      kind: 'group',
      id: 'group',
      name: 'group',
      rect: { x: 0, y: 0, width: 100, height: 40 },
      transform: [0.5, 0, 0, 0.5, 300, 600],
      items: [
        {
          kind: 'shape',
          id: 'group-box',
          name: 'box',
          geometry: 'rectangle',
          rect: { x: 0, y: 0, width: 200, height: 60 },
          fill: { hex: 'F2F2F2' },
          stroke: { colour: ACCENT, width: 2, dash: [6, 3] },
        },
        {
          kind: 'shape',
          id: 'group-dot',
          name: 'dot',
          geometry: 'ellipse',
          rect: { x: 150, y: 10, width: 40, height: 40 },
          fill: { ...ACCENT, alpha: 0.5 },
        },
        textItem('group-text', { x: 10, y: 10, width: 120, height: 20 }, [{ size: 16, runs: [{ text: '组合' }] }]),
      ],
    },
  ];
}

function secondPage(): Item[] {
  return [
    textItem('table-caption', { x: 60, y: 70, width: 475, height: 17 }, [{ runs: [{ text: '表1 “去”的产能' }] }]),
    table(),
    textItem('body-2', { x: 60, y: 300, width: 475, height: 40 }, [{ runs: [{ text: '承接上页的段落在此结束。' }] }]),
    textItem('note', { x: 60, y: 600, width: 475, height: 40 }, [
      { size: 8, runs: [{ text: '1 来源：高新院，2023年7月5日。' }] },
    ]),
    textItem('p2-footer', { x: 60, y: 800, width: 475, height: 17 }, [{ runs: [{ text: '第2页，共2页' }] }], {
      furniture: true,
      field: 'slideNumber',
    }),
  ];
}

const WORDS = [
  ['行业', '企业', '产能'],
  ['钢铁', '10家', '1957万吨'],
  ['焦化', '26家', '1801万吨'],
];

function table(): TableItem {
  const cells: TableCell[] = WORDS.flatMap((row, r) =>
    row.map((text, c) => ({
      row: r,
      column: c,
      rowSpan: 1,
      columnSpan: 1,
      ...(r === 0 ? { header: 'column' as const } : c === 0 ? { header: 'row' as const } : {}),
      ...setText([{ runs: [{ text }] }]),
      insets: INSETS,
      anchor: 'top' as const,
      ...(r === 0 && { fill: { hex: 'F2F2F2' } }),
    })),
  );
  cells.push({
    row: 3,
    column: 0,
    rowSpan: 1,
    columnSpan: 3,
    ...setText([{ runs: [{ text: '合计不相加' }] }]),
    insets: INSETS,
    anchor: 'top',
  });
  return {
    kind: 'table',
    id: 'table',
    name: '产能表',
    rect: { x: 60, y: 100, width: 300, height: 80 },
    columnWidths: [100, 100, 100],
    rowHeights: [20, 20, 20, 20],
    headerRows: 1,
    cells,
    rules: [0, 1, 4].map((row) => ({ row, fromColumn: 0, toColumn: 3, width: 0.75, colour: INK })),
    alternative: '各行业企业数与产能',
  };
}

function structure(): StructureNode['children'] {
  const cell = (row: number, column: number): StructureNode => {
    const role = row === 0 || column === 0 ? 'TH' : 'TD';
    if (row === 3) return node('TD', [leaf('table', { row, column, paragraph: 0 })], { columnSpan: 3 });
    return node(
      role,
      [leaf('table', { row, column, paragraph: 0 })],
      role === 'TH' ? { scope: row === 0 ? 'Column' : 'Row' } : {},
    );
  };
  const row = (index: number) =>
    node(
      'TR',
      (index === 3 ? [0] : [0, 1, 2]).map((column) => cell(index, column)),
    );
  const item = (index: number) =>
    node('LI', [
      node('Lbl', [leaf('list', { paragraph: index, part: 'marker' })]),
      node('LBody', [leaf('list', { paragraph: index, part: 'body' })]),
    ]);
  return [
    node('H1', [leaf('title')]),
    node('P', [leaf('body', { paragraph: 0 }), leaf('body-2')]),
    node('P', [leaf('body', { paragraph: 1 })]),
    node('L', [item(0), item(1)], { numbering: 'Decimal' }),
    node('Figure', [leaf('chart'), node('Caption', [leaf('caption')])]),
    node('Figure', [leaf('photo')], { alternative: '一张照片' }),
    node('Aside', [node('P', [leaf('group-text')])]),
    node('H2', [leaf('table-caption')]),
    node('Table', [node('THead', [row(0)]), node('TBody', [row(1), row(2), row(3)])]),
    node('Note', [leaf('note')]),
  ];
}

const box = (x: number, y: number, width: number, height: number): PathCommand[] => [
  { op: 'M', x, y },
  { op: 'L', x: x + width, y },
  { op: 'L', x: x + width, y: y + height },
  { op: 'L', x, y: y + height },
  { op: 'Z' },
];

function chart(): Item {
  const at = (e: number, f: number) => [1, 0, 0, 1, e, f] as const;
  const label = shape('产能（万吨）', 'han');
  const upright = shape('Mt, 2023', 'latin', { language: 'en' });
  const graphics: Graphic[] = [
    { kind: 'path', path: box(0, 0, 475, 240), transform: at(0, 0), fill: { hex: 'FAFAFA' } },
    {
      kind: 'path',
      path: box(20, 20, 100, 60),
      transform: at(0, 0),
      fill: {
        gradient: 'linear',
        x1: 20,
        y1: 20,
        x2: 120,
        y2: 20,
        stops: [
          { offset: 0, colour: ACCENT },
          { offset: 0.4, colour: { hex: 'FFD166' } },
          { offset: 1, colour: { hex: '1F4E79' } },
        ],
      },
    },
    {
      kind: 'path',
      path: box(140, 20, 100, 60),
      transform: at(0, 0),
      fill: {
        gradient: 'linear',
        x1: 140,
        y1: 20,
        x2: 240,
        y2: 20,
        stops: [
          { offset: 0, colour: ACCENT },
          { offset: 1, colour: { ...ACCENT, alpha: 0 } },
        ],
      },
    },
    {
      kind: 'path',
      path: box(260, 20, 60, 60),
      transform: at(0, 0),
      fill: {
        gradient: 'radial',
        x1: 290,
        y1: 50,
        r1: 0,
        x2: 290,
        y2: 50,
        r2: 30,
        stops: [
          { offset: 0, colour: { hex: 'FFFFFF' } },
          { offset: 1, colour: INK },
        ],
      },
    },
    {
      kind: 'path',
      path: [
        { op: 'M', x: 20, y: 110 },
        { op: 'L', x: 455, y: 110 },
      ],
      transform: at(0, 0),
      stroke: { paint: INK, width: 1, dash: [0, 3], cap: 'round' },
    },
    {
      kind: 'path',
      path: [
        { op: 'M', x: 20, y: 120 },
        { op: 'C', x1: 150, y1: 90, x2: 300, y2: 160, x: 455, y: 120 },
      ],
      transform: at(0, 0),
      stroke: {
        paint: {
          gradient: 'linear',
          x1: 20,
          y1: 0,
          x2: 455,
          y2: 0,
          stops: [
            { offset: 0, colour: ACCENT },
            { offset: 1, colour: { hex: '1F4E79' } },
          ],
        },
        width: 4,
      },
    },
    {
      kind: 'group',
      transform: at(340, 20),
      clip: [{ op: 'M', x: 30, y: 0 }, { op: 'L', x: 60, y: 60 }, { op: 'L', x: 0, y: 60 }, { op: 'Z' }],
      alpha: 0.5,
      graphics: [
        { kind: 'path', path: box(0, 0, 40, 60), transform: at(0, 0), fill: ACCENT },
        { kind: 'path', path: box(20, 0, 40, 60), transform: at(0, 0), fill: { hex: '1F4E79' } },
      ],
    },
    {
      kind: 'group',
      transform: at(410, 20),
      blend: 'multiply',
      graphics: [{ kind: 'path', path: box(0, 0, 30, 30), transform: at(0, 0), fill: { hex: 'FFD166' } }],
    },
    {
      kind: 'path',
      path: [...box(20, 160, 60, 60), ...box(35, 175, 30, 30)],
      transform: at(0, 0),
      fill: INK,
      fillRule: 'evenodd',
      stroke: { paint: { ...ACCENT, alpha: 0.4 }, width: 6, join: 'round' },
    },
    { kind: 'text', transform: at(120, 200), runs: [label], text: label.text, width: label.width },
    {
      kind: 'text',
      transform: [0, -1, 1, 0, 110, 220],
      runs: [upright],
      text: upright.text,
      width: upright.width,
      alpha: 0.6,
    },
    {
      kind: 'image',
      transform: at(260, 160),
      width: 60,
      height: 45,
      mediaType: 'image/png',
      bytes: rgbaPng(),
      alpha: 0.8,
    },
  ];
  return {
    kind: 'chart',
    id: 'chart',
    name: '产能图',
    rect: { x: 60, y: 300, width: 475, height: 240 },
    chart: 'capacity',
    drawing: { width: 475, height: 240, graphics },
    alternative: '条形图：炼铁1957万吨，炼钢2356万吨',
  };
}

/** A 4 x 3 PNG with colour and opacity, made here so that nothing needs a file. */
export function rgbaPng(): Uint8Array {
  const rows: number[] = [];
  for (let y = 0; y < 3; y++) {
    rows.push(0);
    for (let x = 0; x < 4; x++) rows.push(x * 80, y * 100, 128, 255 - x * 60);
  }
  const header = [0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0];
  const chunks = [
    ...chunk('IHDR', header),
    ...chunk('IDAT', [...deflateSync(new Uint8Array(rows))]),
    ...chunk('IEND', []),
  ];
  return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks]);
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...new TextEncoder().encode(type), ...data];
  return [...bigEndian(data.length), ...body, ...bigEndian(crc(body))];
}

function bigEndian(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

function crc(bytes: readonly number[]): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
