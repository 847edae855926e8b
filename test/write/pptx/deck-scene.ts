import { placeholderWordsOf } from '../../../src/layout/frames/placeholder-words-of.js';
import { localeOf } from '../../../src/locale/locale.js';
import type { Colour, ColourSlot } from '../../../src/base/colour.js';
import type { ChartItem, Item, TableItem, TextItem } from '../../../src/scene/item.js';
import type { NativeAxis, NativeChart, NativeSeries } from '../../../src/scene/native-chart.js';
import type { Page, Scene } from '../../../src/scene/scene.js';
import type { LayoutFrame, SlideLayout } from '../../../src/scene/slide/slide-layout.js';
import type { Paragraph, Run } from '../../../src/scene/text.js';
import type { TextStyle } from '../../../src/scene/text-style.js';

const COLOURS: Record<ColourSlot, string> = {
  dk1: '1F2328',
  lt1: 'FFFFFF',
  dk2: '57606A',
  lt2: 'F3F1EC',
  accent1: 'B3261E',
  accent2: '2F6690',
  accent3: '8C959F',
  accent4: 'C9A227',
  accent5: '3A7D44',
  accent6: '6F5A8A',
  hlink: '2F6690',
  folHlink: '6F5A8A',
};

export const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/** A 1 x 1 pixel PNG. */
export const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export function colour(slot: ColourSlot): Colour {
  return { slot, hex: COLOURS[slot] };
}

function style(name: string, size: number, leading: number, rest: Partial<TextStyle> = {}): TextStyle {
  return {
    name,
    slot: 'body',
    weight: 'regular',
    italic: false,
    size,
    leading,
    colour: colour('dk1'),
    align: 'start',
    spaceBefore: 0,
    spaceAfter: 6,
    firstLineIndentEm: 0,
    indent: 0,
    tracking: 0,
    tabularFigures: false,
    ...rest,
  };
}

export const STYLES: ReadonlyMap<string, TextStyle> = new Map(
  [
    style('title', 28, 36, { slot: 'heading', weight: 'bold', spaceAfter: 0 }),
    style('body', 16, 24),
    style('source', 9, 12, { colour: colour('dk2'), spaceAfter: 0 }),
    style('cell', 12, 16, { spaceAfter: 0 }),
    style('head', 12, 16, { weight: 'bold', spaceAfter: 0 }),
    style('chart', 11, 14, { colour: colour('dk2') }),
    style('notes', 12, 16),
  ].map((entry) => [entry.name, entry]),
);

function frame(
  name: string,
  placeholder: LayoutFrame['placeholder'],
  rect: LayoutFrame['rect'],
  rest = {},
): LayoutFrame {
  return {
    name,
    prompt: `点击添加${name}`,
    placeholder,
    rect,
    insets: NO_INSETS,
    anchor: 'top',
    style: 'body',
    ...rest,
  };
}

const TITLE = frame('title', 'title', { x: 48, y: 36, width: 864, height: 80 }, { style: 'title', anchor: 'bottom' });
const SOURCE = frame('source', 'ftr', { x: 48, y: 500, width: 700, height: 14 }, { style: 'source' });
const NUMBER = frame('number', 'sldNum', { x: 812, y: 500, width: 100, height: 14 }, { style: 'source' });
const DATE = frame('date', 'dt', { x: 750, y: 500, width: 60, height: 14 }, { style: 'source' });

function layout(name: string, type: SlideLayout['type'], frames: readonly LayoutFrame[]): SlideLayout {
  return {
    name,
    label: `版式 ${name}`,
    type,
    background: colour('lt1'),
    frames,
    decoration: [
      { kind: 'rectangle', rect: { x: 48, y: 124, width: 40, height: 3 }, fill: colour('accent1') },
      { kind: 'image', rect: { x: 880, y: 12, width: 32, height: 12 }, mediaType: 'image/png', bytes: PNG },
    ],
  };
}

export const LAYOUTS: readonly SlideLayout[] = [
  layout('content', 'obj', [
    TITLE,
    frame('body', 'body', { x: 48, y: 140, width: 864, height: 340 }),
    SOURCE,
    DATE,
    NUMBER,
  ]),
  layout('chart-text', 'chartAndTx', [
    TITLE,
    frame('chart', 'chart', { x: 48, y: 140, width: 560, height: 340 }),
    frame('body', 'body', { x: 640, y: 140, width: 272, height: 340 }),
    SOURCE,
    NUMBER,
  ]),
  layout('table', 'tbl', [TITLE, frame('table', 'tbl', { x: 48, y: 140, width: 864, height: 340 }), SOURCE, NUMBER]),
  layout('title-only', 'titleOnly', [TITLE, NUMBER]),
];

