import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Decimal } from 'decimal.js';
import type { ChartSource } from '../../src/base/chart-source.js';
import type { Diagnostic, Origin } from '../../src/base/diagnostic.js';
import type { Document } from '../../src/document/document.js';
import { parseDocument } from '../../src/document/parse-document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { localeOf } from '../../src/locale/locale.js';
import { resolveDocument } from '../../src/resolve/resolve-document.js';
import type { ResolvedDocument } from '../../src/resolve/resolved-document.js';
import type { Item } from '../../src/scene/item.js';
import type { Page, Scene } from '../../src/scene/scene.js';
import { openFonts } from '../../src/text/open-fonts.js';
import type { Fact, Report, TextNode } from '../../src/validate/report.js';
import { exampleTheme } from './example-theme.js';
import type { Theme } from '../../src/theme/theme.js';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const files = new Map<string, Uint8Array>();

/** Bytes of a font file of the packages, read once. */
function font(path: string): Uint8Array | undefined {
  if (!files.has(path) && existsSync(MODULES + path)) files.set(path, readFileSync(MODULES + path));
  return files.get(path);
}

const origin: Origin = { file: 'report.yaml', line: 1, column: 1 };

function fact(id: string, value: string, unit: string, more: Partial<Fact> = {}): [string, Fact] {
  const decimal = new Decimal(value);
  const base = {
    value: decimal,
    places: decimal.decimalPlaces(),
    unit,
    status: 'reported',
    inputs: [],
    origin,
  } as const;
  return [id, { ...base, id, ...more }];
}

const place = (sentence: number, words: string) => ({ ref: 'achie', paragraph: 1, sentence, words, origin });

function texts(tree: Readonly<Record<string, unknown>> | string): TextNode {
  if (typeof tree === 'string') return { kind: 'text', text: tree, origin, at: () => origin };
  const entries = Object.entries(tree).map(([key, value]) => [key, texts(value as string)] as const);
  return { kind: 'map', entries: new Map(entries), origin };
}

/** A report of four facts (reported, derived, inferred) and a table of two rows. */
export const exampleReport: Report = {
  id: 'example',
  template: 'policy',
  languages: ['zh-Hans', 'en'],
  date: '2023-07-05',
  sources: new Map([
    ['achie', { id: 'achie', publisher: 'publisher.achie', site: 'achie.org', date: '2023-07-05', origin }],
  ]),
  facts: new Map([
    fact('va-growth', '6.3', 'percent', { source: place(2, '增长6.3%') }),
    fact('va-over-q1', '0.4', 'percentage-point', { source: place(2, '加快0.4个百分点') }),
    fact('va-growth-q1', '5.9', 'percent', {
      status: 'derived',
      formula: '[va-growth] - [va-over-q1]',
      inputs: ['va-growth', 'va-over-q1'],
    }),
    fact('event-year', '2023', 'year', { status: 'inferred', source: place(1, '7月4日') }),
  ]),
  tables: new Map([
    [
      'capacity',
      {
        id: 'capacity',
        origin,
        columns: [
          { name: 'industry', type: 'key' },
          { name: 'capacity', type: 'number', unit: 'wan-tonne' },
        ],
        rows: [
          {
            key: 'coking',
            cells: new Map([
              [
                'capacity',
                { kind: 'number', value: new Decimal('1801'), places: 0, unit: 'wan-tonne', inputs: [], origin },
              ],
            ]),
            source: place(3, '压减焦化产能1801万吨'),
            origin,
          },
        ],
      },
    ],
  ]),
  structure: { kind: 'map', entries: new Map(), origin },
  texts: new Map([
    [
      'zh-Hans',
      texts({
        title: '示例',
        publisher: { achie: '高新院' },
        facts: {
          'va-growth': '规模以上工业增加值同比增速',
          'va-over-q1': '较一季度加快',
          'va-growth-q1': '一季度增速',
          'event-year': '发布会年份',
        },
        tables: { capacity: { columns: { capacity: '产能' }, labels: { industry: { coking: '焦化' } } } },
      }),
    ],
    [
      'en',
      texts({
        title: 'Example',
        publisher: { achie: 'ACHIE' },
        facts: {
          'va-growth': 'Growth of industrial value added',
          'va-over-q1': 'faster than in the first quarter',
          'va-growth-q1': 'Growth in the first quarter',
          'event-year': 'Year of the briefing',
        },
        tables: { capacity: { columns: { capacity: 'capacity' }, labels: { industry: { coking: 'Coking' } } } },
      }),
    ],
  ]),
};

