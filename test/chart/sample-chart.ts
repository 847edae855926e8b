import { readFileSync } from 'node:fs';
import type { ChartSource, ChartTable } from '../../src/base/chart-source.js';
import type { Outcome } from '../../src/base/diagnostic.js';
import { type DrawnChart, drawChart } from '../../src/chart/draw-chart.js';
import type { Graphic, PathGraphic, TextGraphic } from '../../src/scene/drawing.js';
import type { NativeChart } from '../../src/scene/native-chart.js';
import type { TextStyle } from '../../src/scene/text-style.js';
import type { FontSet } from '../../src/text/fonts/font-set.js';
import { openFonts } from '../../src/text/open-fonts.js';
import type { Theme } from '../../src/theme/theme.js';

const FILES = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};
const pair = { latin: 'sans', eastAsian: 'sans' };

/** A theme with what charts read of one: accent1 is `accent`, accent3 `context`. */
export const THEME = {
  name: 'sample',
  colours: {
    dk1: '1F2328',
    lt1: 'FFFFFF',
    dk2: '5A6472',
    lt2: 'EEF0F3',
    accent1: 'B3261E',
    accent2: '1F4E79',
    accent3: '8A94A3',
    accent4: 'C9CFD8',
    accent5: '6B8CAE',
    accent6: 'D98C5F',
    hlink: '0563C1',
    folHlink: '954F72',
  },
  roles: { ink: 'dk1', paper: 'lt1', muted: 'dk2', accent: 'accent1', context: 'accent3' },
  faces: { sans: { family: 'Noto Sans SC', files: FILES, scale: 1 } },
  chart: {
    config: { bar: { color: 'context' }, axis: { grid: false, domainColor: 'muted' } },
    size: { brief: 8, deck: 14 },
  },
  brief: { fonts: { heading: pair, body: pair } },
  deck: { fonts: { heading: pair, body: pair }, substituteMargin: 0.03 },
} as unknown as Theme;

export const STYLE: TextStyle = {
  name: 'chart',
  slot: 'body',
  weight: 'regular',
  italic: false,
  size: 8,
  leading: 11,
  colour: { slot: 'dk1', hex: '1F2328' },
  align: 'start',
  spaceBefore: 0,
  spaceAfter: 0,
  firstLineIndentEm: 0,
  indent: 0,
  tracking: 0,
  tabularFigures: true,
};

type Cell = string | number | null;

/** A table from rows as literals; a number's decimal is the text given in `decimals`, else its own. */
export function table(
  rows: readonly Readonly<Record<string, Cell>>[],
  columnLabels: Readonly<Record<string, string>> = {},
  decimals: Readonly<Record<string, string>> = {},
): ChartTable {
  const own = rows.flatMap((row, index) =>
    Object.entries(row).flatMap(([column, value]): [string, string][] =>
      typeof value === 'number' ? [[`${index}/${column}`, String(value)]] : [],
    ),
  );
  return { rows, columnLabels, decimals: new Map([...own, ...Object.entries(decimals)]) };
}

const openSets = new Map<string, FontSet>();

/** The fonts of the sample theme, opened once a file. */
export function fontSet(artifact: 'brief' | 'deck', language: string): FontSet {
  const key = `${artifact} ${language}`;
  const font = (path: string) => new Uint8Array(readFileSync(`node_modules/${path}`));
  const fonts = openSets.get(key) ?? openFonts({ theme: THEME, artifact, language, font }).value!;
  openSets.set(key, fonts);
  return fonts;
}

export interface SampleOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: string;
  readonly artifact?: 'brief' | 'deck';
  readonly least?: number;
}

/** A source whose origins carry the JSON path in `file`, so that a test can see where a diagnostic points. */
export function sourceOf(spec: unknown, tables: Readonly<Record<string, ChartTable>>): ChartSource {
  return {
    name: 'sample',
    file: 'sample.vl.json',
    spec,
    at: (path) => ({ file: `sample.vl.json#${path.join('/')}`, line: 1, column: 1 }),
    tables: new Map(Object.entries(tables)),
  };
}

export function draw(
  spec: unknown,
  tables: Readonly<Record<string, ChartTable>> = {},
  { width = 300, height, least, language = 'en', artifact = 'brief' }: SampleOptions = {},
): Outcome<DrawnChart | undefined> {
  const fonts = fontSet(artifact, language);
  return drawChart({
    source: sourceOf(spec, tables),
    width,
    height,
    least,
    theme: THEME,
    artifact,
    style: STYLE,
    fonts,
    language,
  });
}

/** The native chart of a spec that has to have one. */
export function nativeOf(
  spec: unknown,
  tables: Readonly<Record<string, ChartTable>>,
  options?: SampleOptions,
): NativeChart {
  const { value, diagnostics } = draw(spec, tables, options);
  if (!value?.native) throw new Error(`not native: ${value?.notNative} ${JSON.stringify(diagnostics)}`);
  return value.native;
}

/** All graphics of a drawing, groups opened. */
export function flat(graphics: readonly Graphic[]): Exclude<Graphic, { kind: 'group' }>[] {
  return graphics.flatMap((graphic) => (graphic.kind === 'group' ? flat(graphic.graphics) : [graphic]));
}

export function texts(chart: DrawnChart): TextGraphic[] {
  return flat(chart.drawing.graphics).filter((graphic) => graphic.kind === 'text');
}

export function filled(chart: DrawnChart): PathGraphic[] {
  return flat(chart.drawing.graphics).filter(
    (graphic) => graphic.kind === 'path' && graphic.fill !== undefined,
  ) as PathGraphic[];
}