export function paragraph(name: string, runs: string | readonly Run[], rest: Partial<Paragraph> = {}): Paragraph {
  return { style: name, language: 'zh-Hans', runs: typeof runs === 'string' ? [{ text: runs }] : runs, ...rest };
}

export function text(
  id: string,
  frameName: string | undefined,
  paragraphs: readonly Paragraph[],
  rest: Partial<TextItem> = {},
): TextItem {
  const found = LAYOUTS.flatMap((entry) => entry.frames).find((entry) => entry.name === frameName);
  return {
    kind: 'text',
    id,
    name: `文本 ${id}`,
    rect: found?.rect ?? { x: 100, y: 200, width: 300, height: 60 },
    ...(frameName && { frame: frameName }),
    paragraphs,
    lines: [],
    insets: NO_INSETS,
    anchor: found?.anchor ?? 'top',
    ...rest,
  };
}

export function title(id: string, words: string): TextItem {
  return text(id, 'title', [paragraph('title', words)]);
}

export function number(id: string, label: string): TextItem {
  return text(id, 'number', [paragraph('source', label)], { field: 'slideNumber', furniture: true });
}

const AXIS: NativeAxis = { visible: true, gridlines: false, reversed: false, line: true };

export function series(
  name: string,
  values: readonly (string | null)[],
  rest: Partial<NativeSeries> = {},
): NativeSeries {
  return { name, values, colour: colour('accent3'), pointColours: new Map(), numberFormat: '0.00', ...rest };
}

export function nativeChart(rest: Partial<NativeChart> = {}): NativeChart {
  return {
    kind: 'bar',
    grouping: 'clustered',
    categories: ['炼钢', '炼铁', '焦化', '地炼'],
    categoryTitle: '行业',
    series: [
      series('产能（百万吨）', ['23.56', '19.57', '18.01', '0'], {
        pointColours: new Map([[0, colour('accent1')]]),
        labels: { position: 'outEnd', numberFormat: '0.00', show: 'value', colour: colour('dk1') },
      }),
    ],
    categoryAxis: { ...AXIS, reversed: true },
    valueAxis: {
      ...AXIS,
      visible: false,
      line: false,
      min: 0,
      max: 30,
      majorUnit: 10,
      numberFormat: '0',
      gridlines: true,
    },
    text: STYLES.get('chart')!,
    sheet: '产能',
    language: 'zh-Hans',
    ...rest,
  };
}

export function chart(id: string, native: NativeChart | undefined, rest: Partial<ChartItem> = {}): ChartItem {
  return {
    kind: 'chart',
    id,
    name: `图表 ${id}`,
    rect: { x: 48, y: 140, width: 560, height: 340 },
    frame: 'chart',
    chart: 'capacity',
    drawing: { width: 560, height: 340, graphics: [] },
    ...(native && { native }),
    alternative: '条形图：炼钢2356万吨最多，地炼为零。',
    ...rest,
  };
}

export function table(id: string): TableItem {
  const cell = (row: number, column: number, words: string, rest = {}) => ({
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    paragraphs: [paragraph(row === 0 ? 'head' : 'cell', words)],
    lines: [],
    insets: { top: 4, right: 6, bottom: 4, left: 6 },
    anchor: 'middle' as const,
    ...(row === 0 && { header: 'column' as const }),
    ...rest,
  });
  return {
    kind: 'table',
    id,
    name: '表格：措施',
    rect: { x: 48, y: 140, width: 700.5, height: 96.3 },
    frame: 'table',
    columnWidths: [233.5, 233.5, 233.5],
    rowHeights: [24.1, 24.1, 24.1, 24],
    headerRows: 1,
    cells: [
      cell(0, 0, '行业'),
      cell(0, 1, '产能', { columnSpan: 2 }),
      cell(1, 0, '钢铁', { rowSpan: 2, header: 'row' }),
      cell(1, 1, '1957万吨'),
      cell(1, 2, '2356万吨', { fill: colour('lt2') }),
      cell(2, 1, '合并', { rowSpan: 2, columnSpan: 2 }),
    ],
    rules: [
      { row: 0, fromColumn: 0, toColumn: 3, width: 1, colour: colour('dk1') },
      { row: 1, fromColumn: 0, toColumn: 3, width: 0.5, colour: colour('dk1') },
      { row: 4, fromColumn: 0, toColumn: 3, width: 1, colour: colour('dk1') },
    ],
    alternative: '三列四行的表：各行业产能。',
  };
}

export function page(
  id: string,
  layoutName: string,
  items: readonly Item[],
  rest: Partial<NonNullable<Page['slide']>> = {},
): Page {
  return {
    size: { width: 960, height: 540 },
    items,
    label: id.replace(/\D/g, '') || '1',
    slide: { id, layout: layoutName, title: `标题 ${id}`, notes: [paragraph('notes', `讲解 ${id}`)], ...rest },
  };
}