const capacityChart: ChartSource = {
  name: 'capacity',
  file: 'charts/capacity.vl.json',
  spec: { data: { name: 'capacity' }, mark: 'bar', encoding: { x: { field: 'capacity' }, y: { field: 'industry' } } },
  at: () => origin,
  tables: new Map(),
};

/** The document that some markup stands for; the markup itself must be sound. */
export function documentOf(markup: string, language = 'zh-Hans'): Document {
  const starts = [0, ...[...markup.matchAll(/\n/g)].map((match) => match.index + 1)];
  const at = (offset: number): Origin => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { file: 'example.hbs', line: line + 1, column: offset - starts[line]! + 1 };
  };
  const { value, diagnostics } = parseDocument({ text: markup, file: 'example.hbs', at }, language);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export interface Resolved {
  readonly resolved: ResolvedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** A brief or deck resolved against the example report, whose only chart is `capacity`. */
export function resolve(
  markup: string,
  language = 'zh-Hans',
  theme: Theme = exampleTheme,
  report: Report = exampleReport,
): Resolved {
  const { value, diagnostics } = resolveDocument(documentOf(markup, language), {
    report,
    theme,
    locale: localeOf(language)!,
    charts: new Map([['capacity', capacityChart]]),
    images: new Map([['dot.png', new Uint8Array()]]),
  });
  return { resolved: value, diagnostics };
}

/**
 * A brief or deck laid out; charts are blank drawings of the size asked for, 100 pt high where none is, and only as high as
 * `needed` where they may be lower.
 */
export function layOut(
  markup: string,
  language = 'zh-Hans',
  needed = Number.POSITIVE_INFINITY,
  theme: Theme = exampleTheme,
): { readonly scene: Scene; readonly diagnostics: readonly Diagnostic[] } {
  const { resolved, diagnostics } = resolve(markup, language, theme);
  const fonts = openFonts({ theme, artifact: resolved.kind, language, font }).value!;
  const laid = layoutDocument(resolved, {
    theme,
    fonts,
    locale: localeOf(language)!,
    images: new Map(),
    generator: 'briefdeck test',
    drawChart: (_, width, height = 100, least = height) => ({
      value: {
        drawing: { width, height: Math.min(height, Math.max(least, needed)), graphics: [] },
        alternative: 'made from data',
        tablesUsed: [],
        rows: [{ name: 't', columns: ['行业', '家数'], rows: [['焦化', '26']] }],
        droppedLabels: [],
      },
      diagnostics: [],
    }),
  });
  return { scene: laid.value, diagnostics: [...diagnostics, ...laid.diagnostics] };
}

/** `count` Han characters: at 10 pt in a column of 400 pt, 40 make a line. */
export function han(count: number): string {
  return '工业转型升级稳步推进'.repeat(Math.ceil(count / 10)).slice(0, count);
}

/** Items of a page that are no furniture. */
export function contentOf(page: Page): readonly Item[] {
  return page.items.filter((item) => !item.furniture);
}

/** The text of an item's lines. */
export function wordsOf(item: Item | undefined): string {
  if (item?.kind === 'text') return item.lines.map((line) => line.text).join('');
  if (item?.kind === 'table') return item.cells.map((cell) => cell.lines.map((line) => line.text).join('')).join(' | ');
  return '';
}
