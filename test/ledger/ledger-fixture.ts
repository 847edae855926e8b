import { Decimal } from 'decimal.js';
import type { LedgerContext } from '../../src/ledger/ledger-context.js';
import { localeOf } from '../../src/locale/locale.js';
import type { Item } from '../../src/scene/item.js';
import type { Scene } from '../../src/scene/scene.js';
import type { Paragraph, Run } from '../../src/scene/text.js';
import type { Fact, Report, Table } from '../../src/validate/report.js';
import { parseYaml } from '../../src/validate/yaml/parse-yaml.js';
import type { TextNode } from '../../src/validate/report.js';
import type { YamlNode } from '../../src/validate/yaml/yaml-node.js';

export const TEXT_FILE = 'data/r/text/en.yaml';

/** Facts of the report `r`: growth 6.3 %, a step of 0.4 points, iron capacity of 1957 万吨, 13049 projects. */
export const FACTS: readonly Fact[] = [
  fact('va-growth', '6.3', 'percent'),
  fact('va-step', '0.4', 'percentage-point'),
  fact('iron', '1957', 'wan-tonne'),
  fact('projects', '13049', 'project'),
];

function fact(id: string, value: string, unit: string): Fact {
  const places = value.split('.')[1]?.length ?? 0;
  const origin = { file: 'data/r/report.yaml', line: 5, column: 3 };
  return { id, value: new Decimal(value), places, unit, status: 'reported', inputs: [], origin };
}

export interface Given {
  readonly language?: string;
  readonly facts?: readonly Fact[];
  readonly tables?: readonly Table[];
  /** The text file of the language, as YAML. */
  readonly text?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** What numbers of the report `r` are held against. */
export function contextOf({
  language = 'en',
  facts = FACTS,
  tables = [],
  text,
  files = {},
}: Given = {}): LedgerContext {
  const texts = new Map<string, TextNode>();
  if (text !== undefined) texts.set(language, textOf(parseYaml(TEXT_FILE, text).value!));
  const report: Report = {
    id: 'r',
    template: 't',
    languages: [language],
    date: '2023-07-05',
    sources: new Map(),
    facts: new Map(facts.map((one) => [one.id, one])),
    tables: new Map(tables.map((table) => [table.id, table])),
    structure: { kind: 'map', entries: new Map(), origin: { file: 'data/r/report.yaml', line: 1, column: 1 } },
    texts,
  };
  const all = text === undefined ? files : { [TEXT_FILE]: text, ...files };
  return { report, locale: localeOf(language)!, texts: new Map(Object.entries(all)) };
}

function textOf(node: YamlNode): TextNode {
  switch (node.kind) {
    case 'scalar':
      return { kind: 'text', text: node.text, origin: node.origin, at: node.at };
    case 'list':
      return { kind: 'list', items: node.items.map(textOf), origin: node.origin };
    default: {
      const entries = new Map([...node.entries].map(([key, entry]) => [key, textOf(entry.node)]));
      return { kind: 'map', entries, origin: node.origin };
    }
  }
}

/** A brief of one page with these items. */
export function sceneOf(items: readonly Item[], changes: Partial<Scene> = {}): Scene {
  return {
    kind: 'brief',
    meta: {
      title: '',
      subject: '',
      author: '',
      keywords: [],
      language: 'en',
      date: '2023-07-05',
      reportId: 'r',
      generator: 'test',
    },
    theme: { name: 't', colours: {} as never, fonts: { heading: {} as never, body: {} as never }, styles: new Map() },
    fonts: new Map(),
    layouts: [],
    pages: [{ size: { width: 595, height: 842 }, items, label: '1' }],
    structure: { role: 'Document', children: [] },
    outline: [],
    destinations: [],
    attachments: [],
    facts: [],
    ...changes,
  };
}

export function paragraph(...runs: readonly (Run | string)[]): Paragraph {
  const all = runs.map((run) => (typeof run === 'string' ? { text: run } : run));
  return { style: 'body', language: 'en', runs: all };
}

/** Paragraphs as an item. */
export function textItem(...paragraphs: readonly Paragraph[]): Item {
  const rect = { x: 0, y: 0, width: 100, height: 10 };
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  return { kind: 'text', id: 't', name: '', rect, paragraphs, lines: [], insets, anchor: 'top' };
}
