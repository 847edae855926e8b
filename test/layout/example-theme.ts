import type { Colour } from '../../src/base/colour.js';
import type { TextStyle } from '../../src/scene/text-style.js';
import type { Theme, ThemeFace, ThemeLayout } from '../../src/theme/theme.js';

const google = (file: string): string => `@expo-google-fonts/${file}`;

const faces: Readonly<Record<string, ThemeFace>> = {
  song: {
    family: 'Noto Serif SC',
    scale: 1,
    files: { regular: google('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf') },
  },
  hei: {
    family: 'Noto Sans SC',
    scale: 1,
    files: {
      regular: google('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
      bold: google('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
    },
  },
  arial: {
    family: 'Arimo',
    officeName: 'Arial',
    scale: 1,
    files: {
      regular: google('arimo/400Regular/Arimo_400Regular.ttf'),
      bold: google('arimo/700Bold/Arimo_700Bold.ttf'),
    },
  },
};

const INK: Colour = { slot: 'dk1', hex: '202020' };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

function style(name: string, size: number, leading: number, more: Partial<TextStyle> = {}): [string, TextStyle] {
  const base = {
    slot: 'body',
    weight: 'regular',
    italic: false,
    colour: INK,
    align: 'start',
    spaceBefore: 0,
    spaceAfter: 0,
    firstLineIndentEm: 0,
    indent: 0,
    tracking: 0,
    tabularFigures: false,
  } as const;
  return [name, { ...base, name, size, leading, ...more }];
}

/** Han text of 10 pt on 20 pt: a line of the page below holds 40 characters, a page 30 lines. */
const briefStyles = new Map([
  style('body', 10, 20),
  style('h1', 16, 24, { slot: 'heading', weight: 'bold', spaceBefore: 20, spaceAfter: 6 }),
  style('h2', 12, 20, { slot: 'heading', weight: 'bold', spaceBefore: 10 }),
  style('title', 24, 30, { slot: 'heading', weight: 'bold', spaceAfter: 10 }),
  style('caption', 8, 12),
  style('table', 9, 12),
  style('note', 8, 12),
]);

const deckStyles = new Map([
  style('body', 20, 30, { spaceAfter: 10 }),
  style('title', 28, 36, { slot: 'heading', weight: 'bold' }),
  style('key-value', 40, 48, { weight: 'bold' }),
  style('table', 16, 22),
  style('source', 10, 14),
  style('notes', 12, 18),
]);

const frame = (
  name: string,
  placeholder: ThemeLayout['frames'][number]['placeholder'],
  rect: { x: number; y: number; width: number; height: number },
  textStyle: string,
  anchor: 'top' | 'middle' | 'bottom' = 'top',
): ThemeLayout['frames'][number] => ({ name, placeholder, rect, insets: NO_INSETS, anchor, style: textStyle });

const TITLE = frame('title', 'title', { x: 40, y: 30, width: 880, height: 72 }, 'title');
const SOURCE = frame('source', 'body', { x: 40, y: 480, width: 880, height: 28 }, 'source', 'bottom');
const NUMBER = frame('number', 'sldNum', { x: 860, y: 510, width: 60, height: 14 }, 'source');
const BODY_RECT = { x: 40, y: 120, width: 880, height: 340 };

const layout = (name: string, type: ThemeLayout['type'], frames: ThemeLayout['frames']): ThemeLayout => ({
  name,
  type,
  background: 'lt1',
  frames: [TITLE, ...frames, SOURCE, NUMBER],
  decoration: [],
});

/** A small theme with round numbers: A4 with a text area of 400 by 600 pt, slides of 960 by 540 pt. */
export const exampleTheme: Theme = {
  name: 'example',
  colours: {
    dk1: '202020',
    lt1: 'FFFFFF',
    dk2: '606060',
    lt2: 'F4F4F4',
    accent1: 'B3362B',
    accent2: '1F4B63',
    accent3: '9AA6B0',
    accent4: 'D3D8DD',
    accent5: 'B98A3A',
    accent6: '5C7F6C',
    hlink: '1F4B63',
    folHlink: '606060',
  },
  roles: { ink: 'dk1', accent: 'accent1', muted: 'dk2' },
  faces,
  brief: {
    fonts: { heading: { latin: 'arial', eastAsian: 'hei' }, body: { latin: 'arial', eastAsian: 'song' } },
    styles: () => briefStyles,
    page: { width: 500, height: 700 },
    margins: { top: 50, right: 50, bottom: 50, left: 50 },
    baseline: 20,
    floatSpace: 20,
    table: {
      topRule: 1,
      headerRule: 0.5,
      rowRule: 0.25,
      bottomRule: 1,
      ruleColour: 'dk1',
      rowRuleColour: 'accent4',
      cellInsets: { top: 4, right: 6, bottom: 4, left: 6 },
    },
  },
  deck: {
    fonts: { heading: { latin: 'arial', eastAsian: 'hei' }, body: { latin: 'arial', eastAsian: 'hei' } },
    styles: () => deckStyles,
    page: { width: 960, height: 540 },
    substituteMargin: 0,
    table: {
      topRule: 1,
      headerRule: 1,
      rowRule: 0.5,
      bottomRule: 1,
      ruleColour: 'dk1',
      rowRuleColour: 'accent4',
      cellInsets: { top: 4, right: 8, bottom: 4, left: 8 },
    },
    layouts: [
      layout('content', 'obj', [frame('body', 'body', BODY_RECT, 'body')]),
      layout('chart-text', 'chartAndTx', [
        frame('chart', 'chart', { ...BODY_RECT, width: 580 }, 'body'),
        frame('body', 'body', { ...BODY_RECT, x: 640, width: 280 }, 'body', 'middle'),
      ]),
      layout('table', 'tbl', [frame('table', 'tbl', BODY_RECT, 'table')]),
    ],
  },
  chart: { config: {}, size: { brief: 8, deck: 14 } },
};