export function scene(pages: readonly Page[], rest: Partial<Scene['meta']> = {}): Scene {
  return {
    kind: 'deck',
    meta: {
      title: '山东工业 2023',
      subject: '产业结构',
      author: 'briefdeck',
      keywords: ['工业', '山东'],
      language: 'zh-Hans',
      date: '2023-07-05',
      reportId: 'shandong-industry-2023',
      generator: 'briefdeck 0.1.0',
      placeholderWords: placeholderWordsOf(localeOf('zh-Hans')!),
      ...rest,
    },
    theme: {
      name: 'policy',
      colours: COLOURS,
      fonts: {
        heading: { latin: 'Arial', eastAsian: 'Microsoft YaHei', complex: 'Arial' },
        body: { latin: 'Arial', eastAsian: 'Microsoft YaHei', complex: 'Arial' },
      },
      styles: STYLES,
    },
    fonts: new Map(),
    layouts: LAYOUTS,
    pages,
    structure: { role: 'Document', children: [] },
    outline: [],
    destinations: [],
    attachments: [],
    facts: [
      {
        id: 'va-growth',
        label: '增加值 <同比> & 增速',
        value: '6.3',
        unit: 'percent',
        status: 'reported',
        source: '第1段',
      },
    ],
  };
}

/** A deck with one of everything. */
export function fullScene(): Scene {
  return scene([
    page(
      's1',
      'content',
      [
        title('s1-title', '一句话：工业开局良好'),
        text('s1-body', 'body', [
          paragraph('body', [
            { text: '增加值增长' },
            { text: '6.3%', strong: true, colour: colour('accent1') },
            { text: '，快于一季度\n换行 ' },
            { text: 'Shandong', language: 'en', emphasis: true },
            { text: '1', position: 'superscript' },
          ]),
          paragraph('body', '第一项', { list: { level: 0, ordered: false, ordinal: 1, marker: '•' } }),
          paragraph('body', '深一层', { list: { level: 1, ordered: false, ordinal: 1, marker: '•' } }),
          paragraph('body', '编号甲', { list: { level: 0, ordered: true, ordinal: 1, marker: '1.' } }),
          paragraph('body', '编号乙', { list: { level: 0, ordered: true, ordinal: 2, marker: '2.' } }),
          paragraph('body', [
            { text: '来源', link: { kind: 'url', url: 'https://achie.org/a?b=1&c=“2”' } },
            { text: '，见下页', link: { kind: 'slide', id: 's2' } },
          ]),
        ]),
        text('s1-source', 'source', [paragraph('source', '来源：achie.org')], { field: 'footer' }),
        text('s1-date', 'date', [paragraph('source', '2023年7月')], { field: 'date' }),
        number('s1-number', '1'),
      ],
      { section: '概览' },
    ),
    page(
      's2',
      'chart-text',
      [
        title('s2-title', '炼钢压减最多'),
        chart('s2-chart', nativeChart()),
        text('s2-body', 'body', [paragraph('body', '十家企业全部退出。')], {
          rect: { x: 640, y: 140, width: 272, height: 340 },
        }),
        number('s2-number', '2'),
      ],
      { section: '去' },
    ),
    page('s3', 'table', [title('s3-title', '措施一览'), table('s3-table'), number('s3-number', '3')], {
      section: '去',
    }),
    page('s4', 'title-only', [
      title('s4-title', '关键数字'),
      {
        kind: 'group',
        id: 's4-group',
        name: '关键数字组',
        rect: { x: 48, y: 200, width: 400, height: 120 },
        transform: [1, 0, 0, 1, 20, 10],
        items: [
          {
            kind: 'shape',
            id: 's4-card',
            name: '卡片',
            rect: { x: 48, y: 200, width: 200, height: 120 },
            geometry: 'rectangle',
            fill: colour('lt2'),
          },
          text('s4-figure', undefined, [paragraph('title', '6.3%')], {
            rect: { x: 60, y: 210, width: 170, height: 40 },
          }),
        ],
      },
      {
        kind: 'shape',
        id: 's4-line',
        name: '线',
        rect: { x: 48, y: 400, width: 864, height: 0 },
        geometry: 'line',
        stroke: { colour: colour('dk2'), width: 0.75 },
      },
      {
        kind: 'shape',
        id: 's4-dot',
        name: '圆',
        rect: { x: 500, y: 220, width: 60, height: 60 },
        geometry: 'ellipse',
        fill: { ...colour('accent1'), alpha: 0.5 },
      },
      {
        kind: 'image',
        id: 's4-logo',
        name: '标志',
        rect: { x: 600, y: 220, width: 60, height: 60 },
        source: { kind: 'raster', mediaType: 'image/png', bytes: PNG },
        alternative: '标志',
      },
      number('s4-number', '4'),
    ]),
  ]);
}
